import type { SaveReport } from '../../../graph-schema/api.ts'
import type { Article } from '../../../graph-schema/model/article.ts'
import type { Claim } from '../../../graph-schema/model/claim.ts'
import type { Day } from '../../../graph-schema/model/when.ts'
import { groupBy, type MergedEdge, mergeRelation } from '../merge/merge.ts'
import { type MergeClaim, relationKey, relationOf } from '../merge/relation.ts'
import type { ClaimsByRelation } from './relations.ts'

/** What readings add to what was known: the edges of the relations they touch, and a report each. */
export type Assessment = {
  readonly edges: readonly MergedEdge[]
  readonly reports: readonly SaveReport[]
}

/** What an article says now: `claims` those that hold, `corrected` those that corrections changed. */
export type Said = {
  readonly article: Article
  readonly claims: readonly Claim[]
  readonly corrected: readonly string[]
}

type News = Pick<SaveReport, 'fresh' | 'confirmed' | 'contradicted'>

/** Adds the readings one after the other, so that each is compared with those before it. */
export function assess(known: ClaimsByRelation, readings: readonly Said[]): Assessment {
  const claims = new Map(known)
  const edges = new Map<string, readonly MergedEdge[]>()
  const reports = readings.map((reading) => {
    const news: News = { fresh: [], confirmed: [], contradicted: [] }
    for (const [key, said] of claimsByRelation(reading)) {
      const earlier = claims.get(key) ?? []
      const merged = mergeRelation([...earlier, ...said])
      compare(earlier, said, merged, news)
      claims.set(key, [...earlier, ...said])
      edges.set(key, merged)
    }
    const { corrected } = reading
    return {
      ...reportOf(reading),
      ...sorted(reading, news),
      corrected: [...corrected],
      added: true,
    }
  })
  return { edges: [...edges.values()].flat(), reports }
}

/** The report of an article that was there already. */
export function nothingNew(reading: Pick<Said, 'article'>): SaveReport {
  const news = { fresh: [], confirmed: [], contradicted: [], corrected: [] }
  return { ...reportOf(reading), ...news, added: false }
}

/** The reading's claims by the key of their relation. */
export function claimsByRelation({ article, claims: said }: Said): ClaimsByRelation {
  const claims = said.map((claim) => mergeClaim(claim, article.published))
  return groupBy(claims, (claim) => relationKey(relationOf(claim)))
}

/** What merging needs of a claim. */
// Field by field: copying what is left of an object is many times slower.
export function mergeClaim(claim: Claim, published: Day): MergeClaim {
  const { when } = claim
  return {
    id: claim.id,
    articleId: claim.articleId,
    type: claim.type,
    modality: claim.modality,
    source: claim.source,
    target: claim.target,
    title: claim.title,
    count: claim.count,
    cameo: claim.cameo,
    sourceCode: claim.sourceCode,
    targetCode: claim.targetCode,
    from: when.from,
    to: when.to,
    precision: when.precision,
    edtf: when.edtf,
    published,
  }
}

function compare(
  earlier: readonly MergeClaim[],
  said: readonly MergeClaim[],
  merged: readonly MergedEdge[],
  news: News,
): void {
  const before = new Set(earlier.map((claim) => claim.id))
  const isKnown = ({ claimIds }: MergedEdge) => claimIds.some((id) => before.has(id))
  const known = new Set(merged.filter(isKnown).map(({ edge }) => edge.id))
  for (const { id } of said) {
    const { edge } = merged.find(({ claimIds }) => claimIds.includes(id))!
    if (edge.contradicts.some((other) => known.has(other))) news.contradicted.push(id)
    else if (known.has(edge.id)) news.confirmed.push(id)
    else news.fresh.push(id)
  }
}

/** The lists in the order of the claims in the reading. */
function sorted(reading: Said, news: News): News {
  const order = (ids: readonly string[]) => {
    const listed = new Set(ids)
    return reading.claims.map((claim) => claim.id).filter((id) => listed.has(id))
  }
  return {
    fresh: order(news.fresh),
    confirmed: order(news.confirmed),
    contradicted: order(news.contradicted),
  }
}

function reportOf({ article }: Pick<Said, 'article'>) {
  return { articleId: article.id, title: article.title, published: article.published }
}
