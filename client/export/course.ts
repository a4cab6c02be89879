import type { DrawnEdge } from '../derive/drawn.ts'
import type { Point } from '../graph/positions.ts'

/** Where a line runs: an SVG path, its middle, and where and in which direction its arrow would end. */
export type Course = {
  readonly path: string
  readonly middle: Point
  readonly tip: Point | null
  /** In degrees, 0 to the right. */
  readonly heading: number
}

const STEPS = 60

/** A number for markup: tenths are finer than anybody sees. */
export const tenths = (value: number): number => Math.round(value * 10) / 10 || 0

const at = ({ x, y }: Point) => `${tenths(x)} ${tenths(y)}`

/**
 * The middle handle of the curve, the same as the picture's (vis-network's curvedCW and curvedCCW):
 * a bow is told from the end that sorts first.
 */
function handleOf({ source, target, bow }: DrawnEdge, from: Point, to: Point): Point {
  const turned = source <= target ? bow : -bow
  if (Math.abs(turned) < 0.01) return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const share = Math.abs(turned) * 0.5
  const angle =
    Math.atan2(from.y - to.y, to.x - from.x) + (Math.sign(turned) * share + 0.5) * Math.PI
  const reach = (share + 0.5) * Math.hypot(to.x - from.x, to.y - from.y)
  return { x: from.x + reach * Math.sin(angle), y: from.y + reach * Math.cos(angle) }
}

const onCurve = (a: Point, handle: Point, b: Point, t: number): Point => {
  const mix = (p: number, q: number, r: number) =>
    (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r
  return { x: mix(a.x, handle.x, b.x), y: mix(a.y, handle.y, b.y) }
}

function curve(line: DrawnEdge, from: Point, to: Point, radius: number): Course {
  const handle = handleOf(line, from, to)
  const points = Array.from({ length: STEPS + 1 }, (_, i) => onCurve(from, handle, to, i / STEPS))
  const outside = points.findLastIndex(({ x, y }) => Math.hypot(x - to.x, y - to.y) >= radius)
  const tip = points[Math.max(1, outside)] ?? to
  const before = points[Math.max(0, outside - 1)] ?? from
  return {
    path: `M${at(from)}Q${at(handle)} ${at(to)}`,
    middle: onCurve(from, handle, to, 0.5),
    tip,
    heading: (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI,
  }
}

/** Loops lie to the upper right of their actor, each outside the one before; they have no tip. */
function loop({ bow }: DrawnEdge, node: Point): Course {
  const radius = 20 + 9 * bow
  const across = 2 * radius * Math.SQRT1_2
  const far = { x: node.x + across, y: node.y - across }
  const half = `A${tenths(radius)} ${tenths(radius)} 0 0 1`
  return {
    path: `M${at(node)}${half} ${at(far)}${half} ${at(node)}`,
    middle: far,
    tip: null,
    heading: 0,
  }
}

/** The course of a line between two places; `radius` is the size of the node it ends at. */
export const courseOf = (line: DrawnEdge, from: Point, to: Point, radius: number): Course =>
  line.source === line.target ? loop(line, from) : curve(line, from, to, radius)
