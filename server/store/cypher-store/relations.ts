import { CLAIMS_OF_RELATIONS, SET_EDGE_OF_CLAIMS } from '../../../graph-schema/cypher/claims.ts'
import { createEdges, deleteEdges, rewriteEdges } from '../../../graph-schema/cypher/edges.ts'
import type { Edge } from '../../../graph-schema/model/edge.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
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

/** Puts edges in the place of others: what is gone is taken out, what is new or changed written. */
export async function replaceEdges(
  transaction: CypherTransaction,
  before: readonly MergedEdge[],
  after: readonly MergedEdge[],
): Promise<void> {
  const now = new Set(after.map(({ edge }) => edge.id))
  const then = new Map(before.map(({ edge }) => [edge.id, edge]))
  const gone = before.filter(({ edge }) => !now.has(edge.id))
  const made = after.filter(({ edge }) => !then.has(edge.id))
  const changed = after.filter(({ edge }) => differ(then.get(edge.id), edge))
  await forEachType(transaction, gone, deleteEdges)
  await forEachType(transaction, made, createEdges)
  await forEachType(transaction, changed, rewriteEdges)
}

/** True when both are there and say different things. */
function differ(then: Edge | undefined, now: Edge): boolean {
  return then !== undefined && JSON.stringify(then) !== JSON.stringify(now)
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

/** Runs the type's statement over its edges; one without a target has no relationship. */
async function forEachType(
  transaction: CypherTransaction,
  edges: readonly MergedEdge[],
  statement: (type: EdgeType) => string,
): Promise<void> {
  const drawn = edges.map(({ edge }) => edge).filter((edge) => edge.target !== null)
  for (const [type, rows] of groupBy(drawn, (edge) => edge.type))
    await runInChunks(transaction, statement(type), 'rows', rows)
}
