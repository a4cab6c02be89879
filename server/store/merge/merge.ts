import type { Edge } from '../../../graph-schema/model/edge.ts'
import { modalitiesDisagree } from '../../../graph-schema/model/modality.ts'
import { clusterByDate } from './cluster.ts'
import { edgeOf } from './edge.ts'
import { type MergeClaim, relationKey, relationOf } from './relation.ts'

/** An edge with the claims that it was computed from, in order of their ids. */
export type MergedEdge = { readonly edge: Edge; readonly claimIds: readonly string[] }

/** All edges that the claims draw, in order of id; the order of the claims does not matter. */
export function mergeClaims(claims: readonly MergeClaim[]): readonly MergedEdge[] {
  const relations = groupBy(claims, (claim) => relationKey(relationOf(claim)))
  return [...relations.values()].flatMap(mergeRelation).sort((a, b) => byText(a.edge.id, b.edge.id))
}

/** The edges of one relation: `claims` are all its claims, and not none. */
export function mergeRelation(claims: readonly MergeClaim[]): readonly MergedEdge[] {
  const relation = relationOf(claims[0]!)
  const merged = [...groupBy(claims, (claim) => claim.modality)].flatMap(([modality, said]) =>
    clusterByDate(said).map((cluster) => ({
      edge: edgeOf(relation, modality, cluster),
      claimIds: cluster.claims.map((claim) => claim.id).sort(),
    })),
  )
  return linkContradictions(merged.sort((a, b) => byText(a.edge.id, b.edge.id)))
}

function linkContradictions(merged: readonly MergedEdge[]): readonly MergedEdge[] {
  return merged.map((one) => {
    const contradicts = merged
      .filter((other) => contradict(one.edge, other.edge))
      .map((other) => other.edge.id)
    return contradicts.length === 0 ? one : { ...one, edge: { ...one.edge, contradicts } }
  })
}

function contradict(a: Edge, b: Edge): boolean {
  return modalitiesDisagree(a.modality, b.modality) && meet(a, b)
}

/** True when the two half-open intervals share a day, or neither edge has a date. */
function meet(a: Edge, b: Edge): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null)
    return a.from === null && b.from === null
  return a.from < b.to && b.from < a.to
}

/** The items in groups of the same key, each group and each item in the order they came in. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
