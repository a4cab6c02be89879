import { CLAIMS_OF_ARTICLES } from '../../../../graph-schema/cypher/claims.ts'
import { articlesById } from '../../../../graph-schema/cypher/corrections.ts'
import { MENTIONS_OF_ARTICLES } from '../../../../graph-schema/cypher/readings.ts'
import type { Correction } from '../../../../graph-schema/model/correction.ts'
import { type CorrectedClaim, corrected, type ReadArticle } from '../../correct/corrected.ts'
import type { Part, ReadNaming } from '../../correct/identity.ts'
import type { CypherTransaction } from '../../engine.ts'
import { groupBy } from '../../merge/merge.ts'
import { runInChunks } from '../chunks.ts'
import { ArticleClaimRow, CorrectedRow, MentionRow, TextOfArticleRow } from '../rows.ts'
import type { DatedClaim } from '../write-claims.ts'

/** An article as it stands in the store, with what was read of it. */
export type StoredArticle = {
  readonly id: string
  readonly published: string
  readonly parts: readonly Part[]
  readonly claims: readonly CorrectedClaim[]
  readonly read: ReadArticle
}

/** What other rules make of an article: only what is different from what stands there. */
export type Change = {
  readonly article: StoredArticle
  /** All its namings, or null where none moves. */
  readonly parts: readonly Part[] | null
  readonly claims: readonly { readonly before: CorrectedClaim; readonly after: DatedClaim }[]
}

/** The articles of these ids that are there. */
export async function readArticles(
  transaction: CypherTransaction,
  ids: readonly string[],
  rules: readonly Correction[],
): Promise<readonly StoredArticle[]> {
  // Texts are long, and only a split by a name asks what stands in them.
  const asksText = rules.some((rule) => rule.kind === 'split' && 'alias' in rule.by)
  const rows = await runInChunks(transaction, articlesById(asksText), 'ids', ids)
  const mentions = await runInChunks(transaction, MENTIONS_OF_ARTICLES, 'ids', ids)
  const claims = await runInChunks(transaction, CLAIMS_OF_ARTICLES, 'ids', ids)
  const partsByArticle = groupBy(
    mentions.map((row) => MentionRow.parse(row)),
    ({ article }) => article,
  )
  const claimsByArticle = groupBy(claims.map(correctedClaimOf), ({ claim }) => claim.articleId)
  return rows
    .map((row) => TextOfArticleRow.parse(row))
    .map(({ id, published, text }) => {
      const parts = (partsByArticle.get(id) ?? []).map(partOf)
      const stated = claimsByArticle.get(id) ?? []
      const read = {
        articleId: id,
        text,
        namings: namingsIn(parts),
        claims: stated.map(claimAsRead),
      }
      return { id, published, parts, claims: stated, read }
    })
}

function partOf({ article: _, labels: __, asRead, ...part }: MentionRow): Part {
  const { joined, corrections, ...naming } = part
  return { ...part, read: asRead ?? naming, joined, corrections }
}

/** Each naming once, whatever parts it was made into. */
const namingsIn = (parts: readonly Part[]): readonly ReadNaming[] => [
  ...new Map(parts.map(({ read }) => [read.id, read])).values(),
]

function correctedClaimOf(row: object): CorrectedClaim {
  const { edgeId, ...claim } = ArticleClaimRow.parse(row)
  const { asRead, corrections } = CorrectedRow.parse(row)
  return { claim, asRead, rejected: edgeId === null, corrections }
}

const claimAsRead = ({ claim, asRead }: CorrectedClaim) =>
  asRead === null ? claim : { ...claim, ...asRead }

/** What the rules would change of the article. */
export function changeOf(article: StoredArticle, rules: readonly Correction[]): Change {
  const due = corrected(article.read, rules)
  const now = new Map(article.claims.map((one) => [one.claim.id, one]))
  const claims = due.claims.flatMap((after) => {
    const before = now.get(after.claim.id)
    if (before === undefined || alike(before, after)) return []
    return [{ before, after: { ...after, published: article.published } }]
  })
  const moves =
    JSON.stringify(article.parts.map(keyOf).sort()) !== JSON.stringify(due.parts.map(keyOf).sort())
  return { article, parts: moves ? due.parts : null, claims }
}

const keyOf = ({ id, name, names, joined, corrections }: Part) =>
  JSON.stringify([id, name, names, joined, corrections])

const alike = (a: CorrectedClaim, b: CorrectedClaim) => identityOf(a) === identityOf(b)

function identityOf({ claim, rejected, corrections }: CorrectedClaim): string {
  const { type, modality, source, target, cameo, speaker, when } = claim
  const { from, to, precision, reason } = when
  const said = [type, modality, source, target, cameo, speaker, from, to, precision, reason]
  return JSON.stringify([said, rejected, corrections])
}
