import { SPEECH } from './lexicon.ts'
import type { Change, Rule } from './rule.ts'
import { type Tree, under } from './tree.ts'

/**
 * Who speaks may stand behind the verb when what was said comes first.
 *
 *     The truce will hold, says a mediator.    mediator obj → nsubj
 *     "We are ready," said the envoy.
 *
 * Not "The aide, say reporters, left it" with a subject of its own, nor "He left, saying nothing",
 * nor "told", whose object is told.
 */
export const invertedSpeech: Rule = {
  name: 'inverted-speech',
  changes: (tree) => tree.tokens.flatMap((_, at) => speaker(tree, at)),
}

function speaker(tree: Tree, at: number): Change[] {
  const { tokens } = tree
  const verb = tokens[at]!
  if (!SPEECH.has(verb.lemma) || verb.lemma === 'tell' || !/^VB[DPZ]?$/.test(verb.xpos)) return []
  const before = tokens[at - 1]
  if (before?.upos !== 'PUNCT') return []
  const said = verb.deprel === 'parataxis' || under(tree, at, 'ccomp').some((child) => child < at)
  const objects = under(tree, at, 'obj')
  if (!said || objects.length !== 1 || objects[0]! < at) return []
  if (under(tree, at, 'nsubj', 'nsubj:pass', 'aux', 'mark').length > 0) return []
  return [{ at: objects[0]!, deprel: 'nsubj' }]
}
