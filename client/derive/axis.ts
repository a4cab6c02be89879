import { dayNumber } from '../../graph-schema/model/days.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import type { Span } from '../state.ts'
import { dayOf } from './calendar.ts'

/** A run of time drawn to scale between two breaks; days as numbers, pixels from the left. */
export type Stretch = {
  readonly start: number
  readonly end: number
  readonly x0: number
  readonly x1: number
}

/** A time axis whose empty years are cut out. */
export type Axis = {
  readonly stretches: readonly Stretch[]
  readonly width: number
  /** Pixels from the left of the midnight at which a day begins. */
  readonly x: (day: Day) => number
  /** The midnight nearest to a pixel, as the day that begins there. */
  readonly dayAt: (x: number) => Day
  /** The half-open days that the axis is drawn for. */
  readonly span: Span
}

/** A span in days since 1970-01-01. */
type Days = { readonly start: number; readonly end: number }
type Run = { start: number; end: number; weight: number }

/** Spans longer than this say little about where events are dense. */
const SHORT_DAYS = 100
const MARGIN_DAYS = 3
const BREAK_PX = 22
const MIN_STRETCH_PX = 58
const FIRST_GAP_DAYS = 40

function runsOf(spans: readonly Days[], gapDays: number): Run[] {
  const runs: Run[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = span.start - MARGIN_DAYS
    const end = span.end + MARGIN_DAYS
    const last = runs.at(-1)
    if (last !== undefined && start - last.end <= gapDays) {
      last.end = Math.max(last.end, end)
      last.weight += 1
    } else runs.push({ start, end, weight: 1 })
  }
  return runs
}

/** Widens the gap that counts as empty until what is left of the axis fits. */
function fittingRuns(spans: readonly Days[], width: number): Run[] {
  for (let gap = FIRST_GAP_DAYS; ; gap *= 2) {
    const runs = runsOf(spans, gap)
    if (runs.length <= 1 || runs.length * (MIN_STRETCH_PX + BREAK_PX) <= width) return runs
  }
}

function laidOut(runs: readonly Run[], width: number): readonly Stretch[] {
  const share = width - runs.length * MIN_STRETCH_PX - (runs.length - 1) * BREAK_PX
  // Between the number of events and the length of time: crowded weeks get room, years stay years.
  const weights = runs.map((run) => Math.sqrt(run.weight * (run.end - run.start)))
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  let x = 0
  return runs.map(({ start, end }, i) => {
    const x0 = x
    const x1 = x0 + MIN_STRETCH_PX + (Math.max(0, share) * (weights[i] ?? 0)) / total
    x = x1 + BREAK_PX
    return { start, end, x0, x1 }
  })
}

const between = (
  value: number,
  [a, b]: readonly [number, number],
  [p, q]: readonly [number, number],
) => (b === a ? p : p + ((q - p) * (value - a)) / (b - a))

/** Maps along the corners of the axis, flat outside it. */
function along(value: number, corners: readonly (readonly [number, number])[]): number {
  const first = corners[0]
  const last = corners.at(-1)
  if (first === undefined || last === undefined || value <= first[0]) return first?.[1] ?? 0
  const i = corners.findIndex(([at]) => value <= at)
  const [right, left] = [corners[i], corners[i - 1]]
  if (right === undefined || left === undefined) return last[1]
  return between(value, [left[0], right[0]], [left[1], right[1]])
}

const daysOf = ({ from, to }: Span): Days => ({ start: dayNumber(from), end: dayNumber(to) })

const clip = ({ start, end }: Days, view: Days): Days => ({
  start: Math.max(start, view.start),
  end: Math.min(end, view.end),
})

function runsIn(spans: readonly Days[], width: number, view: Days | null): readonly Run[] {
  const runs = fittingRuns(spans, width)
  if (view === null) return runs
  if (runs.length === 0) return [{ ...view, weight: 1 }]
  return runs.map((run) => ({ ...clip(run, view), weight: run.weight }))
}

/**
 * An axis of `width` pixels for these spans, or for their parts in a view; long ones are laid over what
 * the short ones need.
 */
export function axisOf(spans: readonly Span[], width: number, view: Span | null = null): Axis {
  const seen = view === null ? null : daysOf(view)
  const days = spans
    .map(daysOf)
    .map((span) => (seen === null ? span : clip(span, seen)))
    .filter(({ start, end }) => start < end)
  const short = days.filter(({ start, end }) => end - start <= SHORT_DAYS)
  const stretches = laidOut(runsIn(short.length > 0 ? short : days, width, seen), width)
  const corners = stretches.flatMap(({ start, end, x0, x1 }): (readonly [number, number])[] => [
    [start, x0],
    [end, x1],
  ])
  const back = corners.map(([day, x]): readonly [number, number] => [x, day])
  return {
    stretches,
    width,
    x: (day) => along(dayNumber(day), corners),
    dayAt: (x) => dayOf(Math.round(along(x, back))),
    span: { from: dayOf(stretches[0]?.start ?? 0), to: dayOf(stretches.at(-1)?.end ?? 1) },
  }
}
