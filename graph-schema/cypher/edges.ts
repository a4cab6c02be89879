import { EdgeType } from '../ontology/edge-types.ts'

const DATES = ['from', 'to', 'firstReported', 'lastReported']
const TEXTS_AND_NUMBERS = [
  ...['modality', 'title', 'precision', 'edtf', 'count', 'claims', 'sources'],
  ...['cameo', 'plover', 'ploverMode', 'sourceCode', 'targetCode', 'contradicts'],
]

/** What an edge's relationship carries. */
export const EDGE_PROPERTIES: readonly string[] = [
  'id',
  ...TEXTS_AND_NUMBERS,
  ...DATES,
  'goldstein',
]

// Written out: both engines create a relationship faster from named properties than from a map.
const PROPERTIES = [
  ...TEXTS_AND_NUMBERS.map((name) => `${name}: row.${name}`),
  ...DATES.map((name) => `${name}: date(row.${name})`),
  'goldstein: toFloat(row.goldstein)',
].join(', ')

const ENDS = `
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})`

/** Creates edges of one type that are not there yet; their ends are. */
export function createEdges(type: EdgeType): string {
  return `${ENDS}
CREATE (a)-[r:${type} {id: row.id, ${PROPERTIES}}]->(b)`
}

/** Writes edges of one type that are there already anew. */
export function rewriteEdges(type: EdgeType): string {
  return `${ENDS}
MERGE (a)-[r:${type} {id: row.id}]->(b)
SET r += {${PROPERTIES}}`
}

export function deleteEdges(type: EdgeType): string {
  return `${ENDS}
MATCH (a)-[r:${type} {id: row.id}]->(b)
DELETE r`
}

/** Which conditions a statement over edges has; the values come as parameters of the same names. */
export type EdgeConditions = {
  readonly types: readonly EdgeType[]
  readonly actor: boolean
  /** With `actor` only: which is the other end; `with` is a word of Cypher's own. */
  readonly other: boolean
  readonly modality: boolean
  readonly from: boolean
  readonly to: boolean
}

const typesIn = ({ types }: EdgeConditions) =>
  (types.length === 0 ? EdgeType.options : types).join('|')

function whereOf({ modality, from, to }: EdgeConditions): string {
  const where = [
    ...(modality ? ['r.modality IN $modality'] : []),
    ...(from ? ['r.to > date($from)'] : []),
    ...(to ? ['r.from < date($to)'] : []),
  ]
  return where.length === 0 ? '' : `\nWHERE ${where.join(' AND ')}`
}

function matchEdges(conditions: EdgeConditions): string {
  const types = typesIn(conditions)
  const pattern = conditions.actor
    ? `(:Entity {id: $actor})-[r:${types}]-(:Entity${conditions.other ? ' {id: $other}' : ''})`
    : `(:Entity)-[r:${types}]->(:Entity)`
  return `MATCH ${pattern}${whereOf(conditions)}`
}

/** Edges, the most recent first and undated ones last. */
export function selectEdges(conditions: EdgeConditions): string {
  return `
${matchEdges(conditions)}
WITH DISTINCT r
ORDER BY r.from IS NULL, r.from DESC, r.id
LIMIT $limit
RETURN r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
  r.modality AS modality, r.title AS title, r.from AS from, r.to AS to, r.precision AS precision,
  r.edtf AS edtf, r.count AS count, r.claims AS claims, r.sources AS sources,
  r.firstReported AS firstReported, r.lastReported AS lastReported, r.cameo AS cameo,
  r.plover AS plover, r.ploverMode AS ploverMode, r.goldstein AS goldstein,
  r.sourceCode AS sourceCode, r.targetCode AS targetCode, r.contradicts AS contradicts`
}

export function countEdges(conditions: EdgeConditions): string {
  return `
${matchEdges(conditions)}
RETURN count(DISTINCT r) AS count`
}

/** By entity, how many edges touch it; one with itself at both ends counts once. */
export function countDegrees(conditions: EdgeConditions): string {
  return `
MATCH (n:Entity)-[r:${typesIn(conditions)}]-(:Entity)${whereOf(conditions)}
RETURN n.id AS id, count(DISTINCT r) AS edges`
}
