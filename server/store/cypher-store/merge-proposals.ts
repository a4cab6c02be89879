import type { MergeProposals } from '../../../graph-schema/api.ts'
import {
  ACTORS,
  ARTICLES_OF_ACTORS,
  claimsOfEnds,
  JOINED_PAIRS,
} from '../../../graph-schema/cypher/likeness.ts'
import { isIdentityRule, wayOf } from '../../../graph-schema/model/correction.ts'
import { SECTORS } from '../../../graph-schema/ontology/sectors.ts'
import { mergedInto } from '../correct/identity.ts'
import type { CypherEngine } from '../engine.ts'
import type { Actor } from '../likeness/actor.ts'
import { mergeProposals } from '../likeness/propose.ts'
import { runInChunks } from './chunks.ts'
import { correctionsOf } from './corrections/list.ts'
import { CodedCountRow, EntityRow, IdCountRow, PairRow } from './rows.ts'

/** Actors of the graph whose names are near, the nearest first; nothing is changed. */
export async function proposeMerges(engine: CypherEngine, limit: number): Promise<MergeProposals> {
  const near = mergeProposals(await readActors(engine))
  const rows = near.map(({ keep, other }) => ({ a: keep.id, b: other.id }))
  const joined = await runInChunks({ run: engine.read.bind(engine) }, JOINED_PAIRS, 'rows', rows)
  const apart = new Set([
    ...joined.map((row) => PairRow.parse(row)).map(({ a, b }) => `${a} ${b}`),
    ...(await splitPairs(engine)),
  ])
  const proposals = near.filter(({ keep, other }) => !apart.has(`${keep.id} ${other.id}`))
  return {
    proposals: proposals.slice(0, limit),
    omitted: Math.max(0, proposals.length - limit),
  }
}

/** Whoever a reader split is not proposed again. */
async function splitPairs(engine: CypherEngine): Promise<string[]> {
  const rules = (await correctionsOf(engine)).filter(isIdentityRule)
  return rules
    .filter(({ kind }) => kind === 'split')
    .map((rule) => Object.values(wayOf(rule)).map((id) => mergedInto(id, rules)))
    .flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`])
}

async function readActors(engine: CypherEngine): Promise<Actor[]> {
  const [entities, articles, sources, targets] = await Promise.all([
    engine.read(ACTORS, {}),
    engine.read(ARTICLES_OF_ACTORS, {}),
    engine.read(claimsOfEnds('source'), {}),
    engine.read(claimsOfEnds('target'), {}),
  ])
  const named = new Map(
    articles.map((row) => IdCountRow.parse(row)).map((row) => [row.id, row.count]),
  )
  const claims = new Map<string, number>()
  const states = new Map<string, Set<string>>()
  for (const row of [...sources, ...targets]) {
    const { id, code, count } = CodedCountRow.parse(row)
    claims.set(id, (claims.get(id) ?? 0) + count)
    const state = stateIn(code)
    if (state !== null) states.set(id, (states.get(id) ?? new Set()).add(state))
  }
  return entities
    .map((row) => EntityRow.parse(row))
    .map((entity) => ({
      entity,
      articles: named.get(entity.id) ?? 0,
      claims: claims.get(entity.id) ?? 0,
      states: states.get(entity.id) ?? new Set(),
    }))
}

/** USAGOV and USA are of the United States, REB of no state. */
function stateIn(code: string | null): string | null {
  const first = code?.slice(0, 3)
  return first === undefined || Object.hasOwn(SECTORS, first) ? null : first
}
