/** Places by number, moved in place; `fixed` ones stay. */
export type Movable = {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly fixed: Uint8Array
}

/** Least distance of two nodes in the picture's units, so that labels below nodes stay readable. */
const CLEARANCE = 120
/** Labels stand below nodes and are wider than high: more room is needed across than down. */
const ACROSS = 0.85
const DOWN = 1.25
const ROUNDS = 80

const column = (x: number) => Math.floor((x * ACROSS) / CLEARANCE)
const row = (y: number) => Math.floor((y * DOWN) / CLEARANCE)
/** One number for a cell; far cells that share one only cost a comparison. */
const cellOf = (i: number, j: number) => i * 65_537 + j

/** The last place of each cell, and for each place the one before it in the same cell, or -1. */
type Cells = { readonly last: ReadonlyMap<number, number>; readonly before: Int32Array }

function cellsOf({ x, y }: Movable): Cells {
  const last = new Map<number, number>()
  const before = new Int32Array(x.length)
  for (let i = 0; i < x.length; i++) {
    const key = cellOf(column(x[i] ?? 0), row(y[i] ?? 0))
    before[i] = last.get(key) ?? -1
    last.set(key, i)
  }
  return { last, before }
}

function push({ x, y, fixed }: Movable, a: number, b: number): boolean {
  const dx = ((x[b] ?? 0) - (x[a] ?? 0)) * ACROSS || 0.01
  const dy = ((y[b] ?? 0) - (y[a] ?? 0)) * DOWN || 0.01
  // Math.hypot takes most of the time of a layout.
  const square = dx * dx + dy * dy
  if (square >= CLEARANCE * CLEARANCE || (fixed[a] === 1 && fixed[b] === 1)) return false
  const distance = Math.sqrt(square)
  // Beside one that stays the other makes all the way.
  const alone = fixed[a] === 1 || fixed[b] === 1
  const shift = (CLEARANCE - distance) / (alone ? 1 : 2) / distance
  const move = (i: number, sign: number) => {
    if (fixed[i] === 1) return
    x[i] = (x[i] ?? 0) + (sign * dx * shift) / ACROSS
    y[i] = (y[i] ?? 0) + (sign * dy * shift) / DOWN
  }
  move(a, -1)
  move(b, 1)
  return true
}

/** One round over all pairs that can be too near: those in one cell or in cells that touch. */
function round(places: Movable): boolean {
  const { last, before } = cellsOf(places)
  let moved = false
  for (let a = 0; a < places.x.length; a++) {
    const [i, j] = [column(places.x[a] ?? 0), row(places.y[a] ?? 0)]
    for (let di = -1; di <= 1; di++)
      for (let dj = -1; dj <= 1; dj++)
        // In a cell the later ones come first: those before this one have met it already.
        for (let b = last.get(cellOf(i + di, j + dj)) ?? -1; b > a; b = before[b] ?? -1)
          if (push(places, a, b)) moved = true
  }
  return moved
}

/** Pushes nodes apart that are nearer than the clearance, until none is or patience ends. */
export function pushApart(places: Movable): void {
  for (let count = 0; count < ROUNDS; count++) if (!round(places)) return
}
