import { isHeadline } from './headline.ts'
import { SPEECH } from './lexicon.ts'
import type { Change, Rule } from './rule.ts'
import { reach, type Tree, under } from './tree.ts'

/**
 * What was said, a comma, who says so: the noun before the comma is no subject of the verb of saying
 * where that has another.
 *
 *     The convoy crossed, officials said.    convoy nsubj of said, crossed acl of convoy
 *                                            → convoy nsubj of crossed, crossed ccomp of said
 *     Tariffs to stay, say aides             stay ccomp of say, aides nsubj
 *
 * Not "The convoy seen there, he said, had left": there the first noun is no subject of "said".
 */
export const saidClause: Rule = {
  name: 'said-clause',
  changes: (tree) => tree.tokens.flatMap((_, at) => clause(tree, at)),
}

function clause(tree: Tree, at: number): Change[] {
  const { tokens } = tree
  if (!SPEECH.has(tokens[at]!.lemma)) return []
  const [noun, other] = under(tree, at, 'nsubj').filter((child) => child < at)
  const [object] = under(tree, at, 'obj', 'iobj').filter((child) => child > at)
  if (noun === undefined || (other ?? object) === undefined) return []
  const said = under(tree, noun, 'acl').find((verb) => isSaid(tree, verb))
  const speaker = other === undefined ? at : reach(tree, other).first
  if (said === undefined || tokens[speaker - 1]!.form !== ',') return []
  const comma = speaker - 1
  if (lastWord(tree, noun) !== comma - 1) return []
  return [
    { at: said, head: at, deprel: 'ccomp', ...finite(tree, said) },
    { at: noun, head: said, deprel: subjectOf(tree, said) },
    { at: comma, head: at },
    ...(other === undefined ? [{ at: object!, deprel: 'nsubj' }] : []),
  ]
}

function isSaid(tree: Tree, verb: number): boolean {
  return /^VB[DN]?$/.test(tree.tokens[verb]!.xpos) && under(tree, verb, 'nsubj').length === 0
}

/** A participle with nobody who does it is past tense, but in a headline a passive. */
function isPassive(tree: Tree, verb: number): boolean {
  return tree.tokens[verb]!.xpos === 'VBN' && isHeadline(tree)
}

function finite(tree: Tree, verb: number): Partial<Change> {
  return tree.tokens[verb]!.xpos === 'VBN' && !isPassive(tree, verb) ? { xpos: 'VBD' } : {}
}

function subjectOf(tree: Tree, verb: number): string {
  return isPassive(tree, verb) ? 'nsubj:pass' : 'nsubj'
}

function lastWord(tree: Tree, at: number): number {
  let { last } = reach(tree, at)
  while (tree.tokens[last]!.upos === 'PUNCT') last -= 1
  return last
}
