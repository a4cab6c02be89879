import type { Point } from './positions.ts'

/** Where a line runs, in the picture's units. */
export type Path = { readonly points: readonly Point[]; readonly middle: Point }

const SAMPLES = 24

/** The part of vis-network's inner edge that knows its own course; the library has no door to it. */
type InnerEdge = {
  readonly connected: boolean
  readonly from: Point
  readonly to: Point
  readonly edgeType: {
    getPoint(position: number): Point
    _getCircleData(): readonly [x: number, y: number, radius: number]
  }
}

function innerEdge(network: object, key: string): InnerEdge | null {
  // `body` is there on every Network, though the library's types do not list it.
  const { body } = network as { body: { edges: Readonly<Record<string, InnerEdge>> } }
  const edge = body.edges[key]
  return edge?.connected === true ? edge : null
}

/** The point of a loop at a share of its round, 0 the farthest from its node. */
function onLoop(edge: InnerEdge, share: number): Point {
  const [x, y, radius] = edge.edgeType._getCircleData()
  const angle = Math.atan2(y - edge.from.y, x - edge.from.x) + share * 2 * Math.PI
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) }
}

const pointOf = (edge: InnerEdge, share: number): Point =>
  edge.from === edge.to ? onLoop(edge, share - 0.5) : edge.edgeType.getPoint(share)

/** Where the middle of a drawn line is; null while it is not drawn. */
export function lineMiddle(network: object, key: string): Point | null {
  const edge = innerEdge(network, key)
  return edge === null ? null : pointOf(edge, 0.5)
}

/** The course of a drawn line; null while it is not drawn. */
export function pathOf(network: object, key: string): Path | null {
  const edge = innerEdge(network, key)
  if (edge === null) return null
  const points = Array.from({ length: SAMPLES + 1 }, (_, i) => pointOf(edge, i / SAMPLES))
  return { points, middle: pointOf(edge, 0.5) }
}
