/** Articles with a claim under one of the edges, and how long they are. */
export const ARTICLES_OF_EDGES = `
UNWIND $ids AS id
MATCH (a:Article)-[:STATES]->(:Claim {edgeId: id})
RETURN DISTINCT a.id AS id, size(a.text) AS characters`

export const ARTICLES_BY_ID = `
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.title AS title, a.outlet AS outlet, a.url AS url, a.published AS published,
  a.sha256 AS sha256, a.text AS text`

/** Which entities the articles name, and how; what was read where corrections changed that. */
export const MENTIONS_OF_ARTICLES = `
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(n:Entity)
RETURN a.id AS article, n.id AS id, labels(n) AS labels, m.name AS name, m.names AS names,
  m.iso3 AS iso3, m.wikidata AS wikidata, m.joined AS joined, m.asRead AS asRead,
  m.corrections AS corrections`
