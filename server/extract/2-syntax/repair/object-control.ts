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
        .filter((object) => object > at && isSomebody(tree, object))
        .flatMap((object) => under(tree, object, 'acl'))
        .filter((verb) => isInfinitive(tree, verb))
        .map((verb) => ({ at: verb, head: at, deprel: 'xcomp' }))
    }),
}

/** A name, a pronoun or a noun with an article: "steps to hold them" are no person. */
function isSomebody(tree: Tree, object: number): boolean {
  if (['PROPN', 'PRON'].includes(tree.tokens[object]!.upos)) return true
  return under(tree, object, 'det', 'nmod:poss').length > 0
}

function isInfinitive(tree: Tree, verb: number): boolean {
  if (tree.tokens[verb]!.xpos !== 'VB') return false
  return under(tree, verb, 'mark').some((child) => tree.tokens[child]!.xpos === 'TO')
}
