import type { Day } from '../../../../graph-schema/model/when.ts'
import type { TermsOf } from '../form.ts'
import type { Dated } from '../meaning.ts'

/** Where the governing verb looks; open where it tells nothing. */
export type Direction = 'past' | 'future' | 'open'

/** What a resolver must know. */
export type TimeContext = {
  readonly published: Day
  /** The last date told, at or before publication. */
  readonly told: Dated | null
  /** The day told in the same sentence, for a time of the clock. */
  readonly sentenceDay: Dated | null
  /** The month, quarter or half reported on. */
  readonly period: Dated | null
  readonly direction: Direction
  readonly termsOf: TermsOf
}
