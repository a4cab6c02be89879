import { type Movable, pushApart } from './apart.ts'
import { runForceAtlas, type Tie } from './force-atlas.ts'
import { spreadOf } from './room.ts'

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

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
const WIDER = 1.2
/** Work for a layout from nothing: steps × nodes, and the steps that a small graph gets. */
const WORK = 60_000
const MOST_STEPS = 400
const FEWEST_STEPS = 50
/** A newcomer starts this far from the middle of those it is tied to. */
const BESIDE = 90

/** Seeds on a sunflower spiral: the same nodes start, and so end, at the same places. */
function seed(i: number): Point {
  const radius = 60 * Math.sqrt(i + 0.5)
  return { x: radius * Math.cos(i * GOLDEN_ANGLE), y: radius * Math.sin(i * GOLDEN_ANGLE) }
}

function tiesOf({ ties }: LayoutRequest, numbers: ReadonlyMap<string, number>): readonly Tie[] {
  const sums = new Map<string, Tie>()
  for (const { source, target, weight } of ties) {
    const [a, b] = [numbers.get(source), numbers.get(target)]
    if (a === undefined || b === undefined || a === b) continue
    const [low, high] = a < b ? [a, b] : [b, a]
    const key = `${low} ${high}`
    sums.set(key, { a: low, b: high, weight: weight + (sums.get(key)?.weight ?? 0) })
  }
  return [...sums.values()].sort((p, q) => p.a - q.a || p.b - q.b)
}

function placesOf(ids: readonly string[], kept: Positions): Movable {
  const places = ids.map((id, i) => kept[id] ?? seed(i))
  return {
    x: Float64Array.from(places, ({ x }) => x),
    y: Float64Array.from(places, ({ y }) => y),
    fixed: Uint8Array.from(ids, (id) => Number(kept[id] !== undefined)),
  }
}

/** Starts newcomers beside those they are tied to that have a place already, else around them all. */
function startBeside({ x, y, fixed }: Movable, ties: readonly Tie[]): void {
  const outermost = x.reduce(
    (far, value, i) => (fixed[i] === 1 ? Math.max(far, Math.hypot(value, y[i] ?? 0)) : far),
    0,
  )
  for (let i = 0; i < x.length; i++) {
    if (fixed[i] === 1) continue
    x[i] = (outermost + BESIDE) * Math.cos(i * GOLDEN_ANGLE)
    y[i] = (outermost + BESIDE) * Math.sin(i * GOLDEN_ANGLE)
  }
  const near = new Map<number, number[]>()
  for (const { a, b } of ties)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      if (fixed[from] === 0 && fixed[to] === 1) near.set(from, [...(near.get(from) ?? []), to])
  for (const [i, others] of near) {
    const mean = (of: Float64Array) =>
      others.reduce((sum, other) => sum + (of[other] ?? 0), 0) / others.length
    x[i] = mean(x) + BESIDE * Math.cos(i * GOLDEN_ANGLE)
    y[i] = mean(y) + BESIDE * Math.sin(i * GOLDEN_ANGLE)
  }
}

/** Brings a fresh layout to about this much room per node, about its middle, wider than tall. */
function scale({ x, y }: Movable): void {
  const mean = (of: Float64Array) => of.reduce((sum, value) => sum + value, 0) / of.length
  const [middleX, middleY] = [mean(x), mean(y)]
  const squares = x.map((value, i) => (value - middleX) ** 2 + ((y[i] ?? 0) - middleY) ** 2)
  const factor = spreadOf(x.length) / (Math.sqrt(mean(squares)) || 1)
  for (let i = 0; i < x.length; i++) {
    x[i] = ((x[i] ?? 0) - middleX) * factor * WIDER
    y[i] = (((y[i] ?? 0) - middleY) * factor) / WIDER
  }
}

/** Places every node by ForceAtlas2; those in `kept` stay where they are. Deterministic. */
export function positionsOf(request: LayoutRequest): Positions {
  const ids = request.nodes.toSorted()
  const numbers = new Map(ids.map((id, i) => [id, i]))
  const ties = tiesOf(request, numbers)
  const places = placesOf(ids, request.kept)
  const fixed = places.fixed.reduce((sum, one) => sum + one, 0)
  if (fixed === 0) {
    const steps = Math.floor(WORK / Math.max(1, ids.length))
    runForceAtlas(places, ties, Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, steps)))
    scale(places)
  } else startBeside(places, ties)
  if (fixed < ids.length) pushApart(places)
  return Object.fromEntries(ids.map((id, i) => [id, { x: places.x[i] ?? 0, y: places.y[i] ?? 0 }]))
}
