import type { Precision } from '../../../graph-schema/model/when.ts'
import type { Interval } from './calendar.ts'
import type { PartOfDay, TimeForm, Unit } from './form.ts'

/** How coarse a point of time is; a span has no unit of its own. */
export type Grain = Unit | 'season' | 'span'

/** A point or stretch of the calendar. */
export type Dated = Interval & {
  readonly grain: Grain
  /** Only a part of its unit: "earlier this week", "late July". */
  readonly clipped?: boolean
  readonly clock?: string
  readonly part?: PartOfDay
}

/** What an expression means once calendars are consulted. */
export type Meaning =
  | { readonly kind: 'date'; readonly date: Dated }
  /** A length, with the days it covers where it ends or begins at a known day ("the past nine days"). */
  | {
      readonly kind: 'length'
      readonly unit: Unit
      readonly amount: number | null
      readonly date: Dated | null
    }
  | { readonly kind: 'set'; readonly every: Extract<TimeForm, { kind: 'set' }>['every'] }
  | { readonly kind: 'moment'; readonly ref: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** A time of the clock on a day that nothing states. */
  | { readonly kind: 'time'; readonly date: Dated }

const PRECISION: Readonly<Record<Grain, Precision>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'minute',
  day: 'day',
  week: 'week',
  weekend: 'range',
  month: 'month',
  quarter: 'quarter',
  half: 'range',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'range',
  span: 'range',
}

/** The precision that a graph edge states. */
export const precisionOf = ({ grain, clipped, clock }: Dated): Precision =>
  clipped ? 'range' : clock ? 'minute' : PRECISION[grain]

const FINENESS: readonly Grain[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'span',
]

/** True where a date is fine enough to lie in one unit of that size. */
export const isWithin = (date: Dated, unit: Unit): boolean =>
  FINENESS.indexOf(date.grain) <= FINENESS.indexOf(unit)
