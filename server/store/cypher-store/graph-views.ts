import type { EdgeFilter, GraphView, Timeline } from '../../../graph-schema/api.ts'
import { claimsForEdges } from '../../../graph-schema/cypher/claims.ts'
import { countEdges, type EdgeConditions, selectEdges } from '../../../graph-schema/cypher/edges.ts'
import type { Edge } from '../../../graph-schema/model/edge.ts'
import { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import type { CypherEngine, Parameters } from '../engine.ts'
import { mergeClaims } from '../merge/merge.ts'
import { readEntities } from './entity-views.ts'
import { CountRow, EdgeRow, MergeClaimRow } from './rows.ts'

type Selection = { readonly edges: readonly Edge[]; readonly omitted: number }

/** The edges that pass the filter with the nodes at their ends. */
export async function graphView(engine: CypherEngine, filter: EdgeFilter): Promise<GraphView> {
  const { edges, omitted } = await select(engine, filter)
  const ids = edges.flatMap(({ source, target }) => (target === null ? [source] : [source, target]))
  if (filter.actor !== undefined) ids.push(filter.actor)
  return { nodes: [...(await readEntities(engine, ids)).values()], edges: [...edges], omitted }
}

/** The same edges as the graph's, in order of date. */
export async function timeline(engine: CypherEngine, filter: EdgeFilter): Promise<Timeline> {
  const view = await graphView(engine, filter)
  const names = new Map(view.nodes.map((node) => [node.id, node.name]))
  const entries = view.edges.map((edge) => ({
    ...edge,
    sourceName: names.get(edge.source) ?? edge.source,
    targetName: edge.target === null ? null : (names.get(edge.target) ?? edge.target),
  }))
  return { entries: entries.sort(oldestFirst), omitted: view.omitted }
}

async function select(engine: CypherEngine, filter: EdgeFilter): Promise<Selection> {
  if (filter.asOf !== undefined || filter.certainty !== undefined)
    return cut(await computedEdges(engine, filter), filter.limit)
  const [drawn, loops] = await Promise.all([related(engine, filter), computedEdges(engine, filter)])
  const shown = cut([...drawn.edges, ...loops], filter.limit)
  return { edges: shown.edges, omitted: shown.omitted + drawn.omitted }
}

/** A filter as the conditions and parameters of a statement over relationships. */
export function conditionsOf(filter: EdgeFilter): {
  readonly conditions: EdgeConditions
  readonly parameters: Parameters
} {
  const { types = [], actor, modality, from, to } = filter
  const other = actor === undefined ? undefined : filter.with
  const conditions = {
    types,
    actor: actor !== undefined,
    other: other !== undefined,
    modality: modality !== undefined,
    from: from !== undefined,
    to: to !== undefined,
  }
  return { conditions, parameters: given({ actor, other, modality, from, to }) }
}

/** Edges that are relationships in the store. */
async function related(engine: CypherEngine, filter: EdgeFilter): Promise<Selection> {
  const { limit } = filter
  const { conditions, parameters } = conditionsOf(filter)
  const rows = await engine.read(selectEdges(conditions), { ...parameters, limit })
  const edges = rows.map((row) => EdgeRow.parse(row))
  if (edges.length < limit) return { edges, omitted: 0 }
  const [count] = await engine.read(countEdges(conditions), parameters)
  return { edges, omitted: CountRow.parse(count).count - edges.length }
}

/** Edges computed from claims: all that were known on a day or are certain enough, else those without a target. */
export async function computedEdges(
  engine: CypherEngine,
  filter: EdgeFilter,
): Promise<readonly Edge[]> {
  const { types = EdgeType.options, actor, asOf, certainty } = filter
  const conditions = {
    unaddressed: asOf === undefined && certainty === undefined,
    actor: actor !== undefined,
    asOf: asOf !== undefined,
    certainty: certainty !== undefined,
  }
  const rows = await engine.read(claimsForEdges(conditions), {
    types,
    ...given({ actor, asOf, certainty }),
  })
  return mergeClaims(rows.map((row) => MergeClaimRow.parse(row)))
    .map(({ edge }) => edge)
    .filter((edge) => passes(edge, filter))
}

function passes(edge: Edge, { actor, with: other, modality, from, to }: EdgeFilter): boolean {
  if (actor !== undefined && other !== undefined && !joins(edge, actor, other)) return false
  if (modality !== undefined && !modality.includes(edge.modality)) return false
  if (from !== undefined && (edge.to === null || edge.to <= from)) return false
  return to === undefined || (edge.from !== null && edge.from < to)
}

const joins = ({ source, target }: Edge, a: string, b: string) =>
  (source === a && target === b) || (source === b && target === a)

function cut(edges: readonly Edge[], limit: number): Selection {
  const shown = [...edges].sort(newestFirst).slice(0, limit)
  return { edges: shown, omitted: edges.length - shown.length }
}

function given(values: {
  readonly [name: string]: string | number | readonly string[] | undefined
}): Parameters {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'object' ? [...value] : value]],
    ),
  )
}

const newestFirst = (a: Edge, b: Edge) => -byDate(a, b) || byText(a.id, b.id)
const oldestFirst = (a: Edge, b: Edge) => datedFirst(a, b) || byDate(a, b) || byText(a.id, b.id)
const byDate = (a: Edge, b: Edge) => byText(a.from ?? '', b.from ?? '')
const datedFirst = (a: Edge, b: Edge) => Number(a.from === null) - Number(b.from === null)
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
