/**
 * Takes the articles' nodes, in the order of `$ids`, which must be sorted so that two writers never
 * wait for each other; `stored` is true for one that was written before.
 */
export const CLAIM_ARTICLES = `
UNWIND $ids AS id
MERGE (a:Article {id: id})
SET a.lock = true REMOVE a.lock
RETURN a.id AS id, a.sha256 IS NOT NULL AS stored`

export const WRITE_ARTICLES = `
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a = row.properties, a.published = date(row.published)`

/** Which entity the article names, and how; what a retraction recomputes names from. */
export const WRITE_MENTIONS = `
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (n:Entity {id: row.entity})
CREATE (a)-[m:MENTIONS]->(n)
SET m = row.properties`

export const ENTITIES_OF_ARTICLE = `
MATCH (a:Article {id: $id})-[:MENTIONS]->(n:Entity)
RETURN DISTINCT n.id AS id`

export const READ_ARTICLE = `
MATCH (a:Article {id: $articleId})
RETURN a.id AS id, a.title AS title, a.outlet AS outlet, a.url AS url,
  a.published AS published, a.sha256 AS sha256`

export const LOCK_ARTICLE = `
MATCH (a:Article {id: $id})
SET a.lock = true REMOVE a.lock
RETURN a.id AS id`

/** Takes out the nodes that were only made to be taken. */
export const DELETE_UNSTORED_ARTICLES = `
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.sha256 IS NULL
DELETE a`

export const DELETE_ARTICLE = `
MATCH (a:Article {id: $id})
DETACH DELETE a`

export const COUNT_ARTICLES = 'MATCH (a:Article) RETURN count(a) AS count'
