import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Community, Network, Standing } from './network.ts'
import { nameOfTies, type Tie } from './ties.ts'

/** Any number: the same ties then always give the same communities. */
const SEED = 20251025

/** A small generator of numbers in 0..1 that repeats itself from a seed (mulberry32). */
function repeatable(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Tied = Graph<object, { weight: number }>

function graphOf(ties: readonly Tie[]): Tied {
  const graph: Tied = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false })
  const ids = new Set(ties.flatMap(({ a, b }) => [a, b]))
  for (const id of [...ids].toSorted()) graph.addNode(id)
  for (const { a, b, edges } of ties) graph.addEdge(a, b, { weight: edges })
  return graph
}

function standingsOf(graph: Tied): readonly Standing[] {
  // Ways are counted by their steps: more edges between two do not make them nearer.
  const between = betweenness(graph, { getEdgeWeight: null, normalized: graph.order > 2 })
  return graph.mapNodes((id) => ({
    id,
    degree: graph.degree(id),
    betweenness: between[id] ?? 0,
    edges: graph.reduceEdges(id, (sum, _edge, { weight }) => sum + weight, 0),
  }))
}

function communitiesOf(graph: Tied, of: Readonly<Record<string, number>>): readonly Community[] {
  const groups = new Map<number, EntityId[]>()
  for (const id of graph.nodes()) {
    const group = groups.get(of[id] ?? -1)
    if (group === undefined) groups.set(of[id] ?? -1, [id])
    else group.push(id)
  }
  const byDegree = (a: EntityId, b: EntityId) =>
    graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1)
  return [...groups.values()]
    .map((members) => members.toSorted(byDegree))
    .toSorted((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
    .map((members, i) => ({ number: i + 1, members }))
}

/** Degree, betweenness and communities over these ties; the same for the same ties. */
export function countNetwork(ties: readonly Tie[]): Network {
  const of = nameOfTies(ties)
  if (ties.length === 0) return { of, standings: [], communities: [], modularity: 0 }
  const graph = graphOf(ties)
  const found = louvain.detailed(graph, { getEdgeWeight: 'weight', rng: repeatable(SEED) })
  return {
    of,
    standings: standingsOf(graph),
    communities: communitiesOf(graph, found.communities),
    modularity: found.modularity,
  }
}
