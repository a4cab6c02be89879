import { addDays, dayNumber } from '../../../graph-schema/model/days.ts'
import type { Day } from '../../../graph-schema/model/when.ts'
import type { Unit } from './form.ts'

/** Half-open days: `to` is the first day after. */
export type Interval = { readonly from: Day; readonly to: Day }

const two = (n: number) => String(n).padStart(2, '0')

export const dayOf = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

export const yearOf = (day: Day) => Number(day.slice(0, 4))
export const monthNumberOf = (day: Day) => Number(day.slice(5, 7))

/** ISO weekday, 1 Monday to 7 Sunday (1970-01-01 was a Thursday). */
export const weekdayOf = (day: Day) => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

export const oneDay = (day: Day): Interval => ({ from: day, to: addDays(day, 1) })

/** The month `shift` months after the given one. */
export function month(year: number, monthNumber: number, shift = 0): Interval {
  const index = year * 12 + (monthNumber - 1) + shift
  const next = index + 1
  return {
    from: dayOf(Math.floor(index / 12), (index % 12) + 1, 1),
    to: dayOf(Math.floor(next / 12), (next % 12) + 1, 1),
  }
}

/** Whole years, the second not included. */
export const years = (from: number, to: number): Interval => ({
  from: dayOf(from, 1, 1),
  to: dayOf(to, 1, 1),
})

/** The calendar unit that holds `anchor`, moved by `shift` units; weeks run Monday to Sunday. */
export function unitAround(anchor: Day, unit: Unit, shift: number): Interval {
  const year = yearOf(anchor)
  const monday = addDays(anchor, 1 - weekdayOf(anchor) + 7 * shift)
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return oneDay(anchor)
    case 'day':
      return oneDay(addDays(anchor, shift))
    case 'week':
      return { from: monday, to: addDays(monday, 7) }
    case 'weekend':
      return { from: addDays(monday, 5), to: addDays(monday, 7) }
    case 'month':
      return month(year, monthNumberOf(anchor), shift)
    case 'quarter': {
      const first = month(year, Math.floor((monthNumberOf(anchor) - 1) / 3) * 3 + 1, 3 * shift)
      return { from: first.from, to: month(yearOf(first.from), monthNumberOf(first.from), 2).to }
    }
    case 'half': {
      const first = month(year, monthNumberOf(anchor) < 7 ? 1 : 7, 6 * shift)
      return { from: first.from, to: month(yearOf(first.from), monthNumberOf(first.from), 5).to }
    }
    case 'year':
      return years(year + shift, year + shift + 1)
    case 'decade': {
      const decade = Math.floor(year / 10) * 10 + 10 * shift
      return years(decade, decade + 10)
    }
    case 'century': {
      const century = Math.floor(year / 100) * 100 + 100 * shift
      return years(century, century + 100)
    }
  }
}

/** Northern meteorological seasons; winter of a year begins in its December. */
export function season(index: number, year: number): Interval {
  const first = index === 0 ? month(year, 12) : month(year, index * 3)
  return { from: first.from, to: month(yearOf(first.from), monthNumberOf(first.from), 2).to }
}

/** The quarter (1–4) or half (1–2) of a year. */
export function partOfYear(part: 'quarter' | 'half', index: number, year: number): Interval {
  const length = part === 'quarter' ? 3 : 6
  const first = (index - 1) * length + 1
  return { from: dayOf(year, first, 1), to: month(year, first, length - 1).to }
}
