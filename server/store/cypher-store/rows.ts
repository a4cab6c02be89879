import { z } from 'zod'
import { StoredClaim } from '../../../graph-schema/api.ts'
import { Article, ArticleId } from '../../../graph-schema/model/article.ts'
import { Claim, ClaimId } from '../../../graph-schema/model/claim.ts'
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

/** A claim's whole row. */
export const ClaimRow = z
  .object({
    ...{ id, type, modality, source, target, title, count, cameo, sourceCode, targetCode },
    ...{ from, to, precision, edtf, timex, words, reason },
    quote: Claim.shape.quote,
    start: Claim.shape.start,
    end: Claim.shape.end,
    certainty: Claim.shape.certainty,
    rule: Claim.shape.rule,
    because: Claim.shape.because,
    speaker: Claim.shape.speaker,
    edgeId: StoredClaim.shape.edgeId,
  })
  .transform((row): StoredClaim => {
    const { from, to, precision, edtf, timex, words, reason, ...claim } = row
    return {
      ...claim,
      articleId: articleOf(row.id),
      when: { from, to, precision, timex, edtf, words, reason },
    }
  })

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
export const CountRow = z.object({ count: z.int() })
export const NamingRow = z.object({
  id: Entity.shape.id,
  name: Entity.shape.name,
  names: z.array(z.string()),
  iso3: Entity.shape.iso3,
  wikidata: Entity.shape.wikidata,
})

/** A claim's id holds its article's. */
function articleOf(claimId: ClaimId): ArticleId {
  return `article/${claimId.split('/')[1]}`
}

export function typeAmong(labels: readonly string[]): EntityType {
  return EntityType.parse(labels.find((label) => EntityType.safeParse(label).success))
}
