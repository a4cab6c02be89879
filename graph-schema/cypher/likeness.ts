import { ENTITY_FIELDS } from './entities.ts'

/** Every actor there is. */
export const ACTORS = `
MATCH (n:Actor)
RETURN ${ENTITY_FIELDS}`

/** How many articles name each actor. */
export const ARTICLES_OF_ACTORS = `
MATCH (a:Article)-[:MENTIONS]->(n:Actor)
RETURN n.id AS id, count(DISTINCT a) AS count`

/** How many claims have each thing as that end, by the code that they give it. */
export const claimsOfEnds = (end: 'source' | 'target') => `
MATCH (c:Claim)
WHERE c.${end} IS NOT NULL
RETURN c.${end} AS id, c.${end}Code AS code, count(*) AS count`

/** Of pairs of entities those that an edge joins: who meets someone is not the one he meets. */
export const JOINED_PAIRS = `
UNWIND $rows AS pair
MATCH (a:Entity {id: pair.a})
MATCH (b:Entity {id: pair.b})
MATCH (a)-[r]-(b)
RETURN DISTINCT a.id AS a, b.id AS b`
