import type { EntityId } from '../../../graph-schema/model/entity.ts'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** Which part of a period the words single out; "earlier this week" ends today, "later" begins today. */
export type Part = 'early' | 'mid' | 'late' | 'sofar' | 'rest'

/** Parts of the day as TIMEX3 writes them. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** A year that is written, or counted from the article's ("last year" −1), or left open (null). */
export type YearRef = number | { readonly shift: number } | null

/** What a point of time is counted from: publication, or the date told last. */
export type Anchor = 'published' | 'told'

/** What a date expression says before any calendar is consulted. */
export type TimeForm =
  /** A date of the calendar with as much as is stated; month 1–12. */
  | {
      readonly kind: 'calendar'
      readonly year: YearRef
      readonly month: number | null
      readonly day: number | null
    }
  /** ISO weekday 1 (Monday) to 7; `shift` says "last" (−1), "next" (+1), "this" or nothing (0). */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: -1 | 0 | 1 }
  /** A named month with "last" (−1) or "next" (+1) before it. */
  | { readonly kind: 'monthShift'; readonly month: number; readonly shift: -1 | 0 | 1 }
  /** The unit that holds the anchor, moved by `shift` units: this week 0, last month −1. */
  | {
      readonly kind: 'shifted'
      readonly unit: Unit
      readonly shift: number
      readonly anchor: Anchor
    }
  /** "over the weekend": the last one, or the next behind a verb of the future. */
  | { readonly kind: 'weekend' }
  /** "three weeks ago" (−3), "two days later" (+2, told). A null amount is vague: "years ago". */
  | {
      readonly kind: 'distance'
      readonly unit: Unit
      readonly amount: number | null
      readonly back: boolean
      readonly anchor: Anchor
    }
  /** "two days after Friday's vote": a length that another date anchors. */
  | {
      readonly kind: 'offset'
      readonly unit: Unit
      readonly amount: number
      readonly back: boolean
      readonly from: TimeForm
    }
  /** "in two weeks": a point ahead behind a verb of the future, else a length. */
  | { readonly kind: 'within'; readonly unit: Unit; readonly amount: number }
  /** "in recent months", "over the past two years": up to the anchor. Ahead: "in the coming days". */
  | {
      readonly kind: 'stretch'
      readonly unit: Unit
      readonly amount: number | null
      readonly ahead: boolean
    }
  /** "the first week of May": days 1 to 7; null is the last. */
  | {
      readonly kind: 'weekOfMonth'
      readonly week: number | null
      readonly month: number
      readonly year: YearRef
    }
  /** "the week of April 10" */
  | { readonly kind: 'weekAround'; readonly day: Extract<TimeForm, { kind: 'calendar' }> }
  /** A season (0 winter to 3 autumn), a quarter or a half of a year. */
  | {
      readonly kind: 'yearPart'
      readonly part: 'season' | 'quarter' | 'half'
      readonly index: number
      readonly year: YearRef
      /** "last" −1, "this" 0, "next" +1, null without any. */
      readonly shift: -1 | 0 | 1 | null
    }
  /** The hundred years that begin with `year`, or the ten. */
  | { readonly kind: 'years'; readonly unit: 'decade' | 'century'; readonly year: number }
  /** From one date through another, both included. */
  | { readonly kind: 'range'; readonly from: TimeForm; readonly to: TimeForm }
  /** "at the time", "that day": the last date of the narrative, or the unit that holds it. */
  | { readonly kind: 'same'; readonly unit: Unit | null; readonly event?: boolean }
  /** "the same period last year": the reporting period, moved by so many years; unmoved, the quarter reported on. */
  | { readonly kind: 'period'; readonly shift: number }
  /** "Trump's first term as president": whose, and which. */
  | { readonly kind: 'term'; readonly holder: string; readonly ordinal: number }
  /** Christmas Eve: by its place in the list of holidays. */
  | { readonly kind: 'holiday'; readonly name: string; readonly year: YearRef }
  /** Now, recently, soon. */
  | { readonly kind: 'moment'; readonly ref: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** How long: "for three weeks". */
  | { readonly kind: 'length'; readonly unit: Unit; readonly amount: number | null }
  /** How often: "every two weeks", "every Monday". */
  | { readonly kind: 'set'; readonly every: { unit: Unit; amount: number } | { weekday: number } }
  /** A part of a day. */
  | { readonly kind: 'dayPart'; readonly part: PartOfDay; readonly day: TimeForm }
  /** A time of the clock on a day; minutes null where only the hour is said. */
  | { readonly kind: 'clock'; readonly time: string; readonly day: TimeForm | null }

/** A date expression where it stands in the text; a range also knows its two ends. */
export type Recognised = {
  readonly start: number
  readonly end: number
  readonly form: TimeForm
  readonly part?: Part | null
  /** "since 2011": the date is where something began. */
  readonly since?: boolean
  readonly ends?: readonly [Recognised, Recognised]
}

/** Terms of office by the holder's surname as the text has it; half-open days. */
export type TermsOf = (
  surname: string,
) => readonly { readonly from: string; readonly to: string | null; readonly holder: EntityId }[]
