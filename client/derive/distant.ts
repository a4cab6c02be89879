import type { GraphView } from '../../graph-schema/api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Evidence } from '../evidence/load.ts'
import type { Selection } from '../state.ts'
import { gathered } from './gathered.ts'
import { endsOf } from './lanes.ts'
import { remembered } from './remembered.ts'

/** The edge that the evidence is of, where it lies beyond the part of the graph that was fetched. */
export const distantEdge = remembered(
  (evidence: Evidence | null, graph: GraphView): Edge | null => {
    if (evidence?.kind !== 'edge' || graph.omitted === 0) return null
    const { edge } = evidence.edge
    return graph.edges.some(({ id }) => id === edge.id) ? null : edge
  },
)

/** Actors of the selection around whom more must be fetched, or it could not be drawn. */
export function distantActors(
  selected: Selection | null,
  evidence: Evidence | null,
  graph: GraphView,
): readonly EntityId[] {
  if (selected?.kind === 'edge' || selected?.kind === 'claim') {
    const edge = distantEdge(evidence, graph)
    return edge === null ? [] : endsOf(edge)
  }
  if (selected?.kind !== 'actor' || graph.omitted === 0) return []
  return graph.nodes.some(({ id }) => id === selected.id) ? [] : [selected.id]
}

/** The graph with an edge from beyond it, once both its ends are known by name. */
export function withDistant(graph: GraphView, edge: Edge | null): GraphView {
  if (edge === null || graph.edges.some(({ id }) => id === edge.id)) return graph
  const known = new Set(graph.nodes.map(({ id }) => id))
  return endsOf(edge).every((id) => known.has(id))
    ? gathered(graph, [{ nodes: [], edges: [edge], omitted: 0 }])
    : graph
}
