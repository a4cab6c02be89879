import { z } from 'zod'
import { LIVE_CLAIMS_OF_ARTICLES } from '../../../graph-schema/cypher/claims.ts'
import {
  ARTICLES_BY_ID,
  ARTICLES_OF_EDGES,
  MENTIONS_OF_ARTICLES,
} from '../../../graph-schema/cypher/readings.ts'
import type { ReadingsPage } from '../../../graph-schema/exchange.ts'
import { Article } from '../../../graph-schema/model/article.ts'
import type { MentionedEntity } from '../../../graph-schema/model/entity.ts'
import type { Reading } from '../../../graph-schema/model/reading.ts'
import type { CypherEngine, CypherTransaction } from '../engine.ts'
import { groupBy } from '../merge/merge.ts'
import { runInChunks } from './chunks.ts'
import { mergeNamings } from './names.ts'
import { ClaimRow, MentionRow, typeAmong } from './rows.ts'

/** A page ends with the article that brings it to this many articles or characters of text. */
const PAGE_ARTICLES = 200
const PAGE_CHARACTERS = 1_000_000

const SizeRow = z.object({ id: Article.shape.id, characters: z.int() })
const ArticleTextRow = z.object(Article.shape)

/** The readings behind some edges as they hold, corrections and all; a page of them. */
export async function readingsPage(
  engine: CypherEngine,
  edgeIds: readonly string[],
  after: string | null,
): Promise<ReadingsPage> {
  const reading: CypherTransaction = { run: engine.read.bind(engine) }
  const rows = await runInChunks(reading, ARTICLES_OF_EDGES, 'ids', edgeIds)
  const sizes = new Map(rows.map((row) => SizeRow.parse(row)).map((row) => [row.id, row]))
  const all = [...sizes.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const left = all.filter(({ id }) => after === null || id > after)
  const ids = firstOf(left).map(({ id }) => id)
  const told = await readingsOf(reading, ids)
  return {
    ...told,
    next: ids.length < left.length ? (ids.at(-1) ?? null) : null,
    articles: all.length,
  }
}

function firstOf(articles: readonly z.infer<typeof SizeRow>[]) {
  let characters = 0
  const end = articles.findIndex((article, i) => {
    characters += article.characters
    return i + 1 === PAGE_ARTICLES || characters >= PAGE_CHARACTERS
  })
  return end === -1 ? articles : articles.slice(0, end + 1)
}

async function readingsOf(
  reading: CypherTransaction,
  ids: readonly string[],
): Promise<Pick<ReadingsPage, 'readings' | 'supports'>> {
  const articles = (await runInChunks(reading, ARTICLES_BY_ID, 'ids', ids))
    .map((row) => ArticleTextRow.parse(row))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const mentions = (await runInChunks(reading, MENTIONS_OF_ARTICLES, 'ids', ids)).map((row) =>
    MentionRow.parse(row),
  )
  const claims = (await runInChunks(reading, LIVE_CLAIMS_OF_ARTICLES, 'ids', ids)).map((row) =>
    ClaimRow.parse(row),
  )
  const mentionsOf = groupBy(mentions, ({ article }) => article)
  const claimsOf = groupBy(claims, ({ articleId }) => articleId)
  const readings = articles.map(
    (article): Reading => ({
      article,
      entities: [...groupBy(mentionsOf.get(article.id) ?? [], ({ id }) => id).values()]
        .map((rows) => mentioned(rows, article.text))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      claims: (claimsOf.get(article.id) ?? [])
        .map(({ edgeId: _, ...claim }) => claim)
        .sort((a, b) => numberOf(a.id) - numberOf(b.id)),
    }),
  )
  return { readings, supports: claims.map(({ id, edgeId }) => ({ claim: id, edge: edgeId })) }
}

/**
 * Names of an article are substrings of its text; what it only describes is not stored. What was merged
 * is named more than once.
 */
function mentioned(rows: readonly MentionRow[], text: string): MentionedEntity {
  const { id, labels } = rows[0]!
  const type = typeAmong(labels)
  const { aliases, ...entity } = mergeNamings(
    id,
    rows.map((row) => ({ ...row, type })),
  )
  const mentions = aliases.filter((one) => text.includes(one))
  return { ...entity, type, mentions, descriptions: [] }
}

const numberOf = (claimId: string) => Number(claimId.split('/')[2])
