import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Scene } from '../derive/scene.ts'
import type { State } from '../state.ts'

/** Two actors, whichever of them did what. */
export type Pair = readonly [EntityId, EntityId]

/** The two that the selection is about; null where it is about one or nobody. */
export function pairOf({ selectedEdge }: Scene, { selected }: State): Pair | null {
  if (selected?.kind === 'between') return [selected.id, selected.other]
  if (selectedEdge === null || selectedEdge.target === null) return null
  const { source, target } = selectedEdge
  return source === target ? null : [source, target]
}

/** The edges between two, in either direction. */
export const edgesBetween = ([a, b]: Pair, edges: readonly Edge[]): readonly Edge[] =>
  edges.filter(
    ({ source, target }) => (source === a && target === b) || (source === b && target === a),
  )

/** The pairs with the most edges, each with its latest one; of one actor alone where there is one. */
export function busiestPairs(
  edges: readonly Edge[],
  actor: EntityId | null,
  limit: number,
): readonly { readonly latest: Edge; readonly count: number }[] {
  const pairs = new Map<string, { latest: Edge; count: number }>()
  for (const edge of edges) {
    const { source, target } = edge
    if (target === null || target === source) continue
    if (actor !== null && source !== actor && target !== actor) continue
    const key = [source, target].toSorted().join(' ')
    pairs.set(key, { latest: edge, count: (pairs.get(key)?.count ?? 0) + 1 })
  }
  return [...pairs.values()]
    .toSorted((a, b) => b.count - a.count || (a.latest.id < b.latest.id ? -1 : 1))
    .slice(0, limit)
}
