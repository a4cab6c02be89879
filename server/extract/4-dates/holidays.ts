import { addDays } from '../../../graph-schema/model/days.ts'
import type { Day } from '../../../graph-schema/model/when.ts'
import { dayOf, weekdayOf } from './calendar.ts'

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day)

/** The nth such weekday of a month; −1 is the last. */
const nth = (month: number, weekday: number, n: number) => (year: number) => {
  const first = n > 0 ? dayOf(year, month, 1) : dayOf(year, month, 31)
  const gap = n > 0 ? (weekday - weekdayOf(first) + 7) % 7 : -((weekdayOf(first) - weekday + 7) % 7)
  return addDays(first, gap + (n > 0 ? 7 * (n - 1) : 0))
}

/** Western Easter by the computus of Butcher (1876). */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7
  const g = Math.floor((a + 11 * e + 22 * f) / 451)
  const sum = e + f - 7 * g + 114
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const HOLIDAYS: ReadonlyMap<string, (year: number) => Day> = new Map([
  ["New Year's Eve", fixed(12, 31)],
  ["New Year's Day", fixed(1, 1)],
  ['Christmas Eve', fixed(12, 24)],
  ['Christmas Day', fixed(12, 25)],
  ['Christmas', fixed(12, 25)],
  ['Boxing Day', fixed(12, 26)],
  ["Valentine's Day", fixed(2, 14)],
  ['Halloween', fixed(10, 31)],
  ['Independence Day', fixed(7, 4)],
  ['Fourth of July', fixed(7, 4)],
  ['Veterans Day', fixed(11, 11)],
  ['Thanksgiving Day', nth(11, 4, 4)],
  ['Thanksgiving', nth(11, 4, 4)],
  ['Labor Day', nth(9, 1, 1)],
  ['Memorial Day', nth(5, 1, -1)],
  ['Good Friday', (year) => addDays(easter(year), -2)],
  ['Easter Sunday', easter],
  ['Easter Monday', (year) => addDays(easter(year), 1)],
  ['Easter', easter],
])

/** Alternations, the longest first. */
export const HOLIDAY_NAMES = [...HOLIDAYS.keys()].sort((a, b) => b.length - a.length)

/** Whose a holiday is, right before its name: an owner, or an adjective of state. */
const OWNED = String.raw`(?:([\p{L}.]+)['’]s|([\p{Lu}][\p{L}]*(?:an|ish|ese|li|ni|qi))) `
const OURS = /^(America|American|Nation|nation|States|U\.S\.|US|year)$/

const OWNED_HOLIDAYS: ReadonlyMap<string, RegExp> = new Map(
  [...HOLIDAYS.keys()].map((name) => [name, new RegExp(`${OWNED}${name}`, 'gu')]),
)

const isOfAnotherState = (name: string, text: string): boolean =>
  [...text.matchAll(OWNED_HOLIDAYS.get(name) ?? /$^/g)].some(
    ([, owner, adjective]) => !OURS.test(owner ?? adjective ?? ''),
  )

/**
 * Tells of a text's holidays which are another state's: "Israel's Memorial Day", "Ukrainian
 * Independence Day", on another day also where it is named again. Each is looked for once.
 */
export function foreignHolidays(text: string): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    const foreign = known.get(name) ?? isOfAnotherState(name, text)
    known.set(name, foreign)
    return foreign
  }
}

/** The holiday of that name, or null. */
export const holidayNamed = (name: string): string | null => (HOLIDAYS.has(name) ? name : null)

/** The day of a holiday in a year; null for one that is not listed. */
export const holidayIn = (name: string, year: number): Day | null =>
  HOLIDAYS.get(name)?.(year) ?? null
