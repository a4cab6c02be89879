import { dayNumber } from '../../graph-schema/model/days.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'

type Counted = Pick<Edge, 'from' | 'to' | 'count'>

const lengthOf = ({ from, to }: Counted) =>
  from === null || to === null ? Number.POSITIVE_INFINITY : dayNumber(to) - dayNumber(from)

const holds = (outer: Counted, inner: Counted) =>
  outer.from === null ||
  outer.to === null ||
  (inner.from !== null && inner.to !== null && inner.from >= outer.from && inner.to <= outer.to)

/**
 * How often something happened by edges that may tell of the same events: "three times in the first
 * term" beside three dated meetings in that term is three, not six. Shortest spans count first; a
 * longer one adds only what the spans inside it do not account for.
 */
export function timesOf(edges: readonly Counted[]): number {
  const counted: { readonly edge: Counted; readonly adds: number }[] = []
  for (const edge of edges.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    const inside = counted
      .filter((other) => holds(edge, other.edge))
      .reduce((sum, { adds }) => sum + adds, 0)
    counted.push({ edge, adds: Math.max(0, edge.count - inside) })
  }
  return counted.reduce((sum, { adds }) => sum + adds, 0)
}
