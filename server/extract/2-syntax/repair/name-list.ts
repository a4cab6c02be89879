import type { Change, Rule } from './rule.ts'
import { type Tree, under } from './tree.ts'

/**
 * Names with commas between them and a last one in the list: none of them explains the first.
 *
 *     France, UK, Canada weigh recognition    UK appos → conj of France
 */
export const nameList: Rule = {
  name: 'name-list',
  changes: (tree) =>
    tree.tokens.flatMap(({ head, deprel, xpos }, at): Change[] => {
      const first = tree.tokens[head]
      if (deprel !== 'appos' || xpos !== 'NNP' || first?.xpos !== 'NNP') return []
      if (!isListed(tree, at) || !first.deprel.startsWith('nsubj')) return []
      const next = under(tree, head, 'conj').find((child) => child === at + 2)
      return next !== undefined && isListed(tree, next) ? [{ at, deprel: 'conj' }] : []
    }),
}

function isListed(tree: Tree, at: number): boolean {
  return tree.tokens[at - 1]?.form === ',' && under(tree, at, 'cc').length === 0
}
