import type { SaveReport } from '../../../graph-schema/api.ts'
import { CLAIM_ARTICLES, WRITE_ARTICLES } from '../../../graph-schema/cypher/articles.ts'
import { type Correction, isIdentityRule, wayOf } from '../../../graph-schema/model/correction.ts'
import { typeOfId } from '../../../graph-schema/model/entity.ts'
import type { Reading } from '../../../graph-schema/model/reading.ts'
import { corrected } from '../correct/corrected.ts'
import type { Part } from '../correct/identity.ts'
import type { CypherTransaction } from '../engine.ts'
import { assess, claimsByRelation, nothingNew, type Said } from './assess.ts'
import { runInChunks } from './chunks.ts'
import { type Taken, takeEntities } from './corrections/rules.ts'
import { renameEntities, saveEntities } from './entities.ts'
import type { LedgerEngine } from './ledger.ts'
import { writeMentions } from './mentions.ts'
import { namingOf } from './names.ts'
import { parseReadings } from './reading-checks.ts'
import { edgeByClaim, edgesOf, pointClaims, readRelations, replaceEdges } from './relations.ts'
import { ClaimedArticleRow } from './rows.ts'
import { type DatedClaim, writeEveryClaim } from './write-claims.ts'

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
  const read = readings.flatMap(({ entities }) => entities.map((entity) => entity.id))
  const taken = await takeEntities(transaction, new Set(read))
  const articles = readings.map((reading) => correctedReading(reading, taken.rules))
  await writeEntities(transaction, articles, taken)
  const keys = articles.flatMap((article) => [...claimsByRelation(article).keys()])
  const known = await readRelations(transaction, keys)
  const before = edgesOf(known)
  const { edges, reports } = assess(known, articles)
  await writeArticles(transaction, readings)
  await writeMentions(transaction, articles)
  await writeEveryClaim(
    transaction,
    articles.flatMap(({ every }) => every),
    edgeByClaim(edges),
  )
  await replaceEdges(transaction, before, edges)
  await pointClaims(transaction, before, edges)
  await renameEntities(transaction, renamedBy(taken))
  return reports
}

type CorrectedReading = Said & {
  readonly id: string
  readonly parts: readonly Part[]
  /** All claims, rejected ones too. */
  readonly every: readonly DatedClaim[]
}

function correctedReading(
  { article, entities, claims }: Reading,
  rules: readonly Correction[],
): CorrectedReading {
  const { id, text, published } = article
  const namings = entities.map(namingOf).map(({ type: _, ...naming }) => naming)
  const now = corrected({ articleId: id, text, namings, claims }, rules)
  return {
    ...{ id, article },
    parts: now.parts,
    every: now.claims.map((one) => ({ ...one, published })),
    claims: now.claims.flatMap(({ claim, rejected }) => (rejected ? [] : [claim])),
    corrected: now.claims.flatMap(({ claim, asRead }) => (asRead === null ? [] : [claim.id])),
  }
}

/** Writes who is new and what is new of the others. */
function writeEntities(
  transaction: CypherTransaction,
  articles: readonly CorrectedReading[],
  { known }: Taken,
): Promise<void> {
  const namings = articles.flatMap(({ parts }) =>
    parts.map((part) => ({ ...part, type: typeOfId(part.id) })),
  )
  return saveEntities(transaction, namings, known)
}

/** Entities that corrections give names to or take them from: their names hang on all their articles. */
function renamedBy({ rules, ids }: Taken): readonly string[] {
  const touched = rules.filter(isIdentityRule).map(wayOf)
  return [...new Set(touched.flatMap(({ from, to }) => [from, to]))].filter((id) => ids.has(id))
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
  await runInChunks(transaction, WRITE_ARTICLES, 'rows', articles)
}
