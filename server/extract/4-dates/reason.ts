import { addDays } from '../../../graph-schema/model/days.ts'
import type { Day } from '../../../graph-schema/model/when.ts'
import { weekdayOf } from './calendar.ts'
import type { TimeForm } from './form.ts'
import type { Resolved } from './resolve.ts'

const WEEKDAY = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTH =
  'January February March April May June July August September October November December'.split(' ')

const spoken = (day: Day) =>
  `${Number(day.slice(8))} ${MONTH[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`
const withWeekday = (day: Day) => `${WEEKDAY[weekdayOf(day) - 1]} ${spoken(day)}`

function value(date: Resolved): string {
  const last = addDays(date.to, -1)
  switch (date.precision) {
    case 'day':
    case 'minute':
      return withWeekday(date.from)
    case 'month':
      return `${MONTH[Number(date.from.slice(5, 7)) - 1]} ${date.from.slice(0, 4)}`
    case 'year':
      return date.from.slice(0, 4)
    case 'decade':
      return `the ${date.from.slice(0, 4)}s`
    default:
      return `${spoken(date.from)} to ${spoken(last)}`
  }
}

const STATED: readonly TimeForm['kind'][] = ['decade']

/** A sentence a reader can check: 'last month', article of Sat 25 October 2025 → September 2025. */
export function reasonFor(words: string, form: TimeForm, date: Resolved, published: Day): string {
  const stated = STATED.includes(form.kind) || (form.kind === 'calendar' && form.year !== null)
  const anchor =
    form.kind === 'same'
      ? ', the date told last'
      : form.kind === 'term'
        ? ', by the term of office'
        : stated
          ? ''
          : `, article of ${withWeekday(published)}`
  return `'${words}'${anchor} → ${value(date)}`
}
