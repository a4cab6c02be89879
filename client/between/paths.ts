import Graph from 'graphology'
import { bidirectional } from 'graphology-shortest-path/dijkstra.js'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Path } from './find.ts'

/** Most paths that are told; more of them say little. */
const MOST_PATHS = 5
/** A longer way says nothing about the two. */
const MOST_STEPS = 5
/** How much less than a step it can count that much is known of it: fewer steps always win. */
const WELL_TRODDEN = 0.1

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

function tiesOf(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const ties = new Map<string, Edge[]>()
  for (const edge of edges) {
    if (edge.target === null || edge.target === edge.source) continue
    const pair = pairOf(edge.source, edge.target)
    const tie = ties.get(pair)
    if (tie === undefined) ties.set(pair, [edge])
    else tie.push(edge)
  }
  return ties
}

function graphOf(ties: ReadonlyMap<string, readonly Edge[]>, direct: string): Graph {
  const graph = new Graph({ type: 'undirected', multi: false })
  for (const [pair, edges] of [...ties].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [a, b] = pair.split(' ')
    if (pair !== direct) graph.mergeEdge(a, b, { length: 1 + WELL_TRODDEN / (1 + edges.length) })
  }
  return graph
}

/** Everything directly between two actors. */
export const edgesBetween = (edges: readonly Edge[], a: EntityId, b: EntityId): readonly Edge[] =>
  edges.filter(
    ({ source, target }) => (source === a && target === b) || (source === b && target === a),
  )

/**
 * The shortest ways from one actor to another through others, each through actors of its own; of two
 * that are equally long the one with more edges on it comes first.
 */
export function pathsBetween(
  edges: readonly Edge[],
  from: EntityId,
  to: EntityId,
): readonly Path[] {
  const ties = tiesOf(edges)
  const graph = graphOf(ties, pairOf(from, to))
  const paths: Path[] = []
  while (paths.length < MOST_PATHS && graph.hasNode(from) && graph.hasNode(to)) {
    // No way at all is null, which the library's types do not say.
    const through = bidirectional(graph, from, to, 'length') as string[] | null
    if (through === null || through.length - 1 > MOST_STEPS) break
    const steps = through.slice(1).map((id, i) => ties.get(pairOf(through[i] ?? '', id)) ?? [])
    paths.push({ through, steps })
    for (const id of through.slice(1, -1)) graph.dropNode(id)
  }
  return paths
}
