import { addDays, dayNumber } from '../../graph-schema/model/days.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import { type Producer, type Span, type State, setWindow } from '../state.ts'
import type { Axis, Stretch } from './axis.ts'
import { dayOf, nextOf, startOf, unitOf } from './calendar.ts'

/** What is being dragged: an end of the period, the whole of it, or a new one. */
export type Grip = 'from' | 'to' | 'whole' | 'new'

/** A period that reaches to the end of all time is not limited there. */
export const limited =
  ({ from, to }: Span, { span }: Axis): Producer =>
  (state) =>
    state.view === null
      ? setWindow(from <= span.from ? null : from, to >= span.to ? null : to)(state)
      : setWindow(from, to)(state)

const atLeastADay = (from: string, to: string): Span =>
  from < to ? { from, to } : { from, to: addDays(from, 1) }

/** The period after a drag from one pixel of the axis to another. */
export function dragged(
  grip: Grip,
  axis: Axis,
  state: State,
  [begun, now]: readonly [number, number],
): Span {
  const from = state.from ?? axis.span.from
  const to = state.to ?? axis.span.to
  if (grip === 'new')
    return atLeastADay(axis.dayAt(Math.min(begun, now)), axis.dayAt(Math.max(begun, now)))
  if (grip === 'whole') {
    const start = axis.dayAt(axis.x(from) + now - begun)
    return { from: start, to: addDays(start, dayNumber(to) - dayNumber(from)) }
  }
  const moved = axis.dayAt(axis.x(grip === 'from' ? from : to) + now - begun)
  const [first, last] = grip === 'from' ? [moved, to] : [from, moved]
  return first <= last ? atLeastADay(first, last) : atLeastADay(last, first)
}

/** An end of the period. */
export type End = 'from' | 'to'

/** How far a key goes, in pixels at least, and which way. */
const STEPS: Readonly<Record<string, readonly [pixels: number, way: -1 | 1]>> = {
  ArrowLeft: [4, -1],
  ArrowDown: [4, -1],
  ArrowRight: [4, 1],
  ArrowUp: [4, 1],
  PageDown: [60, -1],
  PageUp: [60, 1],
}

/** The stretch that a day lies in, or the next one in the direction one is going. */
function stretchFor({ stretches }: Axis, day: number, way: -1 | 1): Stretch | undefined {
  return way > 0
    ? stretches.find(({ end }) => end > day)
    : stretches.findLast(({ start }) => start < day)
}

/** The day a key takes an end of the period to: a day, month or year on, as fine as the axis shows. */
export function steppedDay(axis: Axis, day: Day, key: string): Day {
  if (key === 'Home') return axis.span.from
  if (key === 'End') return axis.span.to
  const [pixels, way] = STEPS[key] ?? [0, 1]
  const at = dayNumber(day)
  const stretch = stretchFor(axis, at, way)
  if (stretch === undefined || pixels === 0) return day
  const { start, end, x0, x1 } = stretch
  if (way > 0 && at < start) return dayOf(start)
  if (way < 0 && at > end) return dayOf(end)
  const unit = unitOf((x1 - x0) / (end - start), pixels)
  return dayOf(way > 0 ? Math.min(end, nextOf(unit, at)) : Math.max(start, startOf(unit, at - 1)))
}

/** The state after a key on an end of the period; with `both` the other end keeps its distance. */
export function steppedState(
  state: State,
  axis: Axis,
  { end, key, both }: { end: End; key: string; both: boolean },
): State {
  const { span } = axis
  const window = { from: state.from ?? span.from, to: state.to ?? span.to }
  const day = steppedDay(axis, window[end], key)
  const by = dayNumber(day) - dayNumber(window[end])
  const other = end === 'from' ? 'to' : 'from'
  const moved = { ...window, [end]: day, ...(both ? { [other]: addDays(window[other], by) } : {}) }
  return moved.from < moved.to ? limited(moved, axis)(state) : state
}
