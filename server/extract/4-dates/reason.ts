import { addDays } from '../../../graph-schema/model/days.ts'
import type { Day } from '../../../graph-schema/model/when.ts'
import { weekdayOf } from './calendar.ts'
import type { Recognised, TimeForm } from './form.ts'
import type { Dated, Meaning } from './meaning.ts'
import { timexOf } from './notation.ts'
import { isAhead, type TimeContext } from './resolve/context.ts'

const WEEKDAY = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTH =
  'January February March April May June July August September October November December'.split(' ')

const spoken = (day: Day) =>
  `${Number(day.slice(8))} ${MONTH[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`
const withWeekday = (day: Day) => `${WEEKDAY[weekdayOf(day) - 1]} ${spoken(day)}`

function spokenDate(date: Dated): string {
  if (date.to === addDays(date.from, 1)) return withWeekday(date.from)
  const year = Number(date.from.slice(0, 4))
  if (!date.clipped) {
    if (date.grain === 'month') return `${MONTH[Number(date.from.slice(5, 7)) - 1]} ${year}`
    if (date.grain === 'year') return String(year)
    if (date.grain === 'decade') return `the ${year}s`
  }
  return spokenRange(date.from, addDays(date.to, -1))
}

/** 27 October to 2 November 2025: what both days share is said once. */
function spokenRange(first: Day, last: Day): string {
  const shared =
    first.slice(0, 4) !== last.slice(0, 4) ? 0 : first.slice(0, 7) === last.slice(0, 7) ? 2 : 1
  return `${spoken(first)
    .split(' ')
    .slice(0, 3 - shared)
    .join(' ')} to ${spoken(last)}`
}

/** What the words are counted from, so that a reader can count too. */
function basis(form: TimeForm, date: Dated, context: TimeContext): string {
  const { published, told } = context
  const article = `, article of ${withWeekday(published)}`
  switch (form.kind) {
    case 'years':
      return ''
    case 'term':
      return ', by the term of office'
    case 'same':
      return told && form.unit === null
        ? ', the date told last'
        : told
          ? `, told last: ${spokenDate(told)}`
          : article
    case 'shifted':
    case 'distance':
      return form.anchor === 'told' && told ? `, told last: ${spokenDate(told)}` : article
    case 'range':
      return basis(form.to, date, context)
    case 'offset':
      return `, counted from the date beside it${article}`
    case 'dayPart':
    case 'weekAround':
      return basis(form.day, date, context)
    case 'calendar':
    case 'yearPart':
    case 'holiday':
    case 'weekOfMonth':
      return typeof form.year === 'number' ? '' : article + ahead(date, context)
    case 'weekday':
      return article + (form.shift === 0 ? ahead(date, context) : '')
    default:
      return article
  }
}

const ahead = (date: Dated, { direction, published }: TimeContext) =>
  isAhead(direction) && date.to > published ? ' (the verb looks ahead)' : ''

/** A sentence a reader can check: 'last month', article of Sat 25 October 2025 → September 2025. */
export function reasonFor(
  words: string,
  expression: Recognised,
  meaning: Meaning,
  context: TimeContext,
): string {
  const date = 'date' in meaning ? meaning.date : null
  const since = expression.since ? ', where it began' : ''
  const quoted = `'${words}'`
  return date
    ? `${quoted}${basis(expression.form, date, context)}${since} → ${spokenDate(date)}`
    : `${quoted} → ${timexOf(meaning).value}, no day of the calendar`
}
