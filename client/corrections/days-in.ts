import { addDays } from '../../graph-schema/model/days.ts'
import type { DatedDays, Day, Precision } from '../../graph-schema/model/when.ts'

const precisionOf = (from: Day, last: Day): Precision => {
  if (from === last) return 'day'
  const next = addDays(last, 1)
  const startsMonth = from.endsWith('-01') && next.endsWith('-01')
  if (!startsMonth) return 'range'
  if (from.slice(0, 7) === last.slice(0, 7)) return 'month'
  const isYear = from.slice(4) === '-01-01' && from.slice(0, 4) === last.slice(0, 4)
  return isYear && next.slice(4) === '-01-01' ? 'year' : 'range'
}

/**
 * Days given as the first and the last, either of which stands for both: a whole month or year is as
 * fine as that. None is no date; a line where the last comes before the first.
 */
export function daysIn(first: string, last: string): DatedDays | string {
  const from = first || last
  const until = last || first
  if (from === '' || until === '') return { from: null, to: null, precision: 'unknown' }
  if (until < from) return 'The last day lies before the first.'
  return { from, to: addDays(until, 1), precision: precisionOf(from, until) }
}
