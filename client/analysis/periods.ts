import { addDays, dayNumber } from '../../graph-schema/model/days.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { hasHappened } from '../../graph-schema/model/modality.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import { PERIODS, type Period } from '../state.ts'
import { isNegative } from '../words/modalities.ts'

/** Goldstein sums of one side: what happened, what is open, what is ruled out or denied; all ≥ 0. */
export type Side = { readonly happened: number; readonly open: number; readonly not: number }

/** The events of a pair in one stretch of the calendar, half-open days. */
export type Sum = {
  readonly from: Day
  readonly to: Day
  readonly label: string
  readonly cooperation: Side
  readonly conflict: Side
  /** Edges that happened, and all others. */
  readonly events: number
  readonly others: number
}

/** `gaps` are the places in `sums` before which empty periods are left out. */
export type PairSums = {
  readonly period: Period
  readonly sums: readonly Sum[]
  readonly gaps: ReadonlySet<number>
  /** Edges without a date, and those dated more widely than a period. */
  readonly undated: number
  readonly tooWide: number
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const MONTHS_IN: { readonly [P in Period]: number } = { month: 1, quarter: 3, year: 12 }
/** Where the events need more bars than this, the next longer period is taken. */
const MOST_PERIODS = 24
/** Longer runs of empty periods are left out. */
const MOST_EMPTY = 2
const LONGEST: { readonly [P in Period]: number } = { month: 31, quarter: 92, year: 366 }

const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const dayOf = (month: number): Day =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** The number of the period that a day lies in. */
const indexOf = (day: Day, period: Period) => Math.floor(monthOf(day) / MONTHS_IN[period])

function labelOf(index: number, period: Period): string {
  const year = String(Math.floor((index * MONTHS_IN[period]) / 12))
  if (period === 'year') return year
  if (period === 'quarter') return `Q${(index % 4) + 1} ${year}`
  return `${MONTHS[index % 12]} ${year}`
}

type Dated = Edge & { readonly from: Day; readonly to: Day }
const isDated = (edge: Edge): edge is Dated => edge.from !== null && edge.to !== null

/** The period that holds most days of an event, the earlier of two equals; null for a longer event. */
function placeOf({ from, to }: Dated, period: Period): number | null {
  if (dayNumber(to) - dayNumber(from) > LONGEST[period]) return null
  const [first, last] = [indexOf(from, period), indexOf(addDays(to, -1), period)]
  if (first === last) return first
  if (last - first > 1) return null
  const border = dayNumber(dayOf(last * MONTHS_IN[period]))
  return border - dayNumber(from) >= dayNumber(to) - border ? first : last
}

const sideOf = (edges: readonly Edge[]): Side => {
  const sum = (of: (edge: Edge) => boolean) =>
    edges.filter(of).reduce((total, { goldstein }) => total + Math.abs(goldstein), 0)
  return {
    happened: sum(({ modality }) => hasHappened(modality)),
    open: sum(({ modality }) => !hasHappened(modality) && !isNegative(modality)),
    not: sum(({ modality }) => isNegative(modality)),
  }
}

const sumOf = (index: number, period: Period, edges: readonly Edge[]): Sum => ({
  from: dayOf(index * MONTHS_IN[period]),
  to: dayOf((index + 1) * MONTHS_IN[period]),
  label: labelOf(index, period),
  cooperation: sideOf(edges.filter(({ goldstein }) => goldstein > 0)),
  conflict: sideOf(edges.filter(({ goldstein }) => goldstein < 0)),
  events: edges.filter(({ modality }) => hasHappened(modality)).length,
  others: edges.filter(({ modality }) => !hasHappened(modality)).length,
})

/** The periods with events, with short empty stretches between them and without long ones. */
function filledOut(indices: readonly number[]): { all: readonly number[]; gaps: Set<number> } {
  const all: number[] = []
  const gaps = new Set<number>()
  for (const index of indices) {
    const before = all.at(-1)
    if (before !== undefined && index - before - 1 > MOST_EMPTY) gaps.add(all.length)
    else if (before !== undefined) for (let i = before + 1; i < index; i++) all.push(i)
    all.push(index)
  }
  return { all, gaps }
}

/** The finest period in which the events need not too many bars. */
function periodFor(edges: readonly Dated[]): Period {
  const fits = (period: Period) =>
    filledOut(inOrder(edges.flatMap((edge) => placeOf(edge, period) ?? []))).all.length <=
    MOST_PERIODS
  return PERIODS.find(fits) ?? 'year'
}

const inOrder = (indices: Iterable<number>) => [...new Set(indices)].toSorted((a, b) => a - b)

/**
 * What was between two actors over time: Goldstein values by period, each edge once. An event lies in
 * the period that holds most of its days; what is dated more widely is counted beside.
 */
export function pairSums(edges: readonly Edge[], chosen: Period | null): PairSums {
  const dated = edges.filter(isDated)
  const period = chosen ?? periodFor(dated)
  const placed = new Map<number, Edge[]>()
  for (const edge of dated) {
    const place = placeOf(edge, period)
    if (place !== null) placed.set(place, [...(placed.get(place) ?? []), edge])
  }
  const { all, gaps } = filledOut(inOrder(placed.keys()))
  const counted = [...placed.values()].reduce((sum, group) => sum + group.length, 0)
  return {
    period,
    sums: all.map((index) => sumOf(index, period, placed.get(index) ?? [])),
    gaps,
    undated: edges.length - dated.length,
    tooWide: dated.length - counted,
  }
}
