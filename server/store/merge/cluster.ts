import { dayNumber } from '../../../graph-schema/model/days.ts'
import type { MergeClaim } from './relation.ts'

/** Claims of one relation and modality that speak of the same event. */
export type Cluster = {
  /** Days since 1970 of the narrowest interval said; null when no claim has a date. */
  readonly span: Span | null
  readonly claims: readonly MergeClaim[]
}

type Span = { readonly from: number; readonly to: number }
type Interval = Span & { readonly count: number; readonly claims: MergeClaim[] }
type Growing = Span & { readonly counts: Set<number>; readonly claims: MergeClaim[] }

const contains = (outer: Span, inner: Span) => outer.from <= inner.from && inner.to <= outer.to
const equal = (a: Span, b: Span) => a.from === b.from && a.to === b.to

/**
 * Groups claims by event, whatever order they come in: from the narrowest interval to the widest,
 * one joins the only event that lies inside it when both count the same number of times; an interval
 * around several events may repeat any of them, so it stands for itself.
 */
export function clusterByDate(claims: readonly MergeClaim[]): readonly Cluster[] {
  const undated = claims.filter((claim) => claim.from === null)
  const clusters: Growing[] = []
  for (const interval of distinctIntervals(claims)) {
    const home = homeOf(interval, clusters)
    if (home === undefined)
      clusters.push({ ...interval, counts: new Set([interval.count]), claims: interval.claims })
    else {
      home.counts.add(interval.count)
      home.claims.push(...interval.claims)
    }
  }
  const dated = clusters.map(({ from, to, claims: theirs }) => ({
    span: { from, to },
    claims: theirs,
  }))
  return undated.length === 0 ? dated : [...dated, { span: null, claims: undated }]
}

function homeOf(interval: Interval, clusters: readonly Growing[]): Growing | undefined {
  const inside = clusters.filter((cluster) => contains(interval, cluster))
  const same = inside.find((cluster) => equal(interval, cluster))
  if (same !== undefined) return same
  const [only] = inside
  return inside.length === 1 && only?.counts.has(interval.count) ? only : undefined
}

/** Each interval with each count once, the narrowest first. */
function distinctIntervals(claims: readonly MergeClaim[]): readonly Interval[] {
  const byKey = new Map<string, Interval>()
  for (const claim of claims) {
    if (claim.from === null || claim.to === null) continue
    const key = `${claim.from}/${claim.to}/${claim.count}`
    const known = byKey.get(key)
    if (known !== undefined) known.claims.push(claim)
    else
      byKey.set(key, {
        from: dayNumber(claim.from),
        to: dayNumber(claim.to),
        count: claim.count,
        claims: [claim],
      })
  }
  const width = (interval: Interval) => interval.to - interval.from
  return [...byKey.values()].sort(
    (a, b) => width(a) - width(b) || a.from - b.from || a.count - b.count,
  )
}
