/** Scores of every head for every word: row d·size, column h; node 0 is the root. */
export type ArcScores = { readonly size: number; readonly score: Float64Array }

/** More than any sum of arc scores: makes every second word under the root a loss. */
const ROOT_COST = 1e6

/**
 * The best tree: heads by node, with exactly one word under the root (Chu–Liu/Edmonds).
 * The word at place 0 of the answer is the root itself, whose head is −1.
 */
export function bestTree(arcs: ArcScores): Int32Array {
  const heads = greedy(arcs)
  if (rooted(heads) && !cycleIn(heads)) return heads
  const score = Float64Array.from(arcs.score)
  for (let d = 1; d < arcs.size; d++) score[d * arcs.size]! -= ROOT_COST
  return spanning({ size: arcs.size, score })
}

function greedy({ size, score }: ArcScores): Int32Array {
  const heads = new Int32Array(size).fill(-1)
  for (let d = 1; d < size; d++) {
    let best = Number.NEGATIVE_INFINITY
    for (let h = 0; h < size; h++) {
      const value = score[d * size + h]!
      if (h !== d && value > best) {
        best = value
        heads[d] = h
      }
    }
  }
  return heads
}

function rooted(heads: Int32Array): boolean {
  let roots = 0
  for (const head of heads) if (head === 0) roots += 1
  return roots === 1
}

/** The nodes of some cycle. */
function cycleIn(heads: Int32Array): number[] | undefined {
  const seen = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let node = start
    while (node > 0 && seen[node] === 0) {
      seen[node] = start
      node = heads[node]!
    }
    if (node > 0 && seen[node] === start) return around(heads, node)
  }
  return undefined
}

function around(heads: Int32Array, start: number): number[] {
  const nodes = [start]
  for (let node = heads[start]!; node !== start; node = heads[node]!) nodes.push(node)
  return nodes
}

function spanning(arcs: ArcScores): Int32Array {
  const heads = greedy(arcs)
  const cycle = cycleIn(heads)
  if (!cycle) return heads
  const contracted = contract(arcs, heads, cycle)
  return expand(heads, cycle, contracted, spanning(contracted.arcs))
}

type Contracted = {
  readonly arcs: ArcScores
  /** Old node of each new one; the last new node is the whole cycle. */
  readonly old: readonly number[]
  /** By outside node: where in the cycle the arc to it starts, and where the arc from it ends. */
  readonly leaves: Int32Array
  readonly enters: Int32Array
}

/** The cycle becomes one node; an arc into it costs the arc it would break. */
function contract({ size, score }: ArcScores, heads: Int32Array, cycle: number[]): Contracted {
  const inside = new Set(cycle)
  const old: number[] = []
  for (let node = 0; node < size; node++) if (!inside.has(node)) old.push(node)
  const small = old.length + 1
  const ring = old.length
  const next = new Float64Array(small * small).fill(Number.NEGATIVE_INFINITY)
  const leaves = new Int32Array(size)
  const enters = new Int32Array(size)
  old.forEach((node, i) => {
    old.forEach((other, j) => {
      next[i * small + j] = score[node * size + other]!
    })
    for (const member of cycle) {
      const out = score[node * size + member]!
      if (out > next[i * small + ring]!) {
        next[i * small + ring] = out
        leaves[node] = member
      }
      const gain = score[member * size + node]! - score[member * size + heads[member]!]!
      if (gain > next[ring * small + i]!) {
        next[ring * small + i] = gain
        enters[node] = member
      }
    }
  })
  return { arcs: { size: small, score: next }, old, leaves, enters }
}

function expand(
  heads: Int32Array,
  cycle: readonly number[],
  { old, leaves, enters }: Contracted,
  chosen: Int32Array,
): Int32Array {
  const tree = new Int32Array(heads.length).fill(-1)
  for (const member of cycle) tree[member] = heads[member]!
  const ring = old.length
  old.forEach((node, i) => {
    if (node === 0) return
    tree[node] = chosen[i] === ring ? leaves[node]! : old[chosen[i]!]!
  })
  const above = old[chosen[ring]!]!
  tree[enters[above]!] = above
  return tree
}
