import {
  CLAIM_ARTICLES,
  DELETE_UNSTORED_ARTICLES,
} from '../../../../graph-schema/cypher/articles.ts'
import {
  ARTICLES_CHANGED,
  articlesNaming,
  DELETE_CLAIMS,
  DELETE_MENTIONS_OF_ARTICLES,
} from '../../../../graph-schema/cypher/corrections.ts'
import {
  type Correction,
  isIdentityRule,
  wayOf,
} from '../../../../graph-schema/model/correction.ts'
import { reachedFrom } from '../../correct/identity.ts'
import type { CypherTransaction } from '../../engine.ts'
import type { MergeClaim } from '../../merge/relation.ts'
import { relationKey, relationOf } from '../../merge/relation.ts'
import { mergeClaim } from '../assess.ts'
import { runInChunks } from '../chunks.ts'
import { claimEntities, renameEntities } from '../entities.ts'
import { writeMentions } from '../mentions.ts'
import { edgeByClaim, edgesOf, pointClaims, readRelations, replaceEdges } from '../relations.ts'
import { IdRow } from '../rows.ts'
import { type DatedClaim, writeEveryClaim } from '../write-claims.ts'
import { type Change, changeOf, readArticles } from './articles.ts'

/** The rules before and after one of them was made or revoked. */
export type Turn = {
  readonly rule: Correction
  readonly before: readonly Correction[]
  readonly after: readonly Correction[]
}

/** What changed in each article, and which entities nobody names any more. */
export type Applied = { readonly changes: readonly Change[]; readonly gone: readonly string[] }

/** Makes of the graph what it is under the rules after. */
export async function applyTurn(transaction: CypherTransaction, turn: Turn): Promise<Applied> {
  const taken = await takeTouched(transaction, turn)
  const changes = await changesOf(transaction, turn)
  const claims = changes.flatMap((change) => change.claims)
  const edges = await rewriteClaims(transaction, changes)
  await rewriteMentions(transaction, changes)
  await writeEveryClaim(
    transaction,
    claims.map(({ after }) => after),
    edgeByClaim(edges.after),
  )
  await replaceEdges(transaction, edges.before, edges.after)
  await pointClaims(transaction, edges.before, edges.after)
  const { gone } = await renameEntities(transaction, taken.entities)
  await runInChunks(transaction, DELETE_UNSTORED_ARTICLES, 'ids', taken.articles)
  return { changes, gone }
}

/** Articles that were taken, and entities whose names may change. */
type Touched = { readonly articles: readonly string[]; readonly entities: readonly string[] }

/**
 * Takes, in order, the articles that change (one that is not there too: somebody may be saving it) and
 * all entities that claims are moved from, to or between. What is asked before the locks are held only
 * says which they are: it is asked again after.
 */
async function takeTouched(transaction: CypherTransaction, turn: Turn): Promise<Touched> {
  const articles = await articlesTouched(transaction, turn)
  await runInChunks(transaction, CLAIM_ARTICLES, 'ids', articles)
  const renamed = reachedBy(turn)
  const changes = await changesOf(transaction, turn)
  const ends = changes.flatMap(({ claims }) =>
    claims.flatMap(({ before, after }) => [...endsOf(before.claim), ...endsOf(after.claim)]),
  )
  await claimEntities(transaction, new Set([...renamed, ...ends]))
  return { articles, entities: [...renamed] }
}

const endsOf = ({ source, target }: { source: string; target: string | null }) =>
  target === null ? [source] : [source, target]

/** Who may get or lose names. */
function reachedBy({ rule, before, after }: Turn): ReadonlySet<string> {
  if (!isIdentityRule(rule)) return new Set()
  const { from, to } = wayOf(rule)
  const reached = [before, after].flatMap((rules) => [
    ...reachedFrom([from, to], rules.filter(isIdentityRule)),
  ])
  return new Set(reached)
}

async function changesOf(transaction: CypherTransaction, turn: Turn): Promise<readonly Change[]> {
  const ids = await articlesTouched(transaction, turn)
  const articles = await readArticles(transaction, ids, turn.after)
  return articles
    .map((article) => changeOf(article, turn.after))
    .filter(({ parts, claims }) => parts !== null || claims.length > 0)
}

async function articlesTouched(transaction: CypherTransaction, turn: Turn): Promise<string[]> {
  const { rule, after } = turn
  if (!isIdentityRule(rule)) return [rule.claim.articleId]
  const rows = after.includes(rule)
    ? await articlesMovedBy(transaction, rule)
    : await transaction.run(ARTICLES_CHANGED, {
        ids: [...reachedBy(turn)],
        correction: rule.id,
      })
  return [...new Set(rows.map((row) => IdRow.parse(row).id))].sort()
}

async function articlesMovedBy(
  transaction: CypherTransaction,
  rule: Extract<Correction, { kind: 'merge' | 'split' }>,
) {
  const entity = wayOf(rule).from
  if (rule.kind === 'split' && 'article' in rule.by) return [{ id: rule.by.article }]
  const alias = rule.kind === 'split' && 'alias' in rule.by ? rule.by.alias : null
  return transaction.run(articlesNaming(alias !== null), {
    entity,
    ...(alias === null ? {} : { alias }),
  })
}

/** Takes the changed claims out, and gives the edges of their relations as they were and as they are to be. */
async function rewriteClaims(transaction: CypherTransaction, changes: readonly Change[]) {
  const claims = changes.flatMap((change) => change.claims)
  const keys = claims.flatMap(({ before, after }) =>
    [before, after].flatMap(({ claim, rejected }) =>
      rejected ? [] : [relationKey(relationOf(claim))],
    ),
  )
  const known = await readRelations(transaction, keys)
  const rows = claims.map(({ before: { claim } }) => ({ article: claim.articleId, id: claim.id }))
  await runInChunks(transaction, DELETE_CLAIMS, 'rows', rows)
  const left = withoutClaims(known, new Set(rows.map(({ id }) => id)))
  for (const { after } of claims) addClaim(left, after)
  return { before: edgesOf(known), after: edgesOf(left) }
}

const withoutClaims = (
  known: ReadonlyMap<string, readonly MergeClaim[]>,
  ids: ReadonlySet<string>,
) => new Map([...known].map(([key, claims]) => [key, claims.filter(({ id }) => !ids.has(id))]))

function addClaim(relations: Map<string, MergeClaim[]>, one: DatedClaim): void {
  if (one.rejected) return
  const key = relationKey(relationOf(one.claim))
  relations.set(key, [...(relations.get(key) ?? []), mergeClaim(one.claim, one.published)])
}

async function rewriteMentions(
  transaction: CypherTransaction,
  changes: readonly Change[],
): Promise<void> {
  const moved = changes.flatMap(({ article, parts }) =>
    parts === null ? [] : [{ id: article.id, parts }],
  )
  const ids = moved.map(({ id }) => id)
  await runInChunks(transaction, DELETE_MENTIONS_OF_ARTICLES, 'ids', ids)
  await writeMentions(transaction, moved)
}
