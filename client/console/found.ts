import type { CypherTable, CypherValue } from '../../graph-schema/api.ts'
import { ClaimId } from '../../graph-schema/model/claim.ts'
import { EdgeId } from '../../graph-schema/model/edge.ts'
import { EntityId } from '../../graph-schema/model/entity.ts'
import type { Lit } from '../model.ts'
import type { Selection } from '../state.ts'

type Values = { readonly [key: string]: CypherValue }

/** A node, a relationship or a path of the graph, as an answer holds it. */
export type Thing =
  | { readonly kind: 'node'; readonly labels: readonly string[]; readonly properties: Values }
  | { readonly kind: 'relationship'; readonly type: string; readonly properties: Values }
  | {
      readonly kind: 'path'
      readonly nodes: readonly CypherValue[]
      readonly relationships: readonly CypherValue[]
    }

const isMap = (value: CypherValue | undefined): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: CypherValue | undefined): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** What a value stands for by its shape; null for plain data. */
export function thingOf(value: CypherValue): Thing | null {
  if (!isMap(value) || Object.keys(value).length !== 2) return null
  const { labels, type, properties, nodes, relationships } = value
  if (isTexts(labels) && isMap(properties)) return { kind: 'node', labels, properties }
  if (typeof type === 'string' && isMap(properties))
    return { kind: 'relationship', type, properties }
  if (Array.isArray(nodes) && Array.isArray(relationships))
    return { kind: 'path', nodes, relationships }
  return null
}

/** What an id selects in the page; null for what is no id, or an id that nothing is selected by. */
export function selectionOf(id: CypherValue | undefined): Selection | null {
  if (typeof id !== 'string') return null
  if (EdgeId.safeParse(id).success) return { kind: 'edge', id }
  if (ClaimId.safeParse(id).success) return { kind: 'claim', id }
  return EntityId.safeParse(id).success ? { kind: 'actor', id } : null
}

function* stringsIn(value: CypherValue): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* stringsIn(one)
}

/** A node or relationship counts by its id alone: the edges it contradicts were not asked for. */
function* idsIn(value: CypherValue): Generator<string> {
  const thing = thingOf(value)
  if (thing === null && typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* idsIn(one)
  else if (thing === null) yield* stringsIn(value)
  else if (thing.kind === 'path')
    for (const one of [...thing.nodes, ...thing.relationships]) yield* idsIn(one)
  else yield* stringsIn([thing.properties.id ?? null, thing.properties.edgeId ?? null])
}

// Every render asks, and what it is told lights up the graph by being the same thing.
const known = new WeakMap<CypherTable, Lit>()

/** The nodes and edges of the graph that an answer names, each once; a claim stands for its edge. */
export function foundIn(table: CypherTable): Lit {
  const found = known.get(table) ?? searched(table)
  known.set(table, found)
  return found
}

function searched({ rows }: CypherTable): Lit {
  const selections = [...new Set(rows.flatMap((row) => [...idsIn(row)]))].map(selectionOf)
  return {
    nodes: selections.flatMap((one) => (one?.kind === 'actor' ? [one.id] : [])),
    edges: selections.flatMap((one) => (one?.kind === 'edge' ? [one.id] : [])),
  }
}
