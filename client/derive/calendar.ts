import { addDays } from '../../graph-schema/model/days.ts'
import type { Day } from '../../graph-schema/model/when.ts'

/** A step of the calendar: so many days, or so many months from January of the year 0 on. */
export type Unit = { readonly days: number } | { readonly months: number }

const EPOCH = '1970-01-01'
const MS_PER_DAY = 86_400_000
const DAYS_PER_MONTH = 30.44
/** 1970-01-01 was a Thursday; weeks begin on Mondays. */
const FIRST_MONDAY = 4

/** The units that marks are made at. */
export const MONTH: Unit = { months: 1 }
export const YEAR: Unit = { months: 12 }

/** From fine to coarse. */
export const UNITS: readonly Unit[] = [
  { days: 1 },
  { days: 7 },
  MONTH,
  { months: 3 },
  YEAR,
  { months: 24 },
  { months: 60 },
  { months: 120 },
  { months: 240 },
  { months: 600 },
  { months: 1200 },
]

/** The day so many days after 1970-01-01. */
export const dayOf = (count: number): Day => addDays(EPOCH, count)

/** Roughly how many days a unit has. */
export const lengthOf = (unit: Unit): number =>
  'days' in unit ? unit.days : unit.months * DAYS_PER_MONTH

function monthsOf(count: number): number {
  const date = new Date(count * MS_PER_DAY)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function firstOfMonth(months: number): number {
  const date = new Date(0)
  date.setUTCFullYear(Math.floor(months / 12), months % 12, 1)
  return Math.round(date.getTime() / MS_PER_DAY)
}

/** The start of the unit that holds a day, both as days since 1970-01-01. */
export function startOf(unit: Unit, day: number): number {
  if ('months' in unit) return firstOfMonth(Math.floor(monthsOf(day) / unit.months) * unit.months)
  const origin = unit.days % 7 === 0 ? FIRST_MONDAY : 0
  return Math.floor((day - origin) / unit.days) * unit.days + origin
}

/** The start of the unit after the one that holds a day. */
export const nextOf = (unit: Unit, day: number): number =>
  'months' in unit
    ? firstOfMonth((Math.floor(monthsOf(day) / unit.months) + 1) * unit.months)
    : startOf(unit, day) + unit.days

/** The starts of units that lie in `from`..`to`, half-open. */
export function startsIn(unit: Unit, from: number, to: number): readonly number[] {
  const starts: number[] = []
  const first = startOf(unit, from)
  for (let at = first < from ? nextOf(unit, from) : first; at < to; at = nextOf(unit, at))
    starts.push(at)
  return starts
}

/** The finest unit that is at least `least` pixels wide where a day is `perDay` pixels. */
export const unitOf = (perDay: number, least: number): Unit =>
  UNITS.find((unit) => lengthOf(unit) * perDay >= least) ?? { months: 1200 }
