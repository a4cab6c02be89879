import type { GraphView } from '../../graph-schema/api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import type { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import type { Model } from '../model.ts'
import { EMPTY_STATE, type State } from '../state.ts'
import { type DrawnEdge, drawnEdges } from './drawn.ts'
import { type Focus, focusOf } from './focus.ts'
import { inTimeOrder } from './order.ts'
import { remembered } from './remembered.ts'
import { countBy, edgesBut, type Names, namesIn, overlaps } from './visible.ts'

/** What all views draw from: the graph after the filters, and what of it is selected. */
export type Scene = {
  readonly names: Names
  /** In time order. */
  readonly edges: readonly Edge[]
  /** The edges that pass every filter but the window: what the time axis is drawn of. */
  readonly anytime: readonly Edge[]
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

const namesOf = remembered(namesIn)
const sorted = remembered(inTimeOrder)

/** A state's filters but the window, the same ones while nothing else changes. */
const filtersOf = remembered(
  (modalities: State['modalities'], types: State['types'], query: string): State => ({
    ...EMPTY_STATE,
    modalities,
    types,
    query,
  }),
)

const anytimeOf = remembered((edges: readonly Edge[], filters: State, names: Names) =>
  edgesBut('window', edges, filters, names),
)

const inWindow = (anytime: readonly Edge[], from: Day | null, to: Day | null) =>
  from === null && to === null
    ? anytime
    : anytime.filter(({ from: first, to: end }) => overlaps(first, end, from, to))

const shownOf = remembered(inWindow)
/** The same for the picture, which may lag behind a brush. */
const picturedOf = remembered(inWindow)
const linesOf = remembered(drawnEdges)

const countsOf = remembered(
  (edges: readonly Edge[], filters: State, from: Day | null, to: Day | null, names: Names) => {
    const state = { ...filters, from, to }
    return {
      modalityCounts: countBy(edgesBut('modality', edges, state, names), (e) => e.modality),
      typeCounts: countBy(edgesBut('type', edges, state, names), (e) => e.type),
    }
  },
)

const focusIn = remembered(
  (
    lines: readonly DrawnEdge[],
    selectedLine: string | null,
    selectedActor: EntityId | null,
    lit: Model['lit'],
  ) => focusOf(lines, { selectedLine, selectedActor, lit }),
)

/** Graph, then filtered graph, then drawn graph: every view is a function of the result. */
export function sceneOf(model: Model): Scene {
  const { state, evidence } = model
  const { modalities, types, from, to, query } = state
  const graph = model.graph ?? NO_GRAPH
  const names = namesOf(graph)
  const filters = filtersOf(modalities, types, query)
  const known = sorted(graph.edges)
  const anytime = anytimeOf(known, filters, names)
  const pictured = model.pictured ?? state
  const lines = linesOf(picturedOf(anytime, pictured.from, pictured.to))
  const selectedEdge = selectedEdgeOf(model, graph.edges)
  const selectedLine = lineHolding(lines, selectedEdge)
  const selectedActor = state.selected?.kind === 'actor' ? state.selected.id : null
  return {
    names,
    edges: shownOf(anytime, from, to),
    anytime,
    lines,
    total: graph.edges.length,
    omitted: graph.omitted,
    ...countsOf(known, filters, from, to, names),
    selectedEdge,
    selectedLine,
    selectedActor,
    focus: focusIn(lines, selectedLine, selectedActor, model.lit),
    reported: evidence?.kind === 'edge' ? (evidence.claim?.article.published ?? null) : null,
  }
}
