import type { Edge } from '../../graph-schema/model/edge.ts'
import { ACTOR_TYPES, type Entity } from '../../graph-schema/model/entity.ts'
import type { Behind } from './behind.ts'
import type { ExportView } from './view.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

type Value = string | number | null | readonly string[]

/** A literal of Cypher; days are written by `day`. */
function literal(value: Value): string {
  if (value === null) return 'null'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string')
    return `'${value.replace(/[\\'\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}'`
  return `[${value.map(literal).join(', ')}]`
}

/** An expression that is written as it is. */
type Expression = { readonly cypher: string }

const day = (value: string | null): Expression => ({
  cypher: value === null ? 'null' : `date('${value}')`,
})
const float = (value: number): Expression => ({ cypher: `toFloat(${value})` })

/** Sets the properties that are there; a property that is null is none. */
function properties(name: string, given: Readonly<Record<string, Value | Expression>>): string {
  const set = Object.entries(given).flatMap(([key, value]) => {
    const written =
      typeof value === 'object' && value !== null && 'cypher' in value
        ? value.cypher
        : literal(value)
    return written === 'null' ? [] : [`${name}.${key} = ${written}`]
  })
  return `SET ${set.join(', ')}`
}

const nodeStatement = ({ id, type, ...entity }: Entity) => {
  const labels = ACTOR_TYPES.includes(type) ? `${type}:Actor` : type
  return `MERGE (n:Entity {id: ${literal(id)}}) SET n:${labels} ${properties('n', entity)}`
}

function edgeStatement({ id, type, source, target, from, to, ...edge }: Edge): string[] {
  if (target === null) return []
  const { firstReported, lastReported, goldstein, ...rest } = edge
  const dates = {
    from: day(from),
    to: day(to),
    firstReported: day(firstReported),
    lastReported: day(lastReported),
  }
  return [
    `MATCH (a:Entity {id: ${literal(source)}}), (b:Entity {id: ${literal(target)}}) MERGE (a)-[r:${type} {id: ${literal(id)}}]->(b) ${properties('r', { ...rest, ...dates, goldstein: float(goldstein) })}`,
  ]
}

type Told = Behind['told'][number]

const articleStatement = ({ published, ...article }: Told['article']) =>
  `MERGE (a:Article {id: ${literal(article.id)}}) ${properties('a', { ...article, published: day(published) })}`

function claimStatements({ claim, edge, article }: Told): string[] {
  const { id, articleId, speaker, when, certainty, ...said } = claim
  const { from, to, reason, ...dated } = when
  const label = claim.target === null ? 'Claim:Unaddressed' : 'Claim'
  const all = {
    ...said,
    ...dated,
    from: day(from),
    to: day(to),
    dateReason: reason,
    certainty: float(certainty),
    edgeId: edge,
    published: day(article.published),
  }
  const node = `MATCH (a:Article {id: ${literal(articleId)}}) MERGE (c:${label} {id: ${literal(id)}}) MERGE (a)-[:STATES]->(c) ${properties('c', all)}`
  const said_ = `MATCH (c:Claim {id: ${literal(id)}}), (s:Entity {id: ${literal(speaker)}}) MERGE (c)-[:SPEAKER]->(s)`
  return speaker === null ? [node] : [node, said_]
}

/**
 * Statements that build the view in an empty database: entities, edges, and the claims under them
 * with their articles, whose texts are left out. Acts without an addressee are there as claims.
 */
export function cypherStatements(view: ExportView, { told, readings }: Behind): readonly string[] {
  const here = new Set(view.nodes.map(({ id }) => id))
  const speakers = readings.flatMap(({ entities, claims }) =>
    entities.filter(({ id }) => !here.has(id) && claims.some(({ speaker }) => speaker === id)),
  )
  const others = new Map(
    speakers.map(({ mentions, descriptions: _, ...entity }): [string, Entity] => [
      entity.id,
      { ...entity, aliases: [...new Set([entity.name, ...mentions])].toSorted() },
    ]),
  )
  const articles = new Map(told.map(({ article }) => [article.id, article]))
  return [
    ...[...view.nodes, ...others.values()].map(nodeStatement),
    ...view.edges.flatMap(edgeStatement),
    ...[...articles.values()].map(articleStatement),
    ...told.flatMap(claimStatements),
  ]
}

/** The same as a script for cypher-shell or the browser of Neo4j. */
export const cypherScript = (view: ExportView, behind: Behind): string =>
  `${[
    `// Demarche, ${view.exported}: ${view.about.join('; ').replaceAll(/[\r\n\u2028\u2029]+/g, ' ')}`,
    ...[
      'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
      ...cypherStatements(view, behind),
    ].map((statement) => `${statement};`),
  ].join('\n')}\n`
