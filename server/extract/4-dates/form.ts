import type { EntityId } from '../../../graph-schema/model/entity.ts'

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'

/** Which part of a period the words single out. */
export type Part = 'early' | 'mid' | 'late' | 'sofar' | 'rest'

/** What a date expression says before any calendar is consulted. */
export type TimeForm =
  /** A date of the calendar with as much as is stated; month 1–12. */
  | {
      readonly kind: 'calendar'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
    }
  /** ISO weekday 1 (Monday) to 7; `shift` counts weeks for "next" (+1) and "last" (−1). */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: -1 | 0 | 1 }
  /** The unit that holds the anchor, moved by `shift` units: this week 0, last month −1. */
  | {
      readonly kind: 'shifted'
      readonly unit: Unit
      readonly shift: number
      readonly part: Part | null
    }
  /** "three weeks ago", "in two days". */
  | { readonly kind: 'distance'; readonly unit: Unit; readonly amount: number }
  /** "in recent months", "over the past two years": up to the anchor. Forward: "in the coming days". */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly amount: number }
  /** A season; 0 winter to 3 autumn. */
  | { readonly kind: 'season'; readonly season: number; readonly year: number | null }
  | { readonly kind: 'decade'; readonly year: number }
  /** From one date through another, both included. */
  | { readonly kind: 'range'; readonly from: TimeForm; readonly to: TimeForm }
  /** From a date up to the anchor. */
  | { readonly kind: 'since'; readonly from: TimeForm }
  /** "at the time", "that day": the last date of the narrative. */
  | { readonly kind: 'same' }
  /** "Trump's first term as president": whose, and which. */
  | { readonly kind: 'term'; readonly holder: string; readonly ordinal: number }

/** A date expression where it stands in the text. */
export type Recognised = {
  readonly start: number
  readonly end: number
  readonly form: TimeForm
}

/** Terms of office by the holder's surname as the text has it; half-open days. */
export type TermsOf = (
  surname: string,
) => readonly { readonly from: string; readonly to: string | null; readonly holder: EntityId }[]
