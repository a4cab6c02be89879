import type { Change, Rule } from './rule.ts'
import { reach, type Tree, under } from './tree.ts'

/**
 * A headline's comma for "and": two names before a verb are one subject.
 *
 *     Xi, Modi shake hands    Modi nsubj → conj of Xi
 */
export const commaSubjects: Rule = {
  name: 'comma-subjects',
  changes: (tree) =>
    tree.tokens.flatMap((_, at): Change[] => {
      if (tree.below[at]!.length < 2) return []
      const [first, second, ...more] = under(tree, at, 'nsubj').filter((child) => child < at)
      if (first === undefined || second === undefined || more.length > 0) return []
      if (tree.tokens[first]!.xpos !== 'NNP' || tree.tokens[second]!.xpos !== 'NNP') return []
      return commaBetween(tree, first, second) ? [{ at: second, head: first, deprel: 'conj' }] : []
    }),
}

function commaBetween(tree: Tree, first: number, second: number): boolean {
  const comma = reach(tree, second).first - 1
  if (comma < 0) return false
  const last =
    tree.tokens[comma]!.head === first ? reach(tree, first).last : reach(tree, first).last + 1
  return tree.tokens[comma]!.form === ',' && last === comma
}
