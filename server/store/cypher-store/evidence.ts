import type {
  AppliedCorrection,
  ArticleClaims,
  ClaimEvidence,
  EdgeEvidence,
} from '../../../graph-schema/api.ts'
import { READ_ARTICLE } from '../../../graph-schema/cypher/articles.ts'
import {
  ARTICLE_OF_CLAIM,
  CLAIMS_OF_ARTICLES,
  CLAIMS_OF_EDGE,
  RELATION_OF_EDGE,
} from '../../../graph-schema/cypher/claims.ts'
import { DemarcheError } from '../../../graph-schema/error.ts'
import { Article } from '../../../graph-schema/model/article.ts'
import type { CypherEngine } from '../engine.ts'
import { correctionsOf } from './corrections/list.ts'
import { readEntity } from './entity-views.ts'
import { edgesOf, readRelations } from './relations.ts'
import {
  ArticleClaimRow,
  ArticleRow,
  articleOf,
  ClaimRow,
  CorrectedRow,
  RelationKeyRow,
  TextRow,
} from './rows.ts'

/** An edge with every claim under it. */
export async function edgeEvidence(engine: CypherEngine, edgeId: string): Promise<EdgeEvidence> {
  const rows = await engine.read(CLAIMS_OF_EDGE, { edgeId })
  const [relation] = await engine.read(RELATION_OF_EDGE, { edgeId })
  const keys = relation === undefined ? [] : [RelationKeyRow.parse(relation).relationKey]
  const known = await readRelations({ run: engine.read.bind(engine) }, keys)
  const found = edgesOf(known).find(({ edge }) => edge.id === edgeId)
  if (found === undefined) throw new DemarcheError('not_found', `There is no ${edgeId}`)
  const claims = rows.map((row) => ({ claim: ClaimRow.parse(row), article: ArticleRow.parse(row) }))
  return { edge: found.edge, claims }
}

/** A claim with its article, the other claims there, the one who says so, and what corrected them. */
export async function claimEvidence(engine: CypherEngine, claimId: string): Promise<ClaimEvidence> {
  const articleId = articleOf(claimId)
  const [row] = await engine.read(ARTICLE_OF_CLAIM, { articleId, claimId })
  if (row === undefined) throw new DemarcheError('not_found', `There is no ${claimId}`)
  const article = { ...ArticleRow.parse(row), ...TextRow.parse(row) }
  const rows = await engine.read(CLAIMS_OF_ARTICLES, { ids: [articleId] })
  const claims = rows.map((row) => ArticleClaimRow.parse(row))
  const marks = rows.map((row) => CorrectedRow.parse(row))
  const claim = claims.find(({ id }) => id === claimId)
  if (claim === undefined) throw new DemarcheError('not_found', `There is no ${claimId}`)
  return {
    ...{ claim, article },
    asRead: marks.find(({ id }) => id === claimId)?.asRead ?? null,
    speaker: claim.speaker === null ? null : await readEntity(engine, claim.speaker),
    others: claims.filter(({ id }) => id !== claimId),
    corrections: await appliedTo(engine, marks),
  }
}

type Mark = { readonly id: string; readonly corrections: readonly string[] }

/** The corrections of some claims, each with those that it changes. */
async function appliedTo(
  engine: CypherEngine,
  marks: readonly Mark[],
): Promise<AppliedCorrection[]> {
  if (marks.every(({ corrections }) => corrections.length === 0)) return []
  return (await correctionsOf(engine)).flatMap((correction) => {
    const changed = marks.filter(({ corrections }) => corrections.includes(correction.id))
    return changed.length === 0 ? [] : [{ correction, claims: changed.map(({ id }) => id) }]
  })
}

/** An article and what it claims, what was rejected aside. */
export async function articleClaims(
  engine: CypherEngine,
  articleId: string,
): Promise<ArticleClaims> {
  const [row] = await engine.read(READ_ARTICLE, { articleId })
  if (row === undefined) throw new DemarcheError('not_found', `There is no ${articleId}`)
  const rows = await engine.read(CLAIMS_OF_ARTICLES, { ids: [articleId] })
  return {
    article: Article.omit({ text: true }).parse(row),
    // One that was rejected supports no edge.
    claims: rows
      .filter((claim) => ArticleClaimRow.parse(claim).edgeId !== null)
      .map((claim) => ClaimRow.parse(claim)),
  }
}
