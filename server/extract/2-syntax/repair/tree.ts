import type { Token } from '../sentence.ts'
import type { Change } from './rule.ts'

/** A sentence's words, and for each the words that hang from it. */
export type Tree = {
  readonly tokens: readonly Token[]
  readonly below: readonly (readonly number[])[]
}

/** The words with who hangs from whom. */
export function treeOf(tokens: readonly Token[]): Tree {
  const below: number[][] = tokens.map(() => [])
  tokens.forEach(({ head }, at) => {
    below[head]?.push(at)
  })
  return { tokens, below }
}

/** The words below `at` with one of these relations, subtypes told apart. */
export function under({ tokens, below }: Tree, at: number, ...relations: string[]): number[] {
  return below[at]!.filter((child) => relations.includes(tokens[child]!.deprel))
}

/** The first and the last word of all that hangs from `at`. */
export function reach(tree: Tree, at: number): { readonly first: number; readonly last: number } {
  let first = at
  let last = at
  for (const child of tree.below[at]!) {
    const inner = reach(tree, child)
    first = Math.min(first, inner.first)
    last = Math.max(last, inner.last)
  }
  return { first, last }
}

/** The words with the changes made, or undefined where that leaves no tree with one root. */
export function changed(tokens: readonly Token[], changes: readonly Change[]): Token[] | undefined {
  const made = [...tokens]
  for (const { at, ...rest } of changes) made[at] = { ...made[at]!, ...rest }
  return isTree(made) ? made : undefined
}

function isTree(tokens: readonly Token[]): boolean {
  const roots = tokens.filter(({ head, deprel }) => head === -1 || deprel === 'root')
  if (roots.length !== 1 || roots[0]!.head !== -1 || roots[0]!.deprel !== 'root') return false
  return tokens.every((_, at) => {
    let steps = 0
    for (let node = at; node !== -1; node = tokens[node]!.head) {
      steps += 1
      if (steps > tokens.length) return false
    }
    return true
  })
}
