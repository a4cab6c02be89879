import { dayNumber } from '../../../graph-schema/model/days.ts'
import type { Day } from '../../../graph-schema/model/when.ts'
import type { MergeClaim } from './relation.ts'

/** Claims of one relation and modality that speak of the same event. */
export type Cluster = {
  /** The narrowest interval said; null when no claim has a date. */
  readonly span: Span | null
  readonly claims: readonly MergeClaim[]
}

type Span = { readonly from: Day; readonly to: Day }
type Interval = Span & { readonly count: number; readonly claims: MergeClaim[] }
type Growing = Span & { readonly counts: Set<number>; readonly claims: MergeClaim[] }

/**
 * Groups claims by event, whatever order they come in: from the narrowest interval to the widest,
 * one joins the only event that lies inside it when both count the same number of times; an interval
 * around several events may repeat any of them, so it stands for itself.
 */
export function clusterByDate(claims: readonly MergeClaim[]): readonly Cluster[] {
  const clusters: Growing[] = []
  for (const interval of distinctIntervals(claims)) {
    const home = homeOf(interval, clusters)
    if (home === undefined) {
      const { from, to, count } = interval
      clusters.push({ from, to, counts: new Set([count]), claims: interval.claims })
    } else {
      home.counts.add(interval.count)
      home.claims.push(...interval.claims)
    }
  }
  const dated = clusters.map((cluster) => ({ span: cluster, claims: cluster.claims }))
  const undated = claims.filter((claim) => claim.from === null)
  return undated.length === 0 ? dated : [...dated, { span: null, claims: undated }]
}

function homeOf(interval: Interval, clusters: readonly Growing[]): Growing | undefined {
  const inside = clusters.filter((cluster) => contains(interval, cluster))
  const same = inside.find(({ from, to }) => from === interval.from && to === interval.to)
  if (same !== undefined) return same
  const [only] = inside
  return inside.length === 1 && only?.counts.has(interval.count) ? only : undefined
}

// Days written YYYY-MM-DD compare as text.
function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** Each interval with each count once, the narrowest first. */
function distinctIntervals(claims: readonly MergeClaim[]): readonly Interval[] {
  const byKey = new Map<string, Interval>()
  for (const claim of claims) {
    const { from, to, count } = claim
    if (from === null || to === null) continue
    const key = `${from}/${to}/${count}`
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, { from, to, count, claims: [claim] })
    else known.claims.push(claim)
  }
  const intervals = [...byKey.values()]
  return intervals.length < 2 ? intervals : intervals.sort(narrowestFirst)
}

function narrowestFirst(a: Interval, b: Interval): number {
  return width(a) - width(b) || dayNumber(a.from) - dayNumber(b.from) || a.count - b.count
}

function width({ from, to }: Span): number {
  return dayNumber(to) - dayNumber(from)
}
