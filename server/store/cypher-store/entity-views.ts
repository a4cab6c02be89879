import type { EntityView, SearchResult } from '../../../graph-schema/api.ts'
import { ENTITIES_BY_ID, SEARCH_ENTITIES } from '../../../graph-schema/cypher/entities.ts'
import { DemarcheError } from '../../../graph-schema/error.ts'
import type { Entity } from '../../../graph-schema/model/entity.ts'
import type { CypherEngine } from '../engine.ts'
import { correctionsOn, presentId } from './corrections/list.ts'
import { graphView } from './graph-views.ts'
import { fold } from './names.ts'
import { EntityRow } from './rows.ts'

/** The entities by id, in order of id. */
export async function readEntities(
  engine: CypherEngine,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entity>> {
  const rows = await engine.read(ENTITIES_BY_ID, { ids: [...new Set(ids)].sort() })
  const entities = rows.map((row) => EntityRow.parse(row))
  return new Map(
    entities.sort((a, b) => (a.id < b.id ? -1 : 1)).map((entity) => [entity.id, entity]),
  )
}

/** The entity; the one that it was merged into where it was. */
export async function readEntity(engine: CypherEngine, id: string): Promise<Entity> {
  const found = (await readEntities(engine, [id])).get(id)
  if (found !== undefined) return found
  const present = await presentId(engine, id)
  const entity = (await readEntities(engine, [present])).get(present)
  if (entity === undefined) throw new DemarcheError('not_found', `There is no ${id}`)
  return entity
}

/** An entity with its most recent edges. */
export async function entityView(
  engine: CypherEngine,
  id: string,
  limit: number,
  certainty?: number,
): Promise<EntityView> {
  const entity = await readEntity(engine, id)
  const [neighbourhood, corrections] = await Promise.all([
    graphView(engine, { actor: entity.id, limit, certainty }),
    correctionsOn(engine, entity.id),
  ])
  return { entity, neighbourhood, corrections }
}

/** Entities one of whose names holds the words; those with a name that starts with them first. */
export async function searchEntities(
  engine: CypherEngine,
  words: string,
  limit: number,
): Promise<SearchResult> {
  const folded = fold(words)
  if (folded === '') return { entities: [] }
  const rows = await engine.read(SEARCH_ENTITIES, { words: folded, start: `\n${folded}`, limit })
  return { entities: rows.map((row) => EntityRow.parse(row)) }
}
