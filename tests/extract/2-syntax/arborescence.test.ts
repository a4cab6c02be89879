import { expect, test } from '@jest/globals'
import { bestTree } from '../../../server/extract/2-syntax/tree/arborescence.ts'

/** The same numbers every time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

function total(score: Float64Array, size: number, heads: ArrayLike<number>): number {
  let sum = 0
  for (let d = 1; d < size; d++) sum += score[d * size + heads[d]!]!
  return sum
}

function isTree(heads: ArrayLike<number>): boolean {
  let roots = 0
  for (let d = 1; d < heads.length; d++) {
    if (heads[d] === 0) roots += 1
    let node = d
    for (let steps = 0; node > 0; steps++) {
      if (steps > heads.length) return false
      node = heads[node]!
    }
  }
  return roots === 1
}

/** Every choice of heads, the slow way. */
function bestBySearch(score: Float64Array, size: number): number {
  const heads = new Array<number>(size).fill(0)
  let best = Number.NEGATIVE_INFINITY
  for (let code = 0; code < size ** (size - 1); code++) {
    let rest = code
    for (let d = 1; d < size; d++) {
      heads[d] = rest % size
      rest = Math.floor(rest / size)
    }
    if (isTree(heads)) best = Math.max(best, total(score, size, heads))
  }
  return best
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('the best of all trees is found, seed %i', (seed) => {
  const next = numbers(seed)
  const size = 6
  for (let round = 0; round < 5; round++) {
    const score = Float64Array.from({ length: size * size }, () => next() * 10)
    const heads = bestTree({ size, score })
    expect(isTree(heads)).toBe(true)
    expect(total(score, size, heads)).toBeCloseTo(bestBySearch(score, size), 9)
  }
})

test('a long sentence is a tree too', () => {
  const next = numbers(9)
  const size = 201
  const score = Float64Array.from({ length: size * size }, () => next())
  expect(isTree(bestTree({ size, score }))).toBe(true)
})

test('one word hangs from the root', () => {
  expect([...bestTree({ size: 2, score: new Float64Array(4) })]).toEqual([-1, 0])
})
