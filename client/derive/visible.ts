import type { GraphView } from '../../graph-schema/api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { Entity, EntityId } from '../../graph-schema/model/entity.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import { BACKGROUND_TYPES } from '../../graph-schema/ontology/edge-kinds.ts'
import type { State } from '../state.ts'
import { folded } from '../words/folded.ts'
import { verbOf } from '../words/phrase.ts'

/** The graph's nodes by their id. */
export type Names = ReadonlyMap<EntityId, Entity>

/** Finds a node by id. */
export const namesIn = (graph: GraphView): Names =>
  new Map(graph.nodes.map((node) => [node.id, node]))

/** A node's name, or its id where the node is not at hand. */
export const nameOf = (names: Names, id: EntityId): string => names.get(id)?.name ?? id

/** The parts of a state that leave edges out. */
export type Filters = Pick<State, 'modalities' | 'types' | 'from' | 'to' | 'query'>

type Condition = (edge: Edge, state: Filters, names: Names) => boolean

function wordsOf(edge: Edge, names: Names): string {
  const ends = [edge.source, edge.target].flatMap((id) => {
    const node = id === null ? undefined : names.get(id)
    return node === undefined ? [] : [node.name, ...node.aliases]
  })
  return folded([...ends, verbOf(edge), edge.title ?? ''].join(' '))
}

/** The words of edges by the names they were made with: folding them anew at each key is slow. */
const foldedWords = new WeakMap<Names, WeakMap<Edge, string>>()

function knownWords(edge: Edge, names: Names): string {
  const known = foldedWords.get(names) ?? new WeakMap<Edge, string>()
  const words = known.get(edge) ?? wordsOf(edge, names)
  foldedWords.set(names, known.set(edge, words))
  return words
}

const holdsWords = (edge: Edge, query: string, names: Names) =>
  folded(query)
    .split(/\s+/)
    .every((word) => knownWords(edge, names).includes(word))

/** True for days that reach into a window; of an undated edge that cannot be said. */
export const overlaps = (
  first: Day | null,
  end: Day | null,
  from: Day | null,
  to: Day | null,
): boolean =>
  (from === null || (end !== null && end > from)) && (to === null || (first !== null && first < to))

/** One record per filter; an edge is shown when all of them let it pass. */
export const CONDITIONS: Readonly<Record<'modality' | 'type' | 'window' | 'query', Condition>> = {
  modality: ({ modality }, { modalities }) =>
    modalities.length === 0 || modalities.includes(modality),
  type: ({ type }, { types }) =>
    types.length === 0 ? !BACKGROUND_TYPES.includes(type) : types.includes(type),
  window: (edge, { from, to }) => overlaps(edge.from, edge.to, from, to),
  query: (edge, { query }, names) => query.trim() === '' || holdsWords(edge, query.trim(), names),
}

type ConditionName = keyof typeof CONDITIONS

/** Edges that pass every filter but the named one: what a filter's own counts are taken from. */
export function edgesBut(
  ignored: ConditionName | null,
  edges: readonly Edge[],
  state: Filters,
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
