import { addDays } from '../../graph-schema/model/days.ts'
import type { Day, Precision } from '../../graph-schema/model/when.ts'

type Span = { readonly from: Day; readonly to: Day }

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

type Dated = { readonly from: Day | null; readonly to: Day | null; readonly precision: Precision }

const parts = (day: Day) => {
  const [year = '', month = '1', date = '1'] = day.split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? '', date: String(Number(date)) }
}

/** "12 Jun 2018". */
export function dayWords(day: Day): string {
  const { year, month, date } = parts(day)
  return `${date} ${month} ${year}`
}

/** "Aug 2025". */
export function monthWords(day: Day): string {
  const { year, month } = parts(day)
  return `${month} ${year}`
}

/** Half-open days as a reader would put them: "27 Oct – 2 Nov 2025". */
export function spanWords({ from, to }: Span): string {
  const last = addDays(to, -1)
  if (from === last) return dayWords(from)
  const a = parts(from)
  const b = parts(last)
  if (a.year !== b.year) return `${dayWords(from)} – ${dayWords(last)}`
  if (a.month !== b.month) return `${a.date} ${a.month} – ${dayWords(last)}`
  return `${a.date}–${dayWords(last)}`
}

/** An event's date as fine as it is known: "12 Jun 2018", "Aug 2025", "27 Oct – 2 Nov 2025". */
export function whenWords({ from, to, precision }: Dated): string {
  if (from === null || to === null) return 'no date given'
  if (precision === 'month') return monthWords(from)
  if (precision === 'year') return parts(from).year
  if (precision === 'decade') return `${parts(from).year}s`
  return spanWords({ from, to })
}

/** Days in a text written as numbers, 2025-10-27, put as a reader would: "27 Oct 2025". */
export const readableDays = (text: string): string =>
  text.replace(/\b\d{4}-(0[1-9]|1[0-2])-\d{2}\b/g, dayWords)
