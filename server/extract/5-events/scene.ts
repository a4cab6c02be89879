import type { Day, When } from '../../../graph-schema/model/when.ts'
import type { SpansInOrder } from '../1-text/spans-in-order.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import type { EntityReading } from '../3-entities/find-entities.ts'
import type { DateMention } from '../4-dates/find-dates.ts'
import type { Saying } from './sayings.ts'

/** One sentence with all that the earlier stages know about the article. */
export type Scene = {
  readonly sentence: Sentence
  readonly text: string
  readonly entities: EntityReading
  /** The date expressions of the sentence. */
  readonly dates: readonly DateMention[]
  /** Null where nobody knows the day. */
  readonly published: Day | null
  /** The day that the sentence before leaves to this one. */
  readonly carried: When | null
  /** Quotations with the day they were spoken. */
  readonly sayings: SpansInOrder<Saying>
}
