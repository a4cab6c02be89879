import type { Point } from './positions.ts'
import { spreadOf } from './room.ts'

/** Where a picture is looked at and how large, in pixels per length. */
export type View = { readonly position: Point; readonly scale: number }

const MAX_SCALE = 1.35
/** Larger pictures than this may be drawn larger in proportion. */
const ROOMY = { width: 1800, height: 900 }
const MIN_SCALE = 0.02
/** Room around the outermost nodes for their names. */
const MARGIN_PX = 56
const MARGIN_SHARE = 0.11

const room = (length: number, larger = 1) =>
  length - 2 * Math.min(larger * MARGIN_PX, MARGIN_SHARE * length)

/** How many times its spread a fresh layout is high, as a rule. */
const HIGH = 2.9

/** About the scale of the view that will show so many nodes once they are laid out. */
export const expectedScale = (nodes: number, height: number): number =>
  Math.min(MAX_SCALE, Math.max(MIN_SCALE, room(height) / (HIGH * spreadOf(nodes))))

/** The view that shows all these points in so many pixels. */
export function viewOf(points: readonly Point[], width: number, height: number): View {
  const larger = Math.max(1, Math.min(width / ROOMY.width, height / ROOMY.height))
  const span = (of: (point: Point) => number) => {
    const values = points.map(of)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return { middle: (low + high) / 2, length: Math.max(1, high - low) }
  }
  const [x, y] = [span((point) => point.x), span((point) => point.y)]
  const scale = Math.min(
    MAX_SCALE * larger,
    Math.max(MIN_SCALE, room(width, larger) / x.length),
    Math.max(MIN_SCALE, room(height, larger) / y.length),
  )
  return { position: { x: x.middle, y: y.middle }, scale }
}
