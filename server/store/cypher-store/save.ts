import type { SaveReport } from '../../../graph-schema/api.ts'
import {
  CLAIM_ARTICLES,
  WRITE_ARTICLES,
  WRITE_MENTIONS,
} from '../../../graph-schema/cypher/articles.ts'
import { writeClaims } from '../../../graph-schema/cypher/claims.ts'
import type { Claim } from '../../../graph-schema/model/claim.ts'
import type { Reading } from '../../../graph-schema/model/reading.ts'
import type { CypherTransaction } from '../engine.ts'
import { groupBy } from '../merge/merge.ts'
import { relationKey, relationOf } from '../merge/relation.ts'
import { assess, claimsByRelation, nothingNew } from './assess.ts'
import { runInChunks } from './chunks.ts'
import { saveEntities } from './entities.ts'
import type { LedgerEngine } from './ledger.ts'
import { namingOf } from './names.ts'
import { parseReadings } from './reading-checks.ts'
import { edgeByClaim, edgesOf, pointClaims, readRelations, replaceEdges } from './relations.ts'
import { ClaimedArticleRow } from './rows.ts'

/**
 * Saves the readings in one transaction. Locks come first and in sorted order (articles, then
 * entities), so everything read after them stays true until the commit, whoever else is writing.
 */
export async function saveReadings(
  engine: LedgerEngine,
  given: readonly Reading[],
): Promise<readonly SaveReport[]> {
  const readings = parseReadings(given)
  if (readings.length === 0) return []
  return engine.write(async (transaction) => {
    const fresh = await withoutStored(transaction, readings)
    transaction.count({ added: fresh.length })
    const reports = new Map(
      (await saveFresh(transaction, fresh)).map((report) => [report.articleId, report]),
    )
    return readings.map((reading) => {
      const report = reports.get(reading.article.id) ?? nothingNew(reading)
      reports.delete(reading.article.id)
      return report
    })
  })
}

/** The readings of articles that are not stored yet, each article once. */
async function withoutStored(
  transaction: CypherTransaction,
  readings: readonly Reading[],
): Promise<readonly Reading[]> {
  const byId = new Map<string, Reading>()
  for (const reading of readings)
    if (!byId.has(reading.article.id)) byId.set(reading.article.id, reading)
  const rows = await runInChunks(transaction, CLAIM_ARTICLES, 'ids', [...byId.keys()].sort())
  for (const row of rows) {
    const { id, stored } = ClaimedArticleRow.parse(row)
    if (stored) byId.delete(id)
  }
  return [...byId.values()]
}

async function saveFresh(
  transaction: CypherTransaction,
  readings: readonly Reading[],
): Promise<readonly SaveReport[]> {
  await saveEntities(transaction, readings)
  const keys = readings.flatMap((reading) => [...claimsByRelation(reading).keys()])
  const known = await readRelations(transaction, keys)
  const before = edgesOf(known)
  const { edges, reports } = assess(known, readings)
  await writeArticles(transaction, readings)
  await writeEveryClaim(transaction, readings, edgeByClaim(edges))
  await replaceEdges(transaction, before, edges)
  await pointClaims(transaction, before, edges)
  return reports
}

async function writeArticles(
  transaction: CypherTransaction,
  readings: readonly Reading[],
): Promise<void> {
  const articles = readings.map(({ article: { published, ...properties } }) => ({
    id: properties.id,
    published,
    properties,
  }))
  const mentions = readings.flatMap(({ article, entities }) =>
    entities.map((entity) => {
      const { id, type: _, ...properties } = namingOf(entity)
      return { article: article.id, entity: id, properties }
    }),
  )
  await runInChunks(transaction, WRITE_ARTICLES, 'rows', articles)
  await runInChunks(transaction, WRITE_MENTIONS, 'rows', mentions)
}

async function writeEveryClaim(
  transaction: CypherTransaction,
  readings: readonly Reading[],
  edgeIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = readings.flatMap(({ article, claims }) =>
    claims.map((claim) => claimRow(claim, article.published, edgeIds.get(claim.id)!)),
  )
  const formOf = (row: (typeof rows)[number]) =>
    `${row.target === null ? '' : 'addressed'} ${row.speaker === null ? '' : 'spoken'}`
  for (const [form, alike] of groupBy(rows, formOf)) {
    const [addressed, spoken] = form.split(' ').map(Boolean)
    const statement = writeClaims({ addressed: addressed === true, spoken: spoken === true })
    await runInChunks(transaction, statement, 'rows', alike)
  }
}

function claimRow(claim: Claim, published: string, edgeId: string) {
  const { articleId, when, ...said } = claim
  const { reason, ...dated } = when
  return {
    ...said,
    ...dated,
    article: articleId,
    published,
    dateReason: reason,
    edgeId,
    relationKey: relationKey(relationOf(claim)),
  }
}
