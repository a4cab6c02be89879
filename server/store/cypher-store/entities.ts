import { CLAIM_ENTITIES, writeEntities } from '../../../graph-schema/cypher/entities.ts'
import { type Entity, EntityType } from '../../../graph-schema/model/entity.ts'
import type { Reading } from '../../../graph-schema/model/reading.ts'
import type { CypherTransaction } from '../engine.ts'
import { groupBy } from '../merge/merge.ts'
import { runInChunks } from './chunks.ts'
import { foldedNames, mergeNamings, type Naming, namingOf } from './names.ts'
import { ClaimedEntityRow, EntityRow } from './rows.ts'

/** Takes the entities that the readings name, with their locks, and writes what is new of them. */
export async function saveEntities(
  transaction: CypherTransaction,
  readings: readonly Reading[],
): Promise<void> {
  const namings = groupBy(
    readings.flatMap(({ entities }) => entities.map(namingOf)),
    (naming) => naming.id,
  )
  const known = await claimEntities(transaction, namings.keys())
  const changed = [...namings].flatMap(([id, named]) => merged(id, named, known.get(id)))
  await writeAll(transaction, changed)
}

/** Takes the nodes and their write locks; the ones that were there already come back. */
export async function claimEntities(
  transaction: CypherTransaction,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Entity>> {
  const rows = await runInChunks(transaction, CLAIM_ENTITIES, 'ids', [...ids].sort())
  const old = rows.filter((row) => ClaimedEntityRow.parse(row).name !== null)
  return new Map(old.map((row) => EntityRow.parse(row)).map((entity) => [entity.id, entity]))
}

/** Writes the entities, each under the labels of its type. */
export async function writeAll(
  transaction: CypherTransaction,
  entities: readonly Entity[],
): Promise<void> {
  const byType = groupBy(entities, (entity) => entity.type)
  for (const type of EntityType.options) {
    const rows = (byType.get(type) ?? []).map(({ type: _, ...properties }) => ({
      id: properties.id,
      properties: { ...properties, folded: foldedNames(properties.aliases) },
    }))
    await runInChunks(transaction, writeEntities(type), 'rows', rows)
  }
}

/** The entity with the new namings, or nothing when they say nothing new. */
function merged(id: string, namings: readonly Naming[], known: Entity | undefined): Entity[] {
  const type = known?.type ?? namings[0]!.type
  const entity = { type, ...mergeNamings(id, known === undefined ? namings : [known, ...namings]) }
  const same =
    known !== undefined &&
    entity.name === known.name &&
    entity.iso3 === known.iso3 &&
    entity.wikidata === known.wikidata &&
    entity.aliases.length === known.aliases.length
  return same ? [] : [entity]
}
