import { addDays, dayNumber } from '../../../../graph-schema/model/days.ts'
import type { Day } from '../../../../graph-schema/model/when.ts'
import {
  dayOf,
  type Interval,
  month,
  monthNumberOf,
  oneDay,
  partOfYear,
  season,
  unitAround,
  weekdayOf,
  yearOf,
  years,
} from '../calendar.ts'
import type { TimeForm, YearRef } from '../form.ts'
import { holidayIn } from '../holidays.ts'
import type { Dated } from '../meaning.ts'
import { isAhead, type TimeContext } from './context.ts'

type Form<K extends TimeForm['kind']> = Extract<TimeForm, { kind: K }>

/** A stated year, or one counted from the article's; null where nothing is said. */
const statedYear = (year: YearRef, published: Day): number | null =>
  year === null || typeof year === 'number' ? year : yearOf(published) + year.shift

/** A date with as much as is stated; null for one that never comes (February 30). */
export function calendarDate(form: Form<'calendar'>, context: TimeContext): Dated | null {
  const year = statedYear(form.year, context.published)
  if (form.month === null) return year === null ? null : { ...years(year, year + 1), grain: 'year' }
  const at = form.month
  if (form.day === null) {
    const chosen = year ?? yearFor((y) => month(y, at), context, 'past')
    return { ...month(chosen, at), grain: 'month' }
  }
  const date = form.day
  const dayIn = (y: number) => dayOf(y, at, date)
  const chosen = year ?? yearFor((y) => oneDay(dayIn(y)), context, 'nearest')
  return dayIn(chosen) > addDays(month(chosen, at).to, -1)
    ? null
    : { ...oneDay(dayIn(chosen)), grain: 'day' }
}

/** A bare day goes by the nearest where the verb tells nothing. */
const NEAR_DAYS = 92

/**
 * The year of something that comes once a year: behind a verb of the past the last one that has begun,
 * behind one of the future the first that is not over; else by the habit of its kind.
 */
function yearFor(
  inYear: (year: number) => Interval,
  { published, direction }: TimeContext,
  habit: 'past' | 'nearest',
): number {
  const year = yearOf(published)
  const here = inYear(year)
  if (direction === 'future') return here.to <= published ? year + 1 : year
  if (direction === 'intended') return nearestYear(inYear, published)
  if (here.from <= published) {
    const next = inYear(year + 1)
    const near = habit === 'nearest' && direction === 'open'
    return near && next.from <= addDays(published, NEAR_DAYS) && here.to < addDays(published, -183)
      ? year + 1
      : year
  }
  if (direction === 'open' && habit === 'nearest' && here.from <= addDays(published, NEAR_DAYS))
    return year
  return year - 1
}

/** "their intention to meet, announced in August": not ten months ahead when August was two months ago. */
function nearestYear(inYear: (year: number) => Interval, published: Day): number {
  const year = yearOf(published)
  const away = (y: number) => Math.abs(dayNumber(inYear(y).from) - dayNumber(published))
  return [year, year + 1, year - 1].reduce((best, y) => (away(y) < away(best) ? y : best))
}

/** "last October", "this June", "next March". */
export function shiftedMonth({ month: at, shift }: Form<'monthShift'>, published: Day): Dated {
  const year = yearOf(published)
  const current = monthNumberOf(published)
  if (shift === 0) return { ...month(year, at), grain: 'month' }
  const back = shift < 0
  const chosen = back ? (at < current ? year : year - 1) : at > current ? year : year + 1
  return { ...month(chosen, at), grain: 'month' }
}

/** The past or same weekday, or the next one where the words or the verb look ahead. */
export function weekday({ weekday: at, shift }: Form<'weekday'>, context: TimeContext): Dated {
  const { published, direction } = context
  const back = (weekdayOf(published) - at + 7) % 7
  const ahead = shift === 1 || (shift === 0 && isAhead(direction))
  const day = ahead
    ? addDays(published, back === 0 ? 7 * shift : 7 - back)
    : addDays(published, shift === -1 && back === 0 ? -7 : -back)
  return { ...oneDay(day), grain: 'day' }
}

/** "the first week of May" is its days 1 to 7, the last week its last seven days. */
export function weekOfMonth(form: Form<'weekOfMonth'>, context: TimeContext): Dated | null {
  const whole = calendarDate({ ...form, kind: 'calendar', day: null }, context)
  if (!whole) return null
  const from = form.week === null ? addDays(whole.to, -7) : addDays(whole.from, 7 * (form.week - 1))
  return from < whole.to ? { from, to: addDays(from, 7), grain: 'week' } : null
}

/** "the week of April 10": the calendar week that holds the day. */
export function weekAround({ day }: Form<'weekAround'>, context: TimeContext): Dated | null {
  const date = calendarDate(day, context)
  return date && { ...unitAround(date.from, 'week', 0), grain: 'week' }
}

/** A season, quarter or half: the last one, whole where it is a quarter or half, unless the verb looks ahead. */
export function yearPart(form: Form<'yearPart'>, context: TimeContext): Dated {
  const { published } = context
  const inYear = (year: number) =>
    form.part === 'season' ? season(form.index, year) : partOfYear(form.part, form.index, year)
  const year = statedYear(form.year, published) ?? yearOfPart(form, inYear, context)
  return { ...inYear(year), grain: form.part }
}

function yearOfPart(
  form: Form<'yearPart'>,
  inYear: (year: number) => Interval,
  { published, direction }: TimeContext,
): number {
  const year = yearOf(published)
  const wintry = form.part === 'season' && form.index === 0 && monthNumberOf(published) < 3
  if (form.shift === 0) return wintry ? year - 1 : year
  const candidates = [year - 2, year - 1, year, year + 1]
  if (form.shift === 1) return candidates.find((y) => inYear(y).from > published)!
  if (form.shift === null && isAhead(direction))
    return candidates.find((y) => inYear(y).to > published)!
  // A season can be told of while it lasts; a quarter is reported on when it is over.
  const lasting = form.part === 'season' && form.shift === null
  return candidates.findLast((y) => (lasting ? inYear(y).from : inYear(y).to) <= published)!
}

/** The day of a holiday. */
export function holiday(form: Form<'holiday'>, context: TimeContext): Dated | null {
  const inYear = (year: number) => oneDay(holidayIn(form.name, year) ?? dayOf(year, 1, 1))
  const year = statedYear(form.year, context.published) ?? yearFor(inYear, context, 'nearest')
  return { ...inYear(year), grain: 'day' }
}
