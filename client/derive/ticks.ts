import { addDays } from '../../graph-schema/model/days.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import { monthWords } from '../words/dates.ts'
import type { Axis, Stretch } from './axis.ts'

/** A mark on the axis; `label` '' is a mark alone. */
export type Tick = { readonly x: number; readonly label: string; readonly major: boolean }

const MONTH_LABEL_PX = 62
const DATE_LABEL_PX = 24
const EPOCH = '1970-01-01'
/** Steps between marks, in days: every day, every other, weeks. */
const STEPS = [1, 2, 7, 14]

const dayOf = (count: number): Day => addDays(EPOCH, count)
const isMonthStart = (day: Day) => day.endsWith('-01')

function stretchTicks(axis: Axis, { start, end, x0, x1 }: Stretch): readonly Tick[] {
  const days = Array.from({ length: end - start }, (_, i) => dayOf(start + i))
  const first: Tick = { x: x0, label: monthWords(dayOf(start + 3)), major: true }
  let clear = x0 + MONTH_LABEL_PX
  const months = days.filter(isMonthStart).flatMap((day): Tick[] => {
    const x = axis.x(day)
    if (x < clear || x > x1 - MONTH_LABEL_PX / 2) return [{ x, label: '', major: false }]
    clear = x + MONTH_LABEL_PX
    return [{ x, label: monthWords(day), major: true }]
  })
  const perDay = (x1 - x0) / (end - start)
  const step = STEPS.find((count) => count * perDay >= DATE_LABEL_PX)
  const labelled = [first, ...months.filter(({ label }) => label !== '')]
  const isClear = (x: number) =>
    labelled.every((tick) => x < tick.x - DATE_LABEL_PX || x > tick.x + MONTH_LABEL_PX)
  const dates =
    step === undefined
      ? []
      : days.flatMap((day, i): Tick[] => {
          const x = axis.x(day)
          if (i % step !== 0 || !isClear(x) || x > x1 - 8) return []
          return [{ x, label: String(Number(day.slice(8))), major: false }]
        })
  return [first, ...months, ...dates]
}

/** Marks of every stretch: its first month and year, then months and days where there is room. */
export const ticksOf = (axis: Axis): readonly Tick[] =>
  axis.stretches.flatMap((stretch) => stretchTicks(axis, stretch))
