import { addDays, dayNumber } from '../../graph-schema/model/days.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { hasHappened } from '../../graph-schema/model/modality.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import { BACKGROUND_TYPES } from '../../graph-schema/ontology/edge-kinds.ts'
import { isNegative } from '../words/modalities.ts'
import { areKindred } from './kindred.ts'

/**
 * What became of something said: it happened (`kept`), it happened though it was ruled out or denied
 * (`against`), something happened that may be it (`perhaps`), it was ruled out later (`called_off`),
 * or nothing was reported (`unseen`), which is no proof that nothing happened.
 */
export type Outcome = 'against' | 'kept' | 'called_off' | 'perhaps' | 'unseen'

/** Something that was said and what was reported of it later, the earliest first. */
export type SaidAndThen = {
  readonly said: Edge
  readonly outcome: Outcome
  readonly later: readonly Edge[]
  /** How many days after its window the first of them began; 0 within it. */
  readonly late: number
  /** False where the last report is from before the end of what was said. */
  readonly due: boolean
}

/** How long after its window something still counts, in days: narrow windows, and wide ones. */
const GRACE_DAYS = 7
const WIDE_GRACE_DAYS = 31
const WIDE_DAYS = 7
/** What was said without a date is looked for this long after it was said first. */
const UNDATED_DAYS = 366

/** Half-open days. */
type Window = { readonly from: Day; readonly to: Day; readonly until: Day }

/** The days in which it counts; null for what lay behind when it was said, and undated denials. */
function windowOf({ from, to, firstReported, modality }: Edge): Window | null {
  if (from === null || to === null) {
    if (modality === 'denied') return null
    const end = addDays(firstReported, UNDATED_DAYS)
    return { from: firstReported, to: end, until: end }
  }
  if (to <= firstReported) return null
  const days = dayNumber(to) - dayNumber(from)
  const grace = isNegative(modality) ? 0 : days > WIDE_DAYS ? WIDE_GRACE_DAYS : GRACE_DAYS
  return { from: from > firstReported ? from : firstReported, to, until: addDays(to, grace) }
}

const isWithin = ({ from, to }: Edge, start: Day, end: Day) =>
  from !== null && to !== null && from >= start && to <= end

const overlaps = ({ from, to }: Edge, start: Day, end: Day) =>
  from !== null && to !== null && from < end && to > start

/** Told after it was said for the first time; on the same day nobody can tell which came first. */
const isLater = (later: Edge, said: Edge) =>
  later.firstReported >= said.firstReported && later.lastReported > said.firstReported

const inTime = (a: Edge, b: Edge) =>
  (a.from ?? '~') < (b.from ?? '~')
    ? -1
    : (a.from ?? '~') > (b.from ?? '~')
      ? 1
      : a.id < b.id
        ? -1
        : 1

const isSaid = ({ type, modality }: Edge) =>
  !hasHappened(modality) && !BACKGROUND_TYPES.includes(type) && type !== 'SAID'

type Judged = { readonly said: Edge; readonly window: Window }

/** A deed in the window of one thing said is not another one's that came late. */
const belongsElsewhere = (later: Edge, mine: Edge, all: readonly Judged[]) =>
  all.some(
    ({ said, window }) =>
      said.id !== mine.id &&
      !isNegative(said.modality) &&
      areKindred(said, later) &&
      isLater(later, said) &&
      isWithin(later, window.from, window.to),
  )

function judged({ said, window }: Judged, all: readonly Judged[], edges: readonly Edge[]) {
  const kindred = edges.filter((edge) => edge.id !== said.id && areKindred(said, edge))
  const happened = kindred.filter(({ modality }) => hasHappened(modality)).toSorted(inTime)
  const afterwards = happened.filter((edge) => isLater(edge, said))
  const kept = afterwards.filter(
    (edge) =>
      isWithin(edge, window.from, window.to) ||
      (isWithin(edge, window.from, window.until) && !belongsElsewhere(edge, said, all)),
  )
  if (kept.length > 0)
    return { outcome: isNegative(said.modality) ? 'against' : 'kept', later: kept } as const
  const off = kindred
    .filter((edge) => edge.modality === 'ruled_out' && edge.firstReported > said.firstReported)
    .filter((edge) => edge.from === null || overlaps(edge, window.from, window.to))
  if (off.length > 0 && !isNegative(said.modality))
    return { outcome: 'called_off', later: off.toSorted(inTime) } as const
  const maybe = happened.filter(
    (edge) => edge.lastReported >= said.firstReported && overlaps(edge, window.from, window.to),
  )
  if (maybe.length > 0) return { outcome: 'perhaps', later: maybe } as const
  return { outcome: 'unseen', later: [] } as const
}

const pairOf = ({ source, target }: Edge) =>
  target === null ? source : source < target ? `${source} ${target}` : `${target} ${source}`

/** The edges of each pair: what became of something is among them. */
function byPair(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const pairs = new Map<string, Edge[]>()
  for (const edge of edges) {
    const pair = pairs.get(pairOf(edge))
    if (pair === undefined) pairs.set(pairOf(edge), [edge])
    else pair.push(edge)
  }
  return pairs
}

const ORDER: readonly Outcome[] = ['against', 'kept', 'called_off', 'perhaps', 'unseen']

/** The day of the last report in these edges; null without any. */
export const lastReport = (edges: readonly Edge[]): Day | null =>
  edges.reduce<Day | null>(
    (last, { lastReported }) => (last === null || lastReported > last ? lastReported : last),
    null,
  )

/**
 * Links what was planned, possible, wished, conditional, ruled out or denied to what happened later
 * between the same two. `shown` are the edges whose fate is asked for, `all` where it is looked for.
 */
export function saidAndThen(shown: readonly Edge[], all: readonly Edge[]): readonly SaidAndThen[] {
  const last = lastReport(all)
  const told = (edges: readonly Edge[]) =>
    edges.filter(isSaid).flatMap((said): Judged[] => {
      const window = windowOf(said)
      return window === null ? [] : [{ said, window }]
    })
  const pairs = byPair(all)
  return told(shown)
    .map((one): SaidAndThen => {
      const here = pairs.get(pairOf(one.said)) ?? []
      const { outcome, later } = judged(one, told(here), here)
      const begun = later[0]?.from ?? null
      const late =
        outcome !== 'kept' || begun === null || begun < one.window.to
          ? 0
          : dayNumber(begun) - dayNumber(one.window.to) + 1
      return { said: one.said, outcome, later, late, due: last !== null && one.window.to <= last }
    })
    .toSorted(
      (a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || inTime(a.said, b.said),
    )
}
