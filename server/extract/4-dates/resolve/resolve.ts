import { addDays } from '../../../../graph-schema/model/days.ts'
import { oneDay, yearOf, years } from '../calendar.ts'
import type { Part, TimeForm } from '../form.ts'
import type { Dated, Meaning } from '../meaning.ts'
import {
  calendarDate,
  holiday,
  shiftedMonth,
  weekAround,
  weekday,
  weekOfMonth,
  yearPart,
} from './calendar-dates.ts'
import type { TimeContext } from './context.ts'
import {
  distance,
  offset,
  same,
  samePeriod,
  shifted,
  stretch,
  theWeekend,
  within,
} from './relative-dates.ts'

/** What a form means in its context, or null where it cannot be told. */
export function resolve(form: TimeForm, context: TimeContext): Meaning | null {
  switch (form.kind) {
    case 'calendar':
      return dated(calendarDate(form, context))
    case 'weekday':
      return dated(weekday(form, context))
    case 'monthShift':
      return dated(shiftedMonth(form, context.published))
    case 'yearPart':
      return dated(yearPart(form, context))
    case 'weekOfMonth':
      return dated(weekOfMonth(form, context))
    case 'weekAround':
      return dated(weekAround(form, context))
    case 'holiday':
      return dated(holiday(form, context))
    case 'years':
      return dated({
        ...years(form.year, form.year + (form.unit === 'decade' ? 10 : 100)),
        grain: form.unit,
      })
    case 'range':
      return dated(range(form.from, form.to, context))
    case 'term':
      return dated(term(form.holder, form.ordinal, context))
    case 'weekend':
      return dated(theWeekend(context))
    case 'shifted':
      return shifted(form, context)
    case 'distance':
      return distance(form, context)
    case 'offset':
      return offset(form, dateOf(resolve(form.from, context)))
    case 'within':
      return within(form, context)
    case 'stretch':
      return stretch(form, context)
    case 'same':
      return same(form, context)
    case 'period':
      return samePeriod(form, context)
    case 'dayPart':
      return withPart(resolve(form.day, context), { part: form.part })
    case 'clock':
      return clock(form, context)
    case 'length':
      return { ...form, date: null }
    case 'moment':
    case 'set':
      return form
  }
}

const dated = (date: Dated | null): Meaning | null => (date ? { kind: 'date', date } : null)

function withPart(day: Meaning | null, more: Pick<Dated, 'part' | 'clock'>): Meaning | null {
  return day?.kind === 'date' ? { kind: 'date', date: { ...day.date, ...more } } : null
}

/** A time on the day stated with it, or told in its sentence; else on the day of the article, which puts no date on anything. */
function clock(form: Extract<TimeForm, { kind: 'clock' }>, context: TimeContext): Meaning | null {
  if (form.day) return withPart(resolve(form.day, context), { clock: form.time })
  const day = context.sentenceDay
  if (day) return dated({ ...day, clock: form.time })
  const today: Dated = { ...oneDay(context.published), grain: 'day', clock: form.time }
  return { kind: 'time', date: today }
}

/** A range shares the year that either end states. */
export function range(from: TimeForm, to: TimeForm, context: TimeContext): Dated | null {
  const ends = rangeEnds(from, to, context)
  return ends && ends[0].from < ends[1].to
    ? { from: ends[0].from, to: ends[1].to, grain: 'span' }
    : null
}

/** Both ends of a range, the first no later than the second. */
export function rangeEnds(
  from: TimeForm,
  to: TimeForm,
  context: TimeContext,
): [Dated, Dated] | null {
  const end = dateOf(resolve(to, context))
  if (!end) return null
  const start = dateOf(resolve(sharing(from, to, end), context))
  if (!start) return null
  // "from Tuesday to Thursday" read on a Wednesday: the end lies behind the beginning.
  if (start.from > end.from && to.kind === 'weekday')
    return [start, { ...end, from: addDays(end.from, 7), to: addDays(end.to, 7) }]
  return [start, end]
}

function sharing(from: TimeForm, to: TimeForm, end: Dated): TimeForm {
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || from.year !== null) return from
  return { ...from, year: yearOf(end.from) - ((from.month ?? 0) > (to.month ?? 0) ? 1 : 0) }
}

const dateOf = (meaning: Meaning | null): Dated | null =>
  meaning?.kind === 'date' ? meaning.date : null

function term(holder: string, ordinal: number, context: TimeContext): Dated | null {
  const held = context.termsOf(holder)[ordinal - 1]
  if (!held) return null
  // The day that an office changes hands is the last of the one term and the first of the next.
  const to = addDays(held.to ?? context.published, 1)
  return held.from < to ? { from: held.from, to, grain: 'span' } : null
}

const TEN_DAYS = 10

/**
 * The days that "early", "mid" and "late" leave of a month: a third each. "Earlier this week" ends with the
 * article's day. What is said of a whole month or year ("later this year") stays as coarse as it is said.
 */
export function narrowed(date: Dated, part: Part | null, { published }: TimeContext): Dated {
  if (date.grain === 'month' && part && part !== 'sofar' && part !== 'rest') {
    const [second, third] = [addDays(date.from, TEN_DAYS), addDays(date.from, 2 * TEN_DAYS)]
    if (part === 'early') return { ...date, to: second, clipped: true }
    if (part === 'mid') return { ...date, from: second, to: third, clipped: true }
    return { ...date, from: third, clipped: true }
  }
  const around = date.from <= published && published < date.to
  return part === 'sofar' && date.grain === 'week' && around
    ? { ...date, to: addDays(published, 1), clipped: true }
    : date
}
