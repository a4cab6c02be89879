import type { Change, Rule } from './rule.ts'
import { under } from './tree.ts'

/**
 * Names in a list hang from the first, not one from another.
 *
 *     France, Germany and Britain    Britain conj of Germany → conj of France
 *
 * Not "the Senate and the House, and Congress", where the middle has its own "and", nor
 * "Chad, Bosnia and Herzegovina, Fiji", where the list goes on.
 */
export const flatList: Rule = {
  name: 'flat-list',
  changes: (tree) =>
    tree.tokens.flatMap(({ upos, head, deprel }, at): Change[] => {
      const middle = tree.tokens[head]
      const first = middle && tree.tokens[middle.head]
      if (deprel !== 'conj' || middle?.deprel !== 'conj' || !first) return []
      if ([upos, middle.upos, first.upos].some((tag) => tag !== 'PROPN')) return []
      if (under(tree, head, 'cc').length > 0 || under(tree, at, 'cc').length === 0) return []
      if (tree.tokens[head - 1]?.form !== ',') return []
      const last = under(tree, middle.head, 'conj').every((child) => child < at)
      return last ? [{ at, head: middle.head }] : []
    }),
}
