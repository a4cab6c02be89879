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
import { DELETE_ENTITIES, MENTIONS_OF_ENTITIES } from '../../../graph-schema/cypher/entities.ts'
import { DemarcheError } from '../../../graph-schema/error.ts'
import type { Entity } from '../../../graph-schema/model/entity.ts'
import type { CypherTransaction } from '../engine.ts'
import { groupBy } from '../merge/merge.ts'
import { runInChunks } from './chunks.ts'
import { claimEntities, writeAll } from './entities.ts'
import type { LedgerEngine } from './ledger.ts'
import { mergeNamings } from './names.ts'
import { edgesOf, pointClaims, readRelations, replaceEdges } from './relations.ts'
import { ClaimRelationRow, IdRow, NamingRow } from './rows.ts'

/** Takes the article and its claims out, and with them what nothing else supports. */
export function retractArticle(engine: LedgerEngine, articleId: string): Promise<RetractReport> {
  return engine.write(async (transaction) => {
    const [article] = await transaction.run(LOCK_ARTICLE, { id: articleId })
    if (article === undefined) throw new DemarcheError('not_found', `There is no ${articleId}`)
    const ids = (await transaction.run(ENTITIES_OF_ARTICLE, { id: articleId })).map(
      (row) => IdRow.parse(row).id,
    )
    const entities = await claimEntities(transaction, new Set(ids))
    const edges = await withdrawClaims(transaction, articleId)
    await transaction.run(DELETE_ARTICLE, { id: articleId })
    transaction.count({ removed: 1 })
    const entitiesRemoved = await forgetNames(transaction, [...entities.values()])
    return { articleId, ...edges, entitiesRemoved }
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

/** Recomputes the entities' names from the articles that are left; gives how many nobody names. */
async function forgetNames(
  transaction: CypherTransaction,
  entities: readonly Entity[],
): Promise<number> {
  const ids = entities.map((entity) => entity.id)
  const rows = await runInChunks(transaction, MENTIONS_OF_ENTITIES, 'ids', ids)
  const namings = groupBy(
    rows.map((row) => NamingRow.parse(row)),
    (naming) => naming.id,
  )
  const kept = entities.flatMap(({ id, type }) => {
    const named = namings.get(id)?.map((naming) => ({ ...naming, type }))
    return named === undefined ? [] : [{ type, ...mergeNamings(id, named) }]
  })
  const gone = ids.filter((id) => !namings.has(id))
  await writeAll(transaction, kept)
  await runInChunks(transaction, DELETE_ENTITIES, 'ids', gone)
  return gone.length
}
