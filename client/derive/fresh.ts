import type { GraphView } from '../../graph-schema/api.ts'
import type { Edge, EdgeId } from '../../graph-schema/model/edge.ts'
import type { DrawnEdge } from './drawn.ts'
import { remembered } from './remembered.ts'

/** The lines that hold edges which have just come. */
export const linesHolding = remembered(
  (lines: readonly DrawnEdge[], ids: ReadonlySet<EdgeId>): ReadonlySet<string> =>
    new Set(
      ids.size === 0
        ? []
        : lines.filter(({ edges }) => edges.some(({ id }) => ids.has(id))).map(({ key }) => key),
    ),
)

const dayOf = ({ from }: Edge) => from ?? ''

/**
 * Edges of a graph that were not there before. Where only the latest are fetched, an older one that
 * comes in because another went is no news: it was there, out of sight.
 */
export function newcomers(before: GraphView, now: GraphView): ReadonlySet<EdgeId> {
  const known = new Set(before.edges.map(({ id }) => id))
  const oldest = before.edges.map(dayOf).toSorted()[0] ?? ''
  const isNews = (edge: Edge) => before.omitted === 0 || dayOf(edge) > oldest
  return new Set(
    now.edges.filter((edge) => !known.has(edge.id) && isNews(edge)).map(({ id }) => id),
  )
}
