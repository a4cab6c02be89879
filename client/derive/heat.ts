import { dayNumber } from '../../graph-schema/model/days.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'
import type { Span } from '../state.ts'
import { isNegative, MODALITY_STYLES } from '../words/modalities.ts'
import type { Axis } from './axis.ts'
import { dayOf, startOf, startsIn, unitOf } from './calendar.ts'

/** Whether things came about, coarsely: they did, that is open, they did not or will not. */
export const OUTCOMES = ['happened', 'open', 'not'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** A step of the calendar on the axis; its days also as numbers, which are quicker to compare. */
export type Bin = Span & {
  readonly x: number
  readonly width: number
  readonly start: number
  readonly end: number
}

/** The events of one actor that reach into one bin. */
export type Cell = {
  readonly bin: Bin
  /** How many by outcome. */
  readonly counts: { readonly [O in Outcome]: number }
  /** The same, an event that spans many bins counting only in part in each. */
  readonly weights: { readonly [O in Outcome]: number }
}

const LEAST_BIN_PX = 13

/** The outcome that a modality tells of. */
export function outcomeOf(modality: Modality): Outcome {
  if (MODALITY_STYLES[modality].filled) return 'happened'
  return isNegative(modality) ? 'not' : 'open'
}

/** The axis cut into days, weeks, months or years, as fine as can be seen. */
export function binsOf(axis: Axis): readonly Bin[] {
  return axis.stretches.flatMap(({ start, end, x0, x1 }) => {
    const perDay = (x1 - x0) / (end - start)
    const unit = unitOf(perDay, LEAST_BIN_PX)
    const starts = startsIn(unit, startOf(unit, start), end)
    return starts.map((at, i): Bin => {
      const first = Math.max(at, start)
      const last = Math.min(starts[i + 1] ?? end, end)
      return {
        from: dayOf(first),
        to: dayOf(last),
        x: x0 + (first - start) * perDay,
        width: (last - first) * perDay,
        start: first,
        end: last,
      }
    })
  })
}

/** The index of the first bin that ends after a day. */
function firstAfter(bins: readonly Bin[], day: number): number {
  let [low, high] = [0, bins.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bins[middle]?.end ?? 0) > day) high = middle
    else low = middle + 1
  }
  return low
}

const NONE = { happened: 0, open: 0, not: 0 }

function reached(bins: readonly Bin[], from: number, to: number): readonly number[] {
  const indices: number[] = []
  for (let at = firstAfter(bins, from); at < bins.length && (bins[at]?.start ?? to) < to; at++)
    indices.push(at)
  return indices
}

/** Cells of one actor's events; empty ones are left out. */
export function cellsOf(events: readonly Edge[], bins: readonly Bin[]): readonly Cell[] {
  const cells = new Map<
    number,
    { counts: { [O in Outcome]: number }; weights: { [O in Outcome]: number } }
  >()
  for (const { from, to, modality } of events) {
    if (from === null || to === null) continue
    const indices = reached(bins, dayNumber(from), dayNumber(to))
    for (const at of indices) {
      const cell = cells.get(at) ?? { counts: { ...NONE }, weights: { ...NONE } }
      const outcome = outcomeOf(modality)
      cell.counts[outcome] += 1
      cell.weights[outcome] += 1 / indices.length
      cells.set(at, cell)
    }
  }
  return [...cells].flatMap(([at, sums]) => {
    const bin = bins[at]
    return bin === undefined ? [] : [{ bin, ...sums }]
  })
}

export const DARKEST = 5

/** How dark, 1..5: each step stands for the same number of times more, up to the most there is. */
export function darknessOf(weight: number, most: number): number {
  if (weight <= 0) return 0
  const share = Math.log1p(weight) / Math.log1p(Math.max(most, 1))
  return Math.max(1, Math.min(DARKEST, Math.ceil(share * DARKEST)))
}
