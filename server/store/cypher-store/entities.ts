import {
  CLAIM_ENTITIES,
  DELETE_ENTITIES,
  MENTIONS_OF_ENTITIES,
  writeEntities,
} from '../../../graph-schema/cypher/entities.ts'
import { type Entity, EntityType, typeOfId } from '../../../graph-schema/model/entity.ts'
import type { CypherTransaction } from '../engine.ts'
import { groupBy } from '../merge/merge.ts'
import { runInChunks } from './chunks.ts'
import { foldedNames, mergeNamings, type Naming } from './names.ts'
import { ClaimedEntityRow, EntityRow, NamingRow } from './rows.ts'

/** The entities by id, as they were when they were taken. */
export type KnownEntities = ReadonlyMap<string, Entity>

/** Writes what the namings say that is not known yet. */
export async function saveEntities(
  transaction: CypherTransaction,
  namings: readonly Naming[],
  known: KnownEntities,
): Promise<void> {
  const changed = [...groupBy(namings, (naming) => naming.id)].flatMap(([id, named]) =>
    merged(id, named, known.get(id)),
  )
  await writeAll(transaction, changed)
}

/** Takes the nodes and their write locks; the ones that were there already come back. */
export async function claimEntities(
  transaction: CypherTransaction,
  ids: Iterable<string>,
): Promise<KnownEntities> {
  const rows = await runInChunks(transaction, CLAIM_ENTITIES, 'ids', [...ids].sort())
  const old = rows.filter((row) => ClaimedEntityRow.parse(row).name !== null)
  return new Map(old.map((row) => EntityRow.parse(row)).map((entity) => [entity.id, entity]))
}

/** Works the entities' names out anew from all that articles call them, and takes out whom none names. */
export async function renameEntities(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<{ readonly gone: readonly string[] }> {
  const rows = await runInChunks(transaction, MENTIONS_OF_ENTITIES, 'ids', ids)
  const namings = groupBy(
    rows.map((row) => NamingRow.parse(row)),
    (naming) => naming.id,
  )
  const kept = [...namings].map(([id, named]) => {
    const type = typeOfId(id)
    return {
      type,
      ...mergeNamings(
        id,
        named.map((naming) => ({ ...naming, type })),
      ),
    }
  })
  const gone = ids.filter((id) => !namings.has(id))
  await writeAll(transaction, kept)
  await runInChunks(transaction, DELETE_ENTITIES, 'ids', gone)
  return { gone }
}

/** Writes the entities, each under the labels of its type. */
async function writeAll(
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
