import type { Day } from '../../../../graph-schema/model/when.ts'
import type { TermsOf } from '../form.ts'
import type { Dated } from '../meaning.ts'

/** Where the governing verb looks; an intention looks ahead, if less far; open where nothing is told. */
export type Direction = 'past' | 'future' | 'intended' | 'open'

/** True where the next of its kind is meant rather than the last. */
export const isAhead = (direction: Direction) => direction === 'future' || direction === 'intended'

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
