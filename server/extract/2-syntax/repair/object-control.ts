import { CONTROL } from './lexicon.ts'
import type { Change, Rule } from './rule.ts'
import { type Tree, under } from './tree.ts'

/**
 * What somebody is urged, told or allowed to do hangs from the verb, not from the person.
 *
 *     The court allowed the diplomat to leave.    leave acl → xcomp of allowed
 *
 * Not "needs a place to meet": only verbs that say what another is to do.
 */
export const objectControl: Rule = {
  name: 'object-control',
  changes: (tree) =>
    tree.tokens.flatMap(({ upos, lemma }, at): Change[] => {
      if (upos !== 'VERB' || !CONTROL.has(lemma)) return []
      if (under(tree, at, 'xcomp', 'ccomp').length > 0) return []
      return under(tree, at, 'obj', 'iobj')
        .filter((object) => object > at)
        .flatMap((object) => under(tree, object, 'acl'))
        .filter((verb) => isInfinitive(tree, verb))
        .map((verb) => ({ at: verb, head: at, deprel: 'xcomp' }))
    }),
}

function isInfinitive(tree: Tree, verb: number): boolean {
  if (tree.tokens[verb]!.xpos !== 'VB') return false
  return under(tree, verb, 'mark').some((child) => tree.tokens[child]!.xpos === 'TO')
}
