import { ACTOR_TYPES, type EntityType } from '../model/entity.ts'

/** What is read of an entity `n`. */
export const ENTITY_FIELDS = `n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases,
  n.iso3 AS iso3, n.wikidata AS wikidata`

/**
 * Takes the entities' nodes and their write locks, in the order of `$ids`, which must be sorted so
 * that two writers never wait for each other; a new one has a null name.
 */
export const CLAIM_ENTITIES = `
UNWIND $ids AS id
MERGE (n:Entity {id: id})
SET n.lock = true REMOVE n.lock
RETURN ${ENTITY_FIELDS}`

/** Writes names and codes; the kind is a label, and so is being an actor. */
export function writeEntities(type: EntityType): string {
  const labels = ACTOR_TYPES.includes(type) ? `${type}:Actor` : type
  return `
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n:${labels}
SET n = row.properties`
}

export const MENTIONS_OF_ENTITIES = `
UNWIND $ids AS id
MATCH (:Article)-[m:MENTIONS]->(n:Entity {id: id})
RETURN n.id AS id, m.name AS name, m.names AS names, m.iso3 AS iso3, m.wikidata AS wikidata,
  m.joined AS joined`

export const DELETE_ENTITIES = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n`

export const ENTITIES_BY_ID = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN ${ENTITY_FIELDS}`

/**
 * Entities one of whose folded names holds the folded words; first those with a name that starts
 * with them, then the shorter name. `$start` is the words after the line break that precedes a name.
 */
export const SEARCH_ENTITIES = `
MATCH (n:Entity)
WHERE n.folded CONTAINS $words
RETURN ${ENTITY_FIELDS}, n.folded CONTAINS $start AS starts
ORDER BY starts DESC, size(name), name, id
LIMIT $limit`

export const COUNT_ENTITIES = 'MATCH (n:Entity) RETURN count(n) AS count'
