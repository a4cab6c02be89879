import { ADDRESSED } from './lexicon.ts'
import type { Change, Rule } from './rule.ts'
import { type Tree, under } from './tree.ts'

/**
 * Who is told is told something: a clause with "that" further on belongs to the verb of telling where
 * it has no other.
 *
 *     She informed them during dinner that talks had stalled.
 *         stalled acl:relcl of dinner → ccomp of informed, "that" its mark
 *     She told aides before leaving for Rome that he would come.
 *         come ccomp of leaving → of told
 *
 * Not "told them about a deal that Oman had brokered", nor where "that" follows the person told.
 */
export const toldThat: Rule = {
  name: 'told-that',
  changes: (tree) => tree.tokens.flatMap((_, at) => clause(tree, at)),
}

function clause(tree: Tree, at: number): Change[] {
  const { tokens } = tree
  const person = soleListener(tree, at)
  if (person === undefined) return []
  const that = tokens.findIndex(({ form }, place) => place > person + 1 && form === 'that')
  const verb = tokens[that]?.head ?? -1
  if (that < 0 || verb < that || !isClauseBelow(tree, verb, at)) return []
  const subjects = under(tree, verb, 'nsubj', 'nsubj:pass').filter((child) => child > that)
  if (subjects.length !== 1) return []
  return [
    { at: verb, head: at, deprel: 'ccomp' },
    { at: that, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' },
  ]
}

/** Whom a verb of telling tells, where it says nothing yet of what. */
function soleListener(tree: Tree, at: number): number | undefined {
  const { upos, lemma } = tree.tokens[at]!
  if (upos !== 'VERB' || !ADDRESSED.has(lemma)) return undefined
  if (under(tree, at, 'ccomp', 'xcomp', 'parataxis').length > 0) return undefined
  const objects = under(tree, at, 'obj', 'iobj')
  const topics = under(tree, at, 'obl').flatMap((child) => under(tree, child, 'case'))
  if (topics.some((word) => ['of', 'about'].includes(tree.tokens[word]!.form))) return undefined
  return objects.length === 1 && objects[0]! > at ? objects[0] : undefined
}

function isClauseBelow({ tokens }: Tree, verb: number, teller: number): boolean {
  const { head, deprel } = tokens[verb]!
  if (head === teller) return deprel === 'advcl'
  if (!['acl', 'acl:relcl', 'ccomp', 'advcl'].includes(deprel)) return false
  for (let at = head; at !== -1; at = tokens[at]!.head) if (at === teller) return true
  return false
}
