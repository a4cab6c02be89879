import type { RetractReport } from '../../../graph-schema/api.ts'
import {
  DELETE_ARTICLE,
  ENTITIES_OF_ARTICLE,
  LOCK_ARTICLE,
} from '../../../graph-schema/cypher/articles.ts'
import {
  DELETE_CLAIMS_OF_ARTICLE,
  RELATIONS_OF_ARTICLE,
} from '../../../graph-schema/cypher/claims.ts'
import { DemarcheError } from '../../../graph-schema/error.ts'
import type { Entity } from '../../../graph-schema/model/entity.ts'
import type { CypherTransaction } from '../engine.ts'
import { claimEntities, type KnownEntities, renameEntities } from './entities.ts'
import type { LedgerEngine } from './ledger.ts'
import { edgesOf, pointClaims, readRelations, replaceEdges } from './relations.ts'
import { ClaimRelationRow, IdRow } from './rows.ts'

/** Takes the article and its claims out, and with them what nothing else supports. */
export function retractArticle(engine: LedgerEngine, articleId: string): Promise<RetractReport> {
  return engine.write(async (transaction) => {
    const [article] = await transaction.run(LOCK_ARTICLE, { id: articleId })
    if (article === undefined) throw new DemarcheError('not_found', `There is no ${articleId}`)
    const { known, ids } = await takeNamed(transaction, articleId)
    const edges = await withdrawClaims(transaction, articleId)
    await transaction.run(DELETE_ARTICLE, { id: articleId })
    transaction.count({ removed: 1 })
    const { gone } = await renameEntities(transaction, [...ids])
    return { articleId, ...edges, entitiesRemoved: gone.filter((id) => known.has(id)).length }
  })
}

async function withdrawClaims(transaction: CypherTransaction, articleId: string) {
  const rows = await transaction.run(RELATIONS_OF_ARTICLE, { id: articleId })
  const own = rows.map((row) => ClaimRelationRow.parse(row))
  const withdrawn = new Set(own.map((claim) => claim.id))
  const known = await readRelations(
    transaction,
    own.map((claim) => claim.relationKey),
  )
  const before = edgesOf(known)
  const left = new Map(
    [...known].map(([key, claims]) => [key, claims.filter((claim) => !withdrawn.has(claim.id))]),
  )
  const after = edgesOf(left)
  await transaction.run(DELETE_CLAIMS_OF_ARTICLE, { id: articleId })
  await replaceEdges(transaction, before, after)
  await pointClaims(transaction, before, after)
  const touched = before.filter(({ claimIds }) => claimIds.some((id) => withdrawn.has(id)))
  const removed = touched.filter(({ claimIds }) => claimIds.every((id) => withdrawn.has(id)))
  return {
    claims: own.length,
    edgesRemoved: removed.length,
    edgesLeft: touched.length - removed.length,
  }
}

/** Takes the entities that the article names, until no correction has come between asking and taking. */
async function takeNamed(
  transaction: CypherTransaction,
  articleId: string,
): Promise<{ readonly known: KnownEntities; readonly ids: ReadonlySet<string> }> {
  const known = new Map<string, Entity>()
  const ids = new Set<string>()
  for (;;) {
    const rows = await transaction.run(ENTITIES_OF_ARTICLE, { id: articleId })
    const missing = rows.map((row) => IdRow.parse(row).id).filter((id) => !ids.has(id))
    if (missing.length === 0) return { known, ids }
    for (const [id, entity] of await claimEntities(transaction, missing)) known.set(id, entity)
    for (const id of missing) ids.add(id)
  }
}
