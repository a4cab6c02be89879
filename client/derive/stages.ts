import type { GraphView } from '../../graph-schema/api.ts'
import type { Edge, EdgeId } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import type { Between } from '../between/find.ts'
import type { Lit } from '../model.ts'
import type { Selection, State } from '../state.ts'
import { withDistant } from './distant.ts'
import type { DrawnEdge } from './drawn.ts'
import { endsOf, focusOf } from './focus.ts'
import { gathered } from './gathered.ts'
import { inTimeOrder } from './order.ts'
import { type Overview, overviewOf } from './overview.ts'
import { remembered } from './remembered.ts'
import { countBy, edgesBut, type Filters, type Names, namesIn, overlaps } from './visible.ts'

// The steps from the graph to what is drawn; each is taken anew only when its inputs are others.

/** What the two and their paths put in focus. */
const pathsLit = (between: Between): Lit => ({
  nodes: [between.id, between.other],
  edges: [...between.edges, ...between.paths.flatMap(({ steps }) => steps.flat())].map(
    ({ id }) => id,
  ),
})

/** The graph with what was fetched beside it. */
export const wholeGraph = remembered(
  (
    graph: GraphView,
    neighbourhoods: ReadonlyMap<EntityId, GraphView>,
    between: Between | null,
    distant: Edge | null,
  ): GraphView =>
    withDistant(
      gathered(graph, [...neighbourhoods.values(), ...(between === null ? [] : [between.graph])]),
      distant,
    ),
)
/** Its nodes by id. */
export const namesOf = remembered(namesIn)
/** Its edges in time order. */
export const sorted = remembered(inTimeOrder)
/** A state's filters but the window, the same ones while nothing else changes. */
export const filtersOf = remembered(
  (modalities: State['modalities'], types: State['types'], query: string): Filters => ({
    modalities,
    types,
    from: null,
    to: null,
    query,
  }),
)
/** The edges that pass every filter but the window. */
export const anytimeOf = remembered((edges: readonly Edge[], filters: Filters, names: Names) =>
  edgesBut('window', edges, filters, names),
)
const inWindow = (anytime: readonly Edge[], from: Day | null, to: Day | null) =>
  from === null && to === null
    ? anytime
    : anytime.filter(({ from: first, to: end }) => overlaps(first, end, from, to))
/** Those of them that are in the window. */
export const shownOf = remembered(inWindow)
/** The same for the picture, which may lag behind a brush. */
export const picturedOf = remembered(inWindow)
/** What passes all other filters but the window. */
type Candidates = { readonly ofModalities: readonly Edge[]; readonly ofTypes: readonly Edge[] }
/** The edges that each filter's own counts are taken from, whenever they are dated. */
export const candidatesOf = remembered(
  (edges: readonly Edge[], filters: Filters, names: Names): Candidates => ({
    ofModalities: edgesBut('modality', edges, filters, names),
    ofTypes: edgesBut('type', edges, filters, names),
  }),
)
/** How many there are of each modality and type in the window. */
export const countsOf = remembered((candidates: Candidates, from: Day | null, to: Day | null) => ({
  modalityCounts: countBy(inWindow(candidates.ofModalities, from, to), (e) => e.modality),
  typeCounts: countBy(inWindow(candidates.ofTypes, from, to), (e) => e.type),
}))
/** What is lit up: by another view, or as what is between two actors. */
export const litOf = remembered(
  (lit: Lit | null, between: Between | null) =>
    lit ?? (between === null ? null : pathsLit(between)),
)
/** Edges that are drawn whatever the limits. */
export const wantedEdges = remembered(
  (edge: Edge | null, lit: Lit | null): ReadonlySet<EdgeId> =>
    new Set([...(edge === null ? [] : [edge.id]), ...(lit?.edges ?? [])]),
)
/** The part that is drawn. */
export const overviewIn = remembered(
  (
    edges: readonly Edge[],
    wanted: ReadonlySet<EdgeId>,
    expanded: readonly EntityId[],
    folded: readonly EntityId[],
  ) => overviewOf(edges, { edges: wanted, expanded, folded }),
)
/** The actors of a selection. */
export const actorsIn = remembered((selected: Selection | null): readonly EntityId[] => {
  if (selected?.kind === 'actor') return [selected.id]
  return selected?.kind === 'between' ? [selected.id, selected.other] : []
})
/** What of it stands out. */
export const focusIn = remembered(
  (
    lines: readonly DrawnEdge[],
    selectedLine: string | null,
    selectedActor: EntityId | null,
    lit: Lit | null,
  ) => focusOf(lines, { selectedLine, selectedActor, lit }),
)
/** How many edges of each actor are not drawn, here or on the server. */
export const moreOf = remembered(
  (
    { lines, more: undrawn }: Overview,
    neighbourhoods: ReadonlyMap<EntityId, GraphView>,
    degrees: ReadonlyMap<EntityId, number> | null,
  ): ReadonlyMap<EntityId, number> =>
    degrees === null ? withOmitted(undrawn, neighbourhoods) : beyond(degrees, lines),
)

/** What neighbourhoods say of themselves, until the server has counted. */
function withOmitted(
  undrawn: ReadonlyMap<EntityId, number>,
  neighbourhoods: ReadonlyMap<EntityId, GraphView>,
): ReadonlyMap<EntityId, number> {
  const more = new Map(undrawn)
  for (const [id, { omitted }] of neighbourhoods)
    if (omitted > 0) more.set(id, (more.get(id) ?? 0) + omitted)
  return more
}

/** What is not drawn of so many edges of each actor. */
function beyond(
  degrees: ReadonlyMap<EntityId, number>,
  lines: readonly DrawnEdge[],
): ReadonlyMap<EntityId, number> {
  const drawn = new Map<EntityId, number>()
  for (const line of lines)
    for (const id of new Set(endsOf(line))) drawn.set(id, (drawn.get(id) ?? 0) + line.edges.length)
  return new Map(
    [...degrees]
      .map(([id, edges]) => [id, edges - (drawn.get(id) ?? 0)] as const)
      .filter(([, left]) => left > 0),
  )
}
