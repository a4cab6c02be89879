import { CLAIMS_OF_RELATIONS, SET_EDGE_OF_CLAIMS } from '../../../graph-schema/cypher/claims.ts'
import { deleteEdges, writeEdges } from '../../../graph-schema/cypher/edges.ts'
import type { Edge } from '../../../graph-schema/model/edge.ts'
import { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import type { CypherTransaction } from '../engine.ts'
import { groupBy, type MergedEdge, mergeRelation } from '../merge/merge.ts'
import { type MergeClaim, relationKey, relationOf } from '../merge/relation.ts'
import { runInChunks } from './chunks.ts'
import { MergeClaimRow } from './rows.ts'

/** The claims of some relations by their key. */
export type ClaimsByRelation = ReadonlyMap<string, readonly MergeClaim[]>

/** Every stored claim of the relations; one without claims is not in the map. */
export async function readRelations(
  transaction: CypherTransaction,
  keys: Iterable<string>,
): Promise<ClaimsByRelation> {
  const sorted = [...new Set(keys)].sort()
  const rows = await runInChunks(transaction, CLAIMS_OF_RELATIONS, 'keys', sorted)
  const claims = rows.map((row) => MergeClaimRow.parse(row))
  return groupBy(claims, (claim) => relationKey(relationOf(claim)))
}

/** All edges of the relations. */
export function edgesOf(relations: ClaimsByRelation): readonly MergedEdge[] {
  return [...relations.values()].filter((claims) => claims.length > 0).flatMap(mergeRelation)
}

/** Edges that replace others: what is to be taken away, and what to be written. */
export async function replaceEdges(
  transaction: CypherTransaction,
  before: readonly MergedEdge[],
  after: readonly MergedEdge[],
): Promise<void> {
  const now = new Map(after.map(({ edge }) => [edge.id, JSON.stringify(edge)]))
  const then = new Map(before.map(({ edge }) => [edge.id, JSON.stringify(edge)]))
  const gone = before.filter(({ edge }) => !now.has(edge.id))
  const changed = after.filter(({ edge }) => then.get(edge.id) !== now.get(edge.id))
  await forEachType(gone, (type, rows) => runInChunks(transaction, deleteEdges(type), 'rows', rows))
  await forEachType(changed, (type, rows) =>
    runInChunks(transaction, writeEdges(type), 'rows', rows),
  )
}

/** Points the claims at their edges where they point at others yet. */
export async function pointClaims(
  transaction: CypherTransaction,
  before: readonly MergedEdge[],
  after: readonly MergedEdge[],
): Promise<void> {
  const then = edgeByClaim(before)
  const rows = [...edgeByClaim(after)]
    .filter(([id, edgeId]) => then.has(id) && then.get(id) !== edgeId)
    .map(([id, edgeId]) => ({ id, edgeId }))
  await runInChunks(transaction, SET_EDGE_OF_CLAIMS, 'rows', rows)
}

/** The edge of each claim. */
export function edgeByClaim(edges: readonly MergedEdge[]): ReadonlyMap<string, string> {
  return new Map(
    edges.flatMap(({ edge, claimIds }) => claimIds.map((id) => [id, edge.id] as const)),
  )
}

async function forEachType(
  edges: readonly MergedEdge[],
  run: (type: EdgeType, rows: readonly object[]) => Promise<unknown>,
): Promise<void> {
  const byType = groupBy(edges, ({ edge }) => edge.type)
  for (const type of EdgeType.options) {
    const rows = (byType.get(type) ?? []).flatMap(({ edge }) => edgeRow(edge))
    if (rows.length > 0) await run(type, rows)
  }
}

/** An edge as a relationship between its ends; one without a target has none. */
function edgeRow(edge: Edge): readonly object[] {
  const { type, source, target, from, to, firstReported, lastReported, ...properties } = edge
  if (target === null) return []
  const { id, goldstein } = edge
  return [{ id, source, target, goldstein, from, to, firstReported, lastReported, properties }]
}
