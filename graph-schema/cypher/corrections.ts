/**
 * Takes the log's node and its lock: who makes or revokes a correction is alone with the corrections
 * until the commit. `last` is the number of the latest ever made.
 */
export const LOCK_LOG = `
MERGE (l:CorrectionLog {id: 'corrections'})
SET l.last = coalesce(l.last, 0)
RETURN l.last AS last`

export const WRITE_CORRECTION = `
MATCH (l:CorrectionLog {id: 'corrections'})
SET l.last = $number
CREATE (r:Correction {id: $id})
SET r.number = $number, r.kind = $kind, r.who = $who, r.at = $at, r.note = $note, r.rule = $rule`

export const DELETE_CORRECTION = 'MATCH (r:Correction {id: $id}) DELETE r'

/** The rules as JSON, in the order in which they are applied. */
export const ALL_CORRECTIONS = `
MATCH (r:Correction)
RETURN r.rule AS rule, r.number AS number
ORDER BY number`

/** How many claims each correction changes, and the first of them. */
export const CLAIMS_PER_CORRECTION = `
MATCH (c:Corrected)
UNWIND c.corrections AS id
RETURN id, count(*) AS count, min(c.id) AS claim`

/** Articles that name an entity, all or only those that do so by a name. */
export const articlesNaming = (alias: boolean) => `
MATCH (a:Article)-[m:MENTIONS]->(:Entity {id: $entity})
${alias ? 'WHERE $alias IN m.names' : ''}
RETURN DISTINCT a.id AS id`

/** Articles of whose namings, now at these entities, the correction moved one. */
export const ARTICLES_CHANGED = `
UNWIND $ids AS entity
MATCH (a:Article)-[m:MENTIONS]->(:Entity {id: entity})
WHERE $correction IN m.corrections
RETURN DISTINCT a.id AS id`

export const articlesById = (text: boolean) => `
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.sha256 IS NOT NULL
RETURN a.id AS id, a.published AS published, ${text ? 'a.text' : "''"} AS text`

export const DELETE_MENTIONS_OF_ARTICLES = `
UNWIND $ids AS id
MATCH (:Article {id: id})-[m:MENTIONS]->(:Entity)
DELETE m`

export const DELETE_CLAIMS = `
UNWIND $rows AS row
MATCH (:Article {id: row.article})-[:STATES]->(c {id: row.id})
DETACH DELETE c`

/** How many articles call an entity by each of its names. */
export const NAMES_OF_ENTITY = `
MATCH (a:Article)-[m:MENTIONS]->(:Entity {id: $entity})
UNWIND m.names AS name
RETURN name, count(DISTINCT a) AS articles
ORDER BY articles DESC, name`

export const ARTICLES_OF_ENTITY = `
MATCH (a:Article)-[m:MENTIONS]->(:Entity {id: $entity})
RETURN a.id AS id, a.title AS title, a.outlet AS outlet, a.published AS published, m.names AS names
ORDER BY published DESC, id`
