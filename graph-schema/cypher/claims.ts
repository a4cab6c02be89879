/** The form of a claim's node: with or without an addressee, a speaker; changed or rejected by corrections. */
export type ClaimForm = {
  readonly addressed: boolean
  readonly spoken: boolean
  readonly corrected: boolean
  readonly rejected: boolean
}

const DATES = ['published', 'from', 'to']
const TEXTS_AND_NUMBERS = [
  ...['id', 'quote', 'start', 'end', 'type', 'modality', 'source', 'target', 'title', 'count'],
  ...['precision', 'timex', 'edtf', 'words', 'dateReason'],
  ...['rule', 'because', 'edgeId', 'relationKey'],
  ...['cameo', 'sourceCode', 'targetCode'],
]
/** What only a corrected claim has: what was read, as JSON, and the ids of the corrections. */
const CORRECTED = ['asRead', 'corrections']

/** What a claim's node carries. */
export const CLAIM_PROPERTIES: readonly string[] = [...TEXTS_AND_NUMBERS, ...DATES, 'certainty']

// Written out: both engines create a node faster from named properties than from a map.
const properties = (corrected: boolean) =>
  [
    ...[...TEXTS_AND_NUMBERS, ...(corrected ? CORRECTED : [])].map(
      (name) => `${name}: row.${name}`,
    ),
    ...DATES.map((name) => `${name}: date(row.${name})`),
    'certainty: toFloat(row.certainty)',
  ].join(', ')

/** A rejected claim is no :Claim, so that nothing that asks for claims has to leave it out. */
function labelsOf({ addressed, corrected, rejected }: ClaimForm): string {
  if (rejected) return 'RejectedClaim:Corrected'
  return ['Claim', ...(addressed ? [] : ['Unaddressed']), ...(corrected ? ['Corrected'] : [])].join(
    ':',
  )
}

/** Creates claims under their articles; all rows of one call have the same form. */
export function writeClaims(form: ClaimForm): string {
  return `
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
${form.spoken ? 'MATCH (s:Entity {id: row.speaker})' : ''}
CREATE (a)-[:STATES]->(c:${labelsOf(form)} {${properties(form.corrected)}})${form.spoken ? '-[:SPEAKER]->(s)' : ''}`
}

const MERGE_FIELDS = `c.id AS id, c.type AS type, c.modality AS modality,
  c.source AS source, c.target AS target, c.title AS title, c.count AS count, c.from AS from,
  c.to AS to, c.precision AS precision, c.edtf AS edtf, c.published AS published, c.cameo AS cameo,
  c.sourceCode AS sourceCode, c.targetCode AS targetCode`

const ALL_FIELDS = `${MERGE_FIELDS}, c.quote AS quote, c.start AS start, c.end AS end,
  c.timex AS timex, c.words AS words, c.dateReason AS reason, c.certainty AS certainty,
  c.rule AS rule, coalesce(c.because, '') AS because, c.edgeId AS edgeId, s.id AS speaker,
  c.asRead AS asRead, c.corrections AS corrections`

const ARTICLE_FIELDS = `a.title AS articleTitle, a.outlet AS outlet, a.url AS url,
  a.sha256 AS sha256`

export const CLAIMS_OF_RELATIONS = `
UNWIND $keys AS key
MATCH (c:Claim {relationKey: key})
RETURN ${MERGE_FIELDS}`

export const RELATIONS_OF_ARTICLE = `
MATCH (:Article {id: $id})-[:STATES]->(c:Claim)
RETURN c.id AS id, c.relationKey AS relationKey`

export const RELATION_OF_EDGE = `
MATCH (c:Claim {edgeId: $edgeId})
RETURN c.relationKey AS relationKey
LIMIT 1`

export const SET_EDGE_OF_CLAIMS = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.edgeId = row.edgeId`

export const DELETE_CLAIMS_OF_ARTICLE = `
MATCH (:Article {id: $id})-[:STATES]->(c)
DETACH DELETE c`

/** All claims of articles, rejected ones too. */
export const CLAIMS_OF_ARTICLES = `
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})-[:STATES]->(c)
OPTIONAL MATCH (c)-[:SPEAKER]->(s:Entity)
RETURN ${ALL_FIELDS}
ORDER BY start, end, id`

/** The claims of articles that hold. */
export const LIVE_CLAIMS_OF_ARTICLES = `
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})-[:STATES]->(c:Claim)
OPTIONAL MATCH (c)-[:SPEAKER]->(s:Entity)
RETURN ${ALL_FIELDS}`

export const ARTICLE_OF_CLAIM = `
MATCH (a:Article {id: $articleId})-[:STATES]->(c {id: $claimId})
RETURN c.id AS id, c.published AS published, ${ARTICLE_FIELDS}, a.text AS text`

export const CLAIMS_OF_EDGE = `
MATCH (c:Claim {edgeId: $edgeId})
MATCH (a:Article)-[:STATES]->(c)
OPTIONAL MATCH (c)-[:SPEAKER]->(s:Entity)
RETURN ${ALL_FIELDS}, ${ARTICLE_FIELDS}
ORDER BY published DESC, id`

/** Claims to compute edges from: those without an addressee, or all that were known on a day or are certain enough. */
export function claimsForEdges(conditions: {
  unaddressed: boolean
  actor: boolean
  asOf: boolean
  certainty: boolean
}) {
  const where = [
    'c.type IN $types',
    ...(conditions.actor ? ['(c.source = $actor OR c.target = $actor)'] : []),
    ...(conditions.asOf ? ['c.published <= date($asOf)'] : []),
    ...(conditions.certainty ? ['c.certainty >= $certainty'] : []),
  ]
  return `
MATCH (c:${conditions.unaddressed ? 'Unaddressed' : 'Claim'})
WHERE ${where.join(' AND ')}
RETURN ${MERGE_FIELDS}`
}

export const COUNT_CLAIMS = 'MATCH (c:Claim) RETURN count(c) AS count'
