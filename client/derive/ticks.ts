import { monthWords } from '../words/dates.ts'
import type { Axis, Stretch } from './axis.ts'
import { dayOf, lengthOf, MONTH, startsIn, UNITS, type Unit, YEAR } from './calendar.ts'

/** A mark on the axis; `label` '' is a mark alone. */
export type Tick = { readonly x: number; readonly label: string; readonly major: boolean }

const MONTH_LABEL_PX = 62
const YEAR_LABEL_PX = 40
const DATE_LABEL_PX = 24
const LEAST_MARK_PX = 5
/** The days that a stretch begins before its first event. */
const LEAD_DAYS = 3
/** Steps between dates, in days: every day, every other, weeks. */
const STEPS = [1, 2, 7, 14]

const isYears = (unit: Unit) => 'months' in unit && unit.months >= 12

/** What months or years are named: the finest that leave room for their words. */
function namedUnit(perDay: number): Unit {
  const named = UNITS.filter((unit) => 'months' in unit).find(
    (unit) => lengthOf(unit) * perDay >= (isYears(unit) ? YEAR_LABEL_PX : MONTH_LABEL_PX) + 4,
  )
  return named ?? { months: 1200 }
}

const labelOf = (unit: Unit, day: number) =>
  isYears(unit) ? dayOf(day).slice(0, 4) : monthWords(dayOf(day))

type Scale = {
  readonly stretch: Stretch
  readonly perDay: number
  readonly x: (day: number) => number
}

function datesOf({ stretch, perDay, x }: Scale, labelled: readonly Tick[]): readonly Tick[] {
  const step = STEPS.find((count) => count * perDay >= DATE_LABEL_PX)
  if (step === undefined) return []
  const isClear = (at: number) =>
    labelled.every((tick) => at < tick.x - DATE_LABEL_PX || at > tick.x + MONTH_LABEL_PX)
  return startsIn({ days: step }, stretch.start, stretch.end).flatMap((day) => {
    const at = x(day)
    if (!isClear(at) || at > stretch.x1 - 8) return []
    return [{ x: at, label: String(Number(dayOf(day).slice(8))), major: false }]
  })
}

function stretchTicks(axis: Axis, stretch: Stretch): readonly Tick[] {
  const { start, end, x0, x1 } = stretch
  const perDay = (x1 - x0) / (end - start)
  const scale: Scale = { stretch, perDay, x: (day) => x0 + (day - start) * perDay }
  const firstDay = Math.min(start + LEAD_DAYS, end - 1)
  const first: Tick = { x: x0, label: monthWords(dayOf(firstDay)), major: true }
  const unit = namedUnit(perDay)
  const named = startsIn(unit, start, end)
    .map((day): Tick => ({ x: scale.x(day), label: labelOf(unit, day), major: true }))
    .filter(
      ({ x }) =>
        x >= x0 + MONTH_LABEL_PX &&
        x <= x1 - (x1 < axis.width - 1 ? MONTH_LABEL_PX / 2 : MONTH_LABEL_PX),
    )
  const marked = [MONTH, YEAR].find((fine) => lengthOf(fine) * perDay >= LEAST_MARK_PX)
  const marks =
    marked === undefined
      ? []
      : startsIn(marked, start, end).map((day) => ({ x: scale.x(day), label: '', major: false }))
  return [first, ...named, ...marks, ...datesOf(scale, [first, ...named])].filter(
    ({ x }) => x <= axis.width,
  )
}

/** Marks of every stretch: its first month and year, then years, months and days where there is room. */
export const ticksOf = (axis: Axis): readonly Tick[] =>
  axis.stretches.flatMap((stretch) => stretchTicks(axis, stretch))
