import type { GraphView } from '../../graph-schema/api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import type { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import type { Model } from '../model.ts'
import { type DrawnEdge, drawnEdges } from './drawn.ts'
import { type Focus, focusOf } from './focus.ts'
import { inTimeOrder } from './order.ts'
import { countBy, edgesBut, type Names, namesIn } from './visible.ts'

/** What all views draw from: the graph after the filters, and what of it is selected. */
export type Scene = {
  readonly names: Names
  readonly edges: readonly Edge[]
  readonly lines: readonly DrawnEdge[]
  readonly total: number
  readonly omitted: number
  readonly modalityCounts: ReadonlyMap<Modality, number>
  readonly typeCounts: ReadonlyMap<EdgeType, number>
  readonly selectedEdge: Edge | null
  readonly selectedLine: string | null
  readonly selectedActor: EntityId | null
  readonly focus: Focus
  /** The day on which the article in the evidence panel was published. */
  readonly reported: Day | null
}

const NO_GRAPH: GraphView = { nodes: [], edges: [], omitted: 0 }

function selectedEdgeOf({ state, evidence }: Model, edges: readonly Edge[]): Edge | null {
  const { selected } = state
  if (selected === null || selected.kind === 'actor') return null
  const shown = evidence?.kind === 'edge' ? evidence : null
  if (selected.kind === 'edge') return edges.find(({ id }) => id === selected.id) ?? null
  if (shown?.claim?.claim.id !== selected.id) return null
  return edges.find(({ id }) => id === shown.edge.edge.id) ?? shown.edge.edge
}

const lineHolding = (lines: readonly DrawnEdge[], edge: Edge | null) =>
  lines.find((line) => line.edges.some(({ id }) => id === edge?.id))?.key ?? null

/** Graph, then filtered graph, then drawn graph: every view is a function of the result. */
export function sceneOf(model: Model): Scene {
  const { state, evidence } = model
  const graph = model.graph ?? NO_GRAPH
  const names = namesIn(graph)
  const edges = inTimeOrder(edgesBut(null, graph.edges, state, names))
  const lines = drawnEdges(edges)
  const selectedEdge = selectedEdgeOf(model, graph.edges)
  const selectedLine = lineHolding(lines, selectedEdge)
  const selectedActor = state.selected?.kind === 'actor' ? state.selected.id : null
  return {
    names,
    edges,
    lines,
    total: graph.edges.length,
    omitted: graph.omitted,
    modalityCounts: countBy(edgesBut('modality', graph.edges, state, names), (e) => e.modality),
    typeCounts: countBy(edgesBut('type', graph.edges, state, names), (e) => e.type),
    selectedEdge,
    selectedLine,
    selectedActor,
    focus: focusOf(lines, { selectedLine, selectedActor, lit: model.lit }),
    reported: evidence?.kind === 'edge' ? (evidence.claim?.article.published ?? null) : null,
  }
}
