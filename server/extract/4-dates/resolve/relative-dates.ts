import { addDays } from '../../../../graph-schema/model/days.ts'
import type { Day } from '../../../../graph-schema/model/when.ts'
import { type Interval, month, monthNumberOf, unitAround, weekdayOf, yearOf } from '../calendar.ts'
import type { Anchor, TimeForm, Unit } from '../form.ts'
import { type Dated, isWithin, type Meaning } from '../meaning.ts'
import { isAhead, type TimeContext } from './context.ts'

type Form<K extends TimeForm['kind']> = Extract<TimeForm, { kind: K }>

const CLOCK: readonly Unit[] = ['second', 'minute', 'hour']

/** The day to count from; null where what was told last is too coarse for the unit. */
function anchorDay(anchor: Anchor, unit: Unit, { published, told }: TimeContext): Day | null {
  if (anchor === 'published') return published
  if (!told) return null
  return isWithin(told, unit) ? told.from : null
}

/** "last week", "the following day". */
export function shifted(form: Form<'shifted'>, context: TimeContext): Meaning | null {
  const day = anchorDay(form.anchor, form.unit, context)
  if (day === null) {
    // "the previous year" with nothing told before it is counted from the article.
    const coarse = form.unit === 'year' || form.unit === 'month' || form.unit === 'quarter'
    if (!coarse && form.unit !== 'week') return null
    return date(unitAround(context.published, form.unit, form.shift), form.unit)
  }
  const at = form.unit === 'weekend' && form.shift === -1 ? weekBeforeWeekend(day) : day
  return date(unitAround(at, form.unit, form.shift), form.unit)
}

/** On a weekend "last weekend" is the one before it, and so it is on the days after. */
const weekBeforeWeekend = (day: Day): Day => day

/** "over the weekend": the last one that is over, on a Sunday its own; the next behind a verb of the future. */
export function theWeekend({ published, direction }: TimeContext): Dated {
  const shift = isAhead(direction) || weekdayOf(published) === 7 ? 0 : -1
  return { ...unitAround(published, 'weekend', shift), grain: 'weekend' }
}

/** "four years ago" is a year, "three days ago" a day: as coarse as its unit. */
export function distance(form: Form<'distance'>, context: TimeContext): Meaning {
  const { unit, amount, back } = form
  if (CLOCK.includes(unit)) return { kind: 'length', unit, amount, date: null }
  if (amount === null || !Number.isInteger(amount))
    return amount === null
      ? { kind: 'moment', ref: back ? 'PAST_REF' : 'FUTURE_REF' }
      : { kind: 'length', unit, amount, date: null }
  const anchor = anchorDay(form.anchor, unit, context)
  const day = anchor ?? (back && unit !== 'day' ? context.published : null)
  if (day === null) return { kind: 'length', unit, amount, date: null }
  return steps(day, unit, back ? -amount : amount)
}

function steps(day: Day, unit: Unit, count: number): Meaning {
  if (unit === 'week') return date(unitAround(addDays(day, 7 * count), 'week', 0), 'week')
  if (unit === 'decade') return date(unitAround(day, 'year', 10 * count), 'year')
  if (unit === 'century') return date(unitAround(day, 'year', 100 * count), 'year')
  return date(unitAround(day, unit, count), unit)
}

/** "two days after Friday's vote": the length it is, and the day it leads to where the other date is as fine. */
export function offset(form: Form<'offset'>, from: Dated | null): Meaning {
  const { unit, amount, back } = form
  const length: Meaning = { kind: 'length', unit, amount, date: null }
  if (!from || !isWithin(from, unit)) return length
  const led = steps(from.from, unit, back ? -amount : amount)
  return led.kind === 'date' ? { ...length, date: led.date } : length
}

/** "in two weeks": a day or week ahead where the verb looks ahead, else how long it took. */
export function within(form: Form<'within'>, context: TimeContext): Meaning {
  const { unit, amount } = form
  return isAhead(context.direction) && Number.isInteger(amount)
    ? steps(context.published, unit, amount)
    : { kind: 'length', unit, amount, date: null }
}

/** A vague stretch counts as two whole units and the one under way. */
const VAGUE = 2

/** "the past three weeks", "recent months": a length that ends, or begins, at publication. */
export function stretch(form: Form<'stretch'>, { published }: TimeContext): Meaning {
  const { unit, amount, ahead } = form
  const count = Math.ceil(amount ?? VAGUE)
  return {
    kind: 'length',
    unit,
    amount,
    date: { ...covered(published, unit, count, ahead), grain: 'span' },
  }
}

function covered(published: Day, unit: Unit, count: number, ahead: boolean): Interval {
  const sign = ahead ? 1 : -1
  const far = CLOCK.includes(unit)
    ? addDays(published, sign)
    : unit === 'day' || unit === 'week'
      ? addDays(published, sign * count * (unit === 'week' ? 7 : 1))
      : unitAround(published, unit, sign * count).from
  return ahead ? { from: published, to: far } : { from: far, to: addDays(published, 1) }
}

/** "that day", "the same month", "at the time": what was told last. */
export function same(form: Form<'same'>, { told, published }: TimeContext): Meaning | null {
  if (form.unit === null) return told ? { kind: 'date', date: told } : null
  if (told && isWithin(told, form.unit)) return date(unitAround(told.from, form.unit, 0), form.unit)
  // With nothing fit to go back to, the story's own day is meant: "to end the day at".
  return date(unitAround(published, form.unit, 0), form.unit)
}

/** "the same period last year": the reporting period moved by whole years, else just that year. */
export function samePeriod({ shift }: Form<'period'>, { period, published }: TimeContext): Meaning {
  if (shift === 0)
    return period?.grain === 'quarter'
      ? { kind: 'date', date: period }
      : date(unitAround(published, 'quarter', -1), 'quarter')
  if (!period) return date(unitAround(published, 'year', shift), 'year')
  const moved = (day: Day) => month(yearOf(day) + shift, monthNumberOf(day)).from
  return { kind: 'date', date: { ...period, from: moved(period.from), to: moved(period.to) } }
}

const date = (interval: Interval, grain: Unit): Meaning => ({
  kind: 'date',
  date: { ...interval, grain },
})
