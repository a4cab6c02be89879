import type { Corrections, Namings } from '../../../../graph-schema/corrections-api.ts'
import {
  ALL_CORRECTIONS,
  ARTICLES_OF_ENTITY,
  CLAIMS_PER_CORRECTION,
  NAMES_OF_ENTITY,
} from '../../../../graph-schema/cypher/corrections.ts'
import {
  type Correction,
  isIdentityRule,
  wayOf,
} from '../../../../graph-schema/model/correction.ts'
import type { EntityId } from '../../../../graph-schema/model/entity.ts'
import { mergedInto } from '../../correct/identity.ts'
import type { CypherEngine } from '../../engine.ts'
import { groupBy } from '../../merge/merge.ts'
import { ClaimsOfCorrectionRow, CorrectionRow, NameCountRow, NamingArticleRow } from '../rows.ts'

/** All corrections in force, in the order in which they are applied. */
export async function correctionsOf(engine: CypherEngine): Promise<readonly Correction[]> {
  const rows = await engine.read(ALL_CORRECTIONS, {})
  return rows.map((row) => CorrectionRow.parse(row))
}

/** The same with what each changes now, the latest first. */
export async function listCorrections(engine: CypherEngine): Promise<Corrections> {
  const [rules, counts] = await Promise.all([
    correctionsOf(engine),
    engine.read(CLAIMS_PER_CORRECTION, {}),
  ])
  const changed = new Map(
    counts.map((row) => ClaimsOfCorrectionRow.parse(row)).map((row) => [row.id, row]),
  )
  const corrections = rules.map((correction) => {
    const { count = 0, claim = null } = changed.get(correction.id) ?? {}
    return { correction, claims: count, claim }
  })
  return { corrections: corrections.toReversed() }
}

/** Who is who after all merges. */
export async function presentId(engine: CypherEngine, id: EntityId): Promise<EntityId> {
  return mergedInto(id, (await correctionsOf(engine)).filter(isIdentityRule))
}

/** The corrections that brought claims to an entity or took them away. */
export async function correctionsOn(engine: CypherEngine, id: EntityId): Promise<Correction[]> {
  const rules = await correctionsOf(engine)
  return rules.filter((rule) => isIdentityRule(rule) && Object.values(wayOf(rule)).includes(id))
}

/** What articles call an entity, and which they are. */
export async function namingsOf(
  engine: CypherEngine,
  entity: EntityId,
  limit: number,
): Promise<Namings> {
  const [names, rows] = await Promise.all([
    engine.read(NAMES_OF_ENTITY, { entity }),
    engine.read(ARTICLES_OF_ENTITY, { entity }),
  ])
  const parts = rows.map((row) => NamingArticleRow.parse(row))
  const articles = [...groupBy(parts, ({ id }) => id).values()].map((here) => {
    const { names: _, ...article } = here[0]!
    return { article, names: [...new Set(here.flatMap((part) => part.names))] }
  })
  return {
    names: names.map((row) => NameCountRow.parse(row)),
    articles: articles.slice(0, limit),
    omitted: Math.max(0, articles.length - limit),
  }
}
