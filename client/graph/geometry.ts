import { z } from 'zod'
import type { Point } from './positions.ts'

const XY = z.object({ x: z.number(), y: z.number() })

/** Where a line runs, in the picture's units. */
export type Path = { readonly points: readonly Point[]; readonly middle: Point }

const SAMPLES = 24

/** The part of vis-network's inner edge that knows its own course; the library has no door to it. */
type InnerEdge = {
  readonly connected: boolean
  readonly from: unknown
  readonly to: unknown
  readonly edgeType: {
    getPoint(position: number): unknown
    _getCircleData(): unknown
  }
}

const Circle = z.tuple([z.number(), z.number(), z.number()])

function loopPath(edge: InnerEdge): Path | null {
  const circle = Circle.safeParse(edge.edgeType._getCircleData())
  const node = XY.safeParse(edge.from)
  if (!circle.success || !node.success) return null
  const [x, y, radius] = circle.data
  const away = Math.atan2(y - node.data.y, x - node.data.x)
  const at = (angle: number): Point => ({
    x: x + radius * Math.cos(angle),
    y: y + radius * Math.sin(angle),
  })
  const points = Array.from({ length: SAMPLES + 1 }, (_, i) => at((i / SAMPLES) * 2 * Math.PI))
  return { points, middle: at(away) }
}

/** The course of a drawn line; null while it is not drawn. */
export function pathOf(network: object, key: string): Path | null {
  // `body` is there on every Network, though the library's types do not list it.
  const { body } = network as { body: { edges: Readonly<Record<string, InnerEdge>> } }
  const edge = body.edges[key]
  if (edge === undefined || !edge.connected) return null
  if (edge.from === edge.to) return loopPath(edge)
  const points = Array.from({ length: SAMPLES + 1 }, (_, i) =>
    XY.parse(edge.edgeType.getPoint(i / SAMPLES)),
  )
  const middle = points[SAMPLES / 2]
  return middle === undefined ? null : { points, middle }
}
