import { z } from 'zod'
import { type ClaimInArticle, StoredClaim } from '../../../graph-schema/api.ts'
import { Article, ArticleId } from '../../../graph-schema/model/article.ts'
import { Claim, ClaimId } from '../../../graph-schema/model/claim.ts'
import { AsRead, Correction } from '../../../graph-schema/model/correction.ts'
import { Edge } from '../../../graph-schema/model/edge.ts'
import { Entity, EntityType } from '../../../graph-schema/model/entity.ts'
import { When } from '../../../graph-schema/model/when.ts'
import type { MergeClaim } from '../merge/relation.ts'

/** A property that is not set reads as null. */
const { id, type, modality, source, target, title, count, sourceCode, targetCode } = Claim.shape

/** Claims and edges of an earlier version lack what was added since. */
const cameo = Claim.shape.cameo.nullable().transform((code) => code ?? '')
const ploverMode = Edge.shape.ploverMode.nullable().transform((mode) => mode ?? '')
const { from, to, precision, edtf, timex, words, reason } = When.shape

/** A claim's row as far as merging needs it. */
export const MergeClaimRow = z
  .object({
    ...{ id, type, modality, source, target, title, count, cameo, sourceCode, targetCode },
    ...{ from, to, precision, edtf },
    published: Article.shape.published,
  })
  .transform((row): MergeClaim => ({ ...row, articleId: articleOf(row.id) }))

const claimRow = z.object({
  ...{ id, type, modality, source, target, title, count, cameo, sourceCode, targetCode },
  ...{ from, to, precision, edtf, timex, words, reason },
  quote: Claim.shape.quote,
  start: Claim.shape.start,
  end: Claim.shape.end,
  certainty: Claim.shape.certainty,
  rule: Claim.shape.rule,
  because: Claim.shape.because,
  speaker: Claim.shape.speaker,
  edgeId: StoredClaim.shape.edgeId.nullable(),
})

/** A claim's whole row; null for its edge where it was rejected. */
export const ArticleClaimRow = claimRow.transform((row): ClaimInArticle => {
  const { from, to, precision, edtf, timex, words, reason, ...claim } = row
  return {
    ...claim,
    articleId: articleOf(row.id),
    when: { from, to, precision, timex, edtf, words, reason },
  }
})

/** The row of a claim that supports an edge. */
export const ClaimRow = ArticleClaimRow.pipe(StoredClaim)

/** What a property holds as JSON, as this schema has it. */
const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema)
const ids = z
  .array(z.string())
  .nullable()
  .transform((list) => list ?? [])

/** What corrections have left on a claim's node. */
export const CorrectedRow = z.object({
  id: ClaimId,
  asRead: json(AsRead).nullable(),
  corrections: ids,
})

export const CorrectionRow = z.object({ rule: json(Correction) }).transform(({ rule }) => rule)

/** The article beside a claim's row. */
export const ArticleRow = z
  .object({
    id: ClaimId,
    articleTitle: Article.shape.title,
    outlet: Article.shape.outlet,
    url: Article.shape.url,
    published: Article.shape.published,
    sha256: Article.shape.sha256,
  })
  .transform(({ id, articleTitle, ...row }) => ({
    ...row,
    id: articleOf(id),
    title: articleTitle,
  }))

export const TextRow = z.object({ text: Article.shape.text })

const labels = z.array(z.string())

/** An entity's row; its type is the one of its labels that names a type. */
export const EntityRow = z
  .object({ ...Entity.omit({ type: true }).shape, labels })
  .transform(({ labels, ...row }): Entity => ({ ...row, type: typeAmong(labels) }))

/** An entity's node as it was taken for writing: nameless when it is new. */
export const ClaimedEntityRow = z.object({
  id: Entity.shape.id,
  labels,
  name: z.string().nullable(),
})

export const EdgeRow = z.object({ ...Edge.shape, ploverMode })
export const IdRow = z.object({ id: z.string() })
export const ClaimedArticleRow = z.object({ id: ArticleId, stored: z.boolean() })
export const ClaimRelationRow = z.object({ id: ClaimId, relationKey: z.string() })
export const RelationKeyRow = z.object({ relationKey: z.string() })
export const IdCountRow = z.object({ id: z.string(), count: z.int() })
export const CodedCountRow = IdCountRow.extend({ code: sourceCode })
export const PairRow = z.object({ a: z.string(), b: z.string() })
export const TextOfArticleRow = z.object({
  id: ArticleId,
  published: Article.shape.published,
  text: z.string(),
})
export const ClaimsOfCorrectionRow = IdCountRow.extend({ claim: ClaimId })
export const NameCountRow = z.object({ name: z.string(), articles: z.int() })
export const NamingArticleRow = z.object({
  id: ArticleId,
  title: Article.shape.title,
  outlet: Article.shape.outlet,
  published: Article.shape.published,
  names: z.array(z.string()),
})
export const LogRow = z.object({ last: z.int() })
export const CountRow = z.object({ count: z.int() })
const naming = {
  id: Entity.shape.id,
  name: Entity.shape.name,
  names: z.array(z.string()),
  iso3: Entity.shape.iso3,
  wikidata: Entity.shape.wikidata,
}
const joined = z
  .boolean()
  .nullable()
  .transform((value) => value ?? false)
export const NamingRow = z.object({ ...naming, joined })

/** What an article calls an entity, and what was read where corrections changed that. */
export const MentionRow = z.object({
  ...naming,
  article: ArticleId,
  labels,
  joined,
  asRead: json(z.strictObject(naming)).nullable(),
  corrections: ids,
})

export type MentionRow = z.infer<typeof MentionRow>

/** A claim's id holds its article's. */
export function articleOf(claimId: ClaimId): ArticleId {
  return `article/${claimId.split('/')[1]}`
}

export function typeAmong(labels: readonly string[]): EntityType {
  return EntityType.parse(labels.find((label) => EntityType.safeParse(label).success))
}
