import { SPEECH } from './lexicon.ts'
import type { Change, Rule } from './rule.ts'
import { type Tree, under } from './tree.ts'

/**
 * Who speaks may stand behind the verb when what was said comes first.
 *
 *     The truce will hold, says a mediator.    mediator obj → nsubj
 *     "We are ready," added the envoy.
 *
 * After a comma only "say", which says no person: "Xi visits Rome, warns Meloni" has an object. Other
 * verbs need the end of a quotation before them.
 */
export const invertedSpeech: Rule = {
  name: 'inverted-speech',
  changes: (tree) => tree.tokens.flatMap((_, at) => speaker(tree, at)),
}

function speaker(tree: Tree, at: number): Change[] {
  const { tokens } = tree
  const { lemma, xpos, deprel } = tokens[at]!
  const before = tokens[at - 1]?.form ?? ''
  if (!SPEECH.has(lemma) || !/^VB[DPZ]?$/.test(xpos)) return []
  if (lemma === 'say' ? !/^[,"”’']$/.test(before) : !/^["”]$/.test(before)) return []
  const isSaid = deprel === 'parataxis' || deprel === 'conj'
  if (!isSaid && under(tree, at, 'ccomp').every((child) => child > at)) return []
  const objects = under(tree, at, 'obj', 'iobj')
  if (objects.length !== 1 || objects[0]! < at) return []
  if (under(tree, at, 'nsubj', 'nsubj:pass', 'aux', 'mark', 'cc').length > 0) return []
  return [{ at: objects[0]!, deprel: 'nsubj' }]
}
