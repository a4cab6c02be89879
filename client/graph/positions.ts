import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

export type Point = { readonly x: number; readonly y: number }
export type Positions = Readonly<Record<string, Point>>

/** What a layout needs to know: ids, who is tied to whom and how often, and where some already are. */
export type LayoutRequest = {
  readonly nodes: readonly string[]
  readonly ties: readonly {
    readonly source: string
    readonly target: string
    readonly weight: number
  }[]
  readonly kept: Positions
}

const ITERATIONS = 400
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Least distance of two nodes in the picture's units, so that labels below nodes stay readable. */
const CLEARANCE = 120
const PUSH_ROUNDS = 80

/** Seeds on a sunflower spiral: the same nodes start, and so end, at the same places. */
const seeded = (i: number): Point => {
  const radius = 60 * Math.sqrt(i + 0.5)
  return { x: radius * Math.cos(i * GOLDEN_ANGLE), y: radius * Math.sin(i * GOLDEN_ANGLE) }
}

function graphOf({ nodes, ties, kept }: LayoutRequest): Graph {
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false })
  for (const [i, id] of nodes.toSorted().entries()) {
    const place = kept[id]
    graph.addNode(id, place === undefined ? seeded(i) : { ...place, fixed: true })
  }
  for (const { source, target, weight } of ties) {
    if (source === target) continue
    const known = graph.edge(source, target)
    if (known === undefined) graph.addEdge(source, target, { weight })
    else graph.updateEdgeAttribute(known, 'weight', (sum: number) => sum + weight)
  }
  return graph
}

/** Pushes nodes apart that are nearer than the clearance, wider across than down for their labels. */
function apart(placed: Record<string, Point>, fixed: Positions): Positions {
  const ids = Object.keys(placed).toSorted()
  for (let round = 0; round < PUSH_ROUNDS; round++) {
    let moved = false
    for (const [i, a] of ids.entries())
      for (const b of ids.slice(i + 1)) moved = push(placed, fixed, a, b) || moved
    if (!moved) break
  }
  return placed
}

function push(placed: Record<string, Point>, fixed: Positions, a: string, b: string): boolean {
  const p = placed[a]
  const q = placed[b]
  if (p === undefined || q === undefined) return false
  const dx = q.x - p.x || 0.01
  const dy = (q.y - p.y) * 1.5 || 0.01
  const distance = Math.hypot(dx, dy)
  if (distance >= CLEARANCE || (a in fixed && b in fixed)) return false
  const shift = (CLEARANCE - distance) / 2 / distance
  if (!(a in fixed)) placed[a] = { x: p.x - dx * shift, y: p.y - (dy * shift) / 1.5 }
  if (!(b in fixed)) placed[b] = { x: q.x + dx * shift, y: q.y + (dy * shift) / 1.5 }
  return true
}

/** Places every node by ForceAtlas2; those in `kept` stay where they are. Deterministic. */
export function positionsOf(request: LayoutRequest): Positions {
  if (request.nodes.length === 0) return {}
  const graph = graphOf(request)
  const placed = forceAtlas2(graph, {
    iterations: ITERATIONS,
    getEdgeWeight: 'weight',
    settings: {
      gravity: 0.6,
      scalingRatio: 900,
      slowDown: 4,
      strongGravityMode: false,
      edgeWeightInfluence: 0.4,
      barnesHutOptimize: graph.order > 300,
    },
  })
  return apart({ ...placed, ...request.kept }, request.kept)
}
