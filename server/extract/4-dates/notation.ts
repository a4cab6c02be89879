import { addDays } from '../../../graph-schema/model/days.ts'
import type { Day } from '../../../graph-schema/model/when.ts'
import { unitAround, weekdayOf, yearOf } from './calendar.ts'
import type { Resolved } from './resolve.ts'

const lastDay = (date: Resolved): Day => addDays(date.to, -1)

/** ISO 8601 week of a day, as TIMEX3 writes it: 2025-W43. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const first = unitAround(`${String(yearOf(thursday)).padStart(4, '0')}-01-04`, 'week', 0).from
  const week = Math.round((Date.parse(thursday) - Date.parse(first)) / (7 * 86_400_000) + 0.5)
  return `${yearOf(thursday)}-W${String(week).padStart(2, '0')}`
}

/** TIMEX3 value of a resolved date (TimeML 1.2.1); a range is written begin/end. */
export function timexValue(date: Resolved): string {
  switch (date.precision) {
    case 'day':
    case 'minute':
      return date.from
    case 'week':
      return isoWeek(date.from)
    case 'month':
      return date.from.slice(0, 7)
    case 'quarter':
      return `${date.from.slice(0, 4)}-Q${Math.ceil(Number(date.from.slice(5, 7)) / 3)}`
    case 'season':
      return `${date.from.slice(0, 4)}-${seasonCode(date.from)}`
    case 'year':
      return date.from.slice(0, 4)
    case 'decade':
      return date.from.slice(0, 3)
    default:
      return `${date.from}/${lastDay(date)}`
  }
}

const seasonCode = (from: Day) =>
  ({ '03': 'SP', '06': 'SU', '09': 'FA', '12': 'WI' })[from.slice(5, 7)] ?? 'SP'

/** EDTF level 0–1 form (ISO 8601-2), where there is one; weeks and quarters become intervals. */
export function edtfValue(date: Resolved): string {
  switch (date.precision) {
    case 'day':
    case 'minute':
      return date.from
    case 'month':
      return date.from.slice(0, 7)
    case 'year':
      return date.from.slice(0, 4)
    case 'decade':
      return `${date.from.slice(0, 3)}X`
    case 'season':
      return `${date.from.slice(0, 4)}-${{ SP: 21, SU: 22, FA: 23, WI: 24 }[seasonCode(date.from)]}`
    default:
      return `${date.from}/${lastDay(date)}`
  }
}
