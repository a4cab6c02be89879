import { addDays } from '../../../graph-schema/model/days.ts'
import type { Day } from '../../../graph-schema/model/when.ts'
import { unitAround, weekdayOf, yearOf } from './calendar.ts'
import type { Unit } from './form.ts'
import type { Dated, Meaning } from './meaning.ts'

/** The types of TimeML. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

const lastDay = (date: Dated): Day => addDays(date.to, -1)

/** ISO 8601 week of a day, as TIMEX3 writes it: 2025-W43. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const first = unitAround(`${String(yearOf(thursday)).padStart(4, '0')}-01-04`, 'week', 0).from
  const week = Math.round((Date.parse(thursday) - Date.parse(first)) / (7 * 86_400_000) + 0.5)
  return `${String(yearOf(thursday)).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}

const seasonCode = (from: Day) =>
  ({ '03': 'SP', '06': 'SU', '09': 'FA', '12': 'WI' })[from.slice(5, 7)] ?? 'SP'

const nthOfYear = (from: Day, months: number) => Math.ceil(Number(from.slice(5, 7)) / months)

/** TIMEX3 value of a point of time (TimeML 1.2.1); a span is written begin/end. */
export function dateValue(date: Dated): string {
  const { from, grain, clock, part } = date
  if (clock) return `${from}T${clock}`
  if (part) return `${from}T${part}`
  const year = from.slice(0, 4)
  switch (grain) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return from
    case 'week':
      // The week that holds the middle day, for weeks that do not begin on a Monday.
      return isoWeek(addDays(from, 3))
    case 'weekend':
      return `${isoWeek(from)}-WE`
    case 'month':
      return from.slice(0, 7)
    case 'quarter':
      return `${year}-Q${nthOfYear(from, 3)}`
    case 'half':
      return `${year}-H${nthOfYear(from, 6)}`
    case 'season':
      return `${year}-${seasonCode(from)}`
    case 'year':
      return year
    case 'decade':
      return from.slice(0, 3)
    case 'century':
      return from.slice(0, 2)
    case 'span':
      return `${from}/${lastDay(date)}`
  }
}

const DESIGNATOR: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  half: 'Y',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
}
// ISO 8601 counts decades and centuries in years.
const YEARS: Partial<Record<Unit, number>> = { decade: 10, century: 100, half: 0.5 }

/** TIMEX3 value of a length: P3W, PT30M, PXM for some months; half units become the next smaller. */
export function lengthValue(unit: Unit, amount: number | null): string {
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second'
  if (unit === 'hour' && amount === 0.5) return 'PT30M'
  const count = amount === null ? 'X' : String(amount * (YEARS[unit] ?? 1))
  return `P${clock ? 'T' : ''}${count}${DESIGNATOR[unit]}`
}

/** TIMEX3 type and value of what an expression means. */
export function timexOf(meaning: Meaning): { readonly type: TimexType; readonly value: string } {
  switch (meaning.kind) {
    case 'date':
      return {
        type: meaning.date.clock || meaning.date.part ? 'TIME' : 'DATE',
        value: dateValue(meaning.date),
      }
    case 'time':
      return { type: 'TIME', value: dateValue(meaning.date) }
    case 'length':
      return { type: 'DURATION', value: lengthValue(meaning.unit, meaning.amount) }
    case 'moment':
      return { type: 'DATE', value: meaning.ref }
    case 'set': {
      const { every } = meaning
      const value =
        'weekday' in every ? `XXXX-WXX-${every.weekday}` : lengthValue(every.unit, every.amount)
      return { type: 'SET', value }
    }
  }
}

/** EDTF level 0–1 form (ISO 8601-2), where there is one; weeks and quarters become intervals. */
export function edtfValue(date: Dated): string {
  if (date.clipped) return `${date.from}/${lastDay(date)}`
  const year = date.from.slice(0, 4)
  switch (date.grain) {
    case 'day':
      return date.from
    case 'month':
      return date.from.slice(0, 7)
    case 'year':
      return year
    case 'decade':
      return `${date.from.slice(0, 3)}X`
    case 'century':
      return `${date.from.slice(0, 2)}XX`
    case 'season':
      return `${year}-${{ SP: 21, SU: 22, FA: 23, WI: 24 }[seasonCode(date.from)]}`
    default:
      return `${date.from}/${lastDay(date)}`
  }
}
