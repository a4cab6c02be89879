import type { GraphView } from '../../graph-schema/api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { Entity, EntityId } from '../../graph-schema/model/entity.ts'
import { BACKGROUND_TYPES } from '../../graph-schema/ontology/edge-kinds.ts'
import type { State } from '../state.ts'
import { verbOf } from '../words/phrase.ts'

/** The graph's nodes by their id. */
export type Names = ReadonlyMap<EntityId, Entity>

/** Finds a node by id. */
export const namesIn = (graph: GraphView): Names =>
  new Map(graph.nodes.map((node) => [node.id, node]))

/** A node's name, or its id where the node is not at hand. */
export const nameOf = (names: Names, id: EntityId): string => names.get(id)?.name ?? id

type Condition = (edge: Edge, state: State, names: Names) => boolean

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function holdsWords(edge: Edge, query: string, names: Names): boolean {
  const ends = [edge.source, edge.target].flatMap((id) => {
    const node = id === null ? undefined : names.get(id)
    return node === undefined ? [] : [node.name, ...node.aliases]
  })
  const text = folded([...ends, verbOf(edge), edge.title ?? ''].join(' '))
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** One record per filter; an edge is shown when all of them let it pass. */
export const CONDITIONS: Readonly<Record<'modality' | 'type' | 'window' | 'query', Condition>> = {
  modality: ({ modality }, { modalities }) =>
    modalities.length === 0 || modalities.includes(modality),
  type: ({ type }, { types }) =>
    types.length === 0 ? !BACKGROUND_TYPES.includes(type) : types.includes(type),
  // An undated edge cannot be said to lie in a window.
  window: ({ from, to }, state) =>
    (state.from === null || (to !== null && to > state.from)) &&
    (state.to === null || (from !== null && from < state.to)),
  query: (edge, { query }, names) => query.trim() === '' || holdsWords(edge, query.trim(), names),
}

type ConditionName = keyof typeof CONDITIONS

/** Edges that pass every filter but the named one: what a filter's own counts are taken from. */
export function edgesBut(
  ignored: ConditionName | null,
  edges: readonly Edge[],
  state: State,
  names: Names,
): readonly Edge[] {
  const conditions = Object.entries(CONDITIONS).filter(([name]) => name !== ignored)
  return edges.filter((edge) => conditions.every(([, passes]) => passes(edge, state, names)))
}

/** How many of these edges carry each value of one of their fields. */
export function countBy<Key extends string>(
  edges: readonly Edge[],
  keyOf: (edge: Edge) => Key,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const edge of edges) counts.set(keyOf(edge), (counts.get(keyOf(edge)) ?? 0) + 1)
  return counts
}
