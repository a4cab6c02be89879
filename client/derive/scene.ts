import type { GraphView } from '../../graph-schema/api.ts'
import type { Edge, EdgeId } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import type { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import type { Evidence } from '../evidence/load.ts'
import type { Model } from '../model.ts'
import type { Selection } from '../state.ts'
import { distantEdge } from './distant.ts'
import type { DrawnEdge } from './drawn.ts'
import type { Focus } from './focus.ts'
import { linesHolding } from './fresh.ts'
import {
  actorsIn,
  anytimeOf,
  candidatesOf,
  countsOf,
  filtersOf,
  focusIn,
  litOf,
  moreOf,
  namesOf,
  overviewIn,
  picturedOf,
  shownOf,
  sorted,
  wantedEdges,
  wholeGraph,
} from './stages.ts'
import type { Names } from './visible.ts'

/** What all views draw from: the graph after the filters, and what of it is selected. */
export type Scene = {
  readonly names: Names
  /** Every edge that passes the filters, drawn or not, in time order. */
  readonly edges: readonly Edge[]
  /** The edges that pass every filter but the window: what the time axis is drawn of. */
  readonly anytime: readonly Edge[]
  /** The lines that are drawn. */
  readonly lines: readonly DrawnEdge[]
  /** By actor how many of its edges are known to be there and are not drawn. */
  readonly more: ReadonlyMap<EntityId, number>
  /** How many edges pass the filters and are not drawn. */
  readonly undrawn: number
  readonly total: number
  readonly omitted: number
  readonly modalityCounts: ReadonlyMap<Modality, number>
  readonly typeCounts: ReadonlyMap<EdgeType, number>
  readonly selectedEdge: Edge | null
  readonly selectedLine: string | null
  readonly selectedActor: EntityId | null
  /** The selected actor, or both that are selected together. */
  readonly selectedActors: readonly EntityId[]
  readonly focus: Focus
  /** Edges that have just come, and the lines that hold them. */
  readonly fresh: ReadonlySet<EdgeId>
  readonly freshLines: ReadonlySet<string>
  /** The day on which the article in the evidence panel was published. */
  readonly reported: Day | null
}

const NO_GRAPH: GraphView = { nodes: [], edges: [], omitted: 0 }

function selectedEdgeOf(
  selected: Selection | null,
  evidence: Evidence | null,
  edges: readonly Edge[],
): Edge | null {
  if (selected === null || selected.kind === 'actor' || selected.kind === 'between') return null
  const shown = evidence?.kind === 'edge' ? evidence : null
  if (selected.kind === 'edge') return edges.find(({ id }) => id === selected.id) ?? null
  if (shown?.claim?.claim.id !== selected.id) return null
  return edges.find(({ id }) => id === shown.edge.edge.id) ?? shown.edge.edge
}

const lineHolding = (lines: readonly DrawnEdge[], edge: Edge | null) =>
  edge === null
    ? null
    : (lines.find((line) => line.edges.some(({ id }) => id === edge.id))?.key ?? null)

/** Graph, then filtered graph, then drawn graph: every view is a function of the result. */
export function sceneOf(model: Model): Scene {
  const { state, evidence, neighbourhoods, between } = model
  const { modalities, types, from, to, query } = state
  const fetched = model.graph ?? NO_GRAPH
  const graph = wholeGraph(fetched, neighbourhoods, between, distantEdge(evidence, fetched))
  const names = namesOf(graph)
  const filters = filtersOf(modalities, types, query)
  const known = sorted(graph.edges)
  const anytime = anytimeOf(known, filters, names)
  const pictured = model.pictured ?? state
  const selectedEdge = selectedEdgeOf(state.selected, evidence, graph.edges)
  const lit = litOf(model.lit, between)
  const overview = overviewIn(
    picturedOf(anytime, pictured.from, pictured.to),
    wantedEdges(selectedEdge, lit),
    state.expanded,
    state.folded,
  )
  const { lines, undrawn } = overview
  const selectedLine = lineHolding(lines, selectedEdge)
  const selectedActor = state.selected?.kind === 'actor' ? state.selected.id : null
  return {
    names,
    edges: shownOf(anytime, from, to),
    anytime,
    lines,
    more: moreOf(overview, neighbourhoods, model.degrees),
    undrawn,
    total: graph.edges.length,
    omitted: graph.omitted,
    ...countsOf(candidatesOf(known, filters, names), from, to),
    selectedEdge,
    selectedLine,
    selectedActor,
    selectedActors: actorsIn(state.selected),
    fresh: model.fresh,
    freshLines: linesHolding(lines, model.fresh),
    focus: focusIn(lines, selectedLine, selectedActor, lit),
    reported: evidence?.kind === 'edge' ? (evidence.claim?.article.published ?? null) : null,
  }
}
