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
/** Labels stand below nodes and are wider than high: more room is needed across than down. */
const ACROSS = 0.85
const DOWN = 1.25
const PUSH_ROUNDS = 80
const ROOM_PER_NODE = 36
const WIDER = 1.2

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
  const dx = (q.x - p.x) * ACROSS || 0.01
  const dy = (q.y - p.y) * DOWN || 0.01
  const distance = Math.hypot(dx, dy)
  if (distance >= CLEARANCE || (a in fixed && b in fixed)) return false
  const shift = (CLEARANCE - distance) / 2 / distance
  if (!(a in fixed)) placed[a] = { x: p.x - (dx * shift) / ACROSS, y: p.y - (dy * shift) / DOWN }
  if (!(b in fixed)) placed[b] = { x: q.x + (dx * shift) / ACROSS, y: q.y + (dy * shift) / DOWN }
  return true
}

/** Brings a fresh layout to about this much room per node, about its middle, wider than tall. */
function scaled(placed: Readonly<Record<string, Point>>): Record<string, Point> {
  const points = Object.values(placed)
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  const spread = Math.sqrt(mean((point) => (point.x - x) ** 2 + (point.y - y) ** 2)) || 1
  const factor = (ROOM_PER_NODE * Math.sqrt(points.length)) / spread
  return Object.fromEntries(
    Object.entries(placed).map(([id, point]) => [
      id,
      { x: (point.x - x) * factor * WIDER, y: ((point.y - y) * factor) / WIDER },
    ]),
  )
}

/** Places every node by ForceAtlas2; those in `kept` stay where they are. Deterministic. */
export function positionsOf(request: LayoutRequest): Positions {
  if (request.nodes.length === 0) return {}
  const graph = graphOf(request)
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 4,
    strongGravityMode: false,
    linLogMode: true,
    edgeWeightInfluence: 0.3,
    barnesHutOptimize: graph.order > 300,
  }
  const placed = forceAtlas2(graph, { iterations: ITERATIONS, getEdgeWeight: 'weight', settings })
  const fresh = Object.keys(request.kept).length === 0
  return apart({ ...(fresh ? scaled(placed) : placed), ...request.kept }, request.kept)
}
