import type { ArticleClaims, ClaimEvidence, EdgeEvidence } from '../../../graph-schema/api.ts'
import { READ_ARTICLE } from '../../../graph-schema/cypher/articles.ts'
import {
  ARTICLE_OF_CLAIM,
  CLAIMS_OF_ARTICLE,
  CLAIMS_OF_EDGE,
  RELATION_OF_EDGE,
} from '../../../graph-schema/cypher/claims.ts'
import { DemarcheError } from '../../../graph-schema/error.ts'
import { Article } from '../../../graph-schema/model/article.ts'
import type { CypherEngine } from '../engine.ts'
import { readEntity } from './entity-views.ts'
import { edgesOf, readRelations } from './relations.ts'
import { ArticleRow, ClaimRow, RelationKeyRow, TextRow } from './rows.ts'

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

/** A claim with its article, the other claims there, and the one who says so. */
export async function claimEvidence(engine: CypherEngine, claimId: string): Promise<ClaimEvidence> {
  const [row] = await engine.read(ARTICLE_OF_CLAIM, { claimId })
  if (row === undefined) throw new DemarcheError('not_found', `There is no ${claimId}`)
  const article = { ...ArticleRow.parse(row), ...TextRow.parse(row) }
  const rows = await engine.read(CLAIMS_OF_ARTICLE, { articleId: article.id })
  const claims = rows.map((row) => ClaimRow.parse(row))
  const claim = claims.find(({ id }) => id === claimId)
  if (claim === undefined) throw new DemarcheError('not_found', `There is no ${claimId}`)
  const speaker = claim.speaker === null ? null : await readEntity(engine, claim.speaker)
  return { claim, article, speaker, others: claims.filter(({ id }) => id !== claimId) }
}

/** An article and what it claims. */
export async function articleClaims(
  engine: CypherEngine,
  articleId: string,
): Promise<ArticleClaims> {
  const [row] = await engine.read(READ_ARTICLE, { articleId })
  if (row === undefined) throw new DemarcheError('not_found', `There is no ${articleId}`)
  const rows = await engine.read(CLAIMS_OF_ARTICLE, { articleId })
  return {
    article: Article.omit({ text: true }).parse(row),
    claims: rows.map((claim) => ClaimRow.parse(claim)),
  }
}
