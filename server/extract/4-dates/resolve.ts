import { addDays } from '../../../graph-schema/model/days.ts'
import type { Day, Precision } from '../../../graph-schema/model/when.ts'
import {
  dayOf,
  type Interval,
  month,
  oneDay,
  season,
  unitAround,
  weekdayOf,
  yearOf,
  years,
} from './calendar.ts'
import type { TermsOf, TimeForm, Unit } from './form.ts'

/** What a resolver must know: the publication day, the last date told, and which way the verb looks. */
export type TimeContext = {
  readonly published: Day
  readonly narrative: Resolved | null
  readonly future: boolean
  readonly termsOf: TermsOf
}

export type Resolved = Interval & { readonly precision: Precision }

const PRECISION: Readonly<Record<Unit, Precision>> = {
  day: 'day',
  week: 'week',
  weekend: 'range',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
}

/** The days a form means in its context, or null where it cannot be told. */
export function resolve(form: TimeForm, context: TimeContext): Resolved | null {
  const { published } = context
  switch (form.kind) {
    case 'calendar':
      return resolveCalendar(form, context)
    case 'weekday':
      return { ...oneDay(nearestWeekday(form.weekday, form.shift, context)), precision: 'day' }
    case 'shifted':
      return resolveShifted(form, published)
    case 'distance':
      return resolveDistance(form.unit, form.amount, published)
    case 'stretch':
      return resolveStretch(form.unit, form.amount, published)
    case 'season':
      return {
        ...season(form.season, form.year ?? seasonYear(form.season, context)),
        precision: 'season',
      }
    case 'decade':
      return { ...years(form.year, form.year + 10), precision: 'decade' }
    case 'range':
      return resolveRange(form.from, form.to, context)
    case 'since': {
      const from = resolve(form.from, { ...context, future: false })
      return from && from.from <= published
        ? { from: from.from, to: addDays(published, 1), precision: 'range' }
        : null
    }
    case 'same':
      return context.narrative
    case 'term':
      return resolveTerm(form.holder, form.ordinal, context)
  }
}

function resolveCalendar(
  form: Extract<TimeForm, { kind: 'calendar' }>,
  context: TimeContext,
): Resolved | null {
  if (form.month === null)
    return form.year === null ? null : { ...years(form.year, form.year + 1), precision: 'year' }
  const year = form.year ?? nearestYear(form.month, form.day, context)
  if (form.day === null) return { ...month(year, form.month), precision: 'month' }
  const last = addDays(month(year, form.month).to, -1)
  const day = dayOf(year, form.month, form.day)
  return day > last ? null : { ...oneDay(day), precision: 'day' }
}

/** The year that a bare month or day belongs to: the past or present one unless the verb looks ahead. */
function nearestYear(
  monthNumber: number,
  day: number | null,
  { published, future }: TimeContext,
): number {
  const year = yearOf(published)
  const start = dayOf(year, monthNumber, day ?? 1)
  const end = day === null ? addDays(month(year, monthNumber).to, -1) : start
  if (future) return end < published ? year + 1 : year
  // A day or month up to a quarter ahead is read as to come, else as the last one.
  return start > published && start > addDays(published, 92)
    ? year - 1
    : start > published && day === null
      ? year - 1
      : year
}

function nearestWeekday(
  weekday: number,
  shift: -1 | 0 | 1,
  { published, future }: TimeContext,
): Day {
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (shift === 1 || (future && shift === 0))
    return addDays(published, back === 0 ? (shift === 1 ? 7 : 0) : 7 - back)
  return addDays(published, shift === -1 && back === 0 ? -7 : -back)
}

function resolveShifted(form: Extract<TimeForm, { kind: 'shifted' }>, published: Day): Resolved {
  const whole = unitAround(published, form.unit, form.shift)
  if (form.part === 'sofar' && form.shift === 0)
    return { from: whole.from, to: addDays(published, 1), precision: 'range' }
  if (form.part === 'rest' && form.shift === 0)
    return { from: published, to: whole.to, precision: 'range' }
  return { ...whole, precision: PRECISION[form.unit] }
}

/** "four years ago" is a year, "three days ago" a day: as coarse as its unit. */
function resolveDistance(unit: Unit, amount: number, published: Day): Resolved {
  if (unit === 'week')
    return {
      ...oneDay(addDays(published, 7 * amount)),
      precision: 'week',
      ...unitAround(addDays(published, 7 * amount), 'week', 0),
    }
  return { ...unitAround(published, unit, amount), precision: PRECISION[unit] }
}

function resolveStretch(unit: Unit, amount: number, published: Day): Resolved {
  const far =
    unit === 'day' || unit === 'week'
      ? addDays(published, amount * (unit === 'week' ? 7 : 1))
      : unitAround(published, unit, amount).from
  return amount < 0
    ? { from: far, to: addDays(published, 1), precision: 'range' }
    : { from: published, to: addDays(far, 1), precision: 'range' }
}

function seasonYear(index: number, { published, future }: TimeContext): number {
  const year = yearOf(published)
  const thisYear = season(index, year)
  if (future) return thisYear.to <= published ? year + 1 : year
  return thisYear.from > published ? year - 1 : year
}

/** A range shares the year that either end states. */
function resolveRange(from: TimeForm, to: TimeForm, context: TimeContext): Resolved | null {
  const end = resolve(to, context)
  const shared =
    end && from.kind === 'calendar' && to.kind === 'calendar' && from.year === null
      ? { ...from, year: yearOf(end.from) - ((from.month ?? 0) > (to.month ?? 0) ? 1 : 0) }
      : from
  const start = resolve(shared, context)
  return start && end && start.from < end.to
    ? { from: start.from, to: end.to, precision: 'range' }
    : null
}

function resolveTerm(holder: string, ordinal: number, context: TimeContext): Resolved | null {
  const term = context.termsOf(holder)[ordinal - 1]
  if (!term) return null
  const to = term.to ?? addDays(context.published, 1)
  return term.from < to ? { from: term.from, to, precision: 'range' } : null
}
