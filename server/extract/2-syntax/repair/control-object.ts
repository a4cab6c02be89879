import { CONTROL_OBJECT } from './lexicon.ts'
import type { Change, Rule } from './rule.ts'
import { under } from './tree.ts'

/**
 * Whom one wants, invites or orders to do something is obj.
 *
 *     invited Armenia to join    Armenia iobj → obj
 *
 * Whom one tells, asks or allows stays iobj, as the treebanks have it.
 */
export const controlObject: Rule = {
  name: 'control-object',
  changes: (tree) =>
    tree.tokens.flatMap(({ upos, lemma }, at): Change[] => {
      if (upos !== 'VERB' || !CONTROL_OBJECT.has(lemma)) return []
      if (under(tree, at, 'xcomp').length === 0 || under(tree, at, 'obj').length > 0) return []
      return under(tree, at, 'iobj').map((child) => ({ at: child, deprel: 'obj' }))
    }),
}
