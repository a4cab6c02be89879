import { SPEECH } from './lexicon.ts'
import type { Change, Rule } from './rule.ts'
import { reach, type Tree, under } from './tree.ts'

/** What may hang from a verb of saying that stands last; anything else makes a clause of its own. */
const BELOW_LAST = /^(?:nsubj|iobj|obl|obl:unmarked|advmod|advcl|aux|punct)$/

/**
 * A whole sentence said, a comma, then who says so: the verb of saying is the root and the rest its
 * ccomp.
 *
 *     Japan will protest, Kyodo reported, citing aides.    protest root → ccomp of reported
 *
 * In the middle of what is said ("Peace, he said, needs patience") it stays parataxis; so does "I
 * told you" and "so they complained".
 */
export const lastSpeech: Rule = {
  name: 'last-speech',
  changes: (tree) => {
    const root = tree.tokens.findIndex(({ head }) => head === -1)
    return tree.below[root]!.flatMap((at) =>
      isLast(tree, root, at) ? promoted(tree, root, at) : [],
    )
  },
}

function isLast(tree: Tree, root: number, at: number): boolean {
  const { tokens, below } = tree
  const { deprel, lemma, xpos } = tokens[at]!
  if (!/^(?:parataxis|conj)$/.test(deprel) || at < root) return false
  if (!SPEECH.has(lemma) || !/^VB[DPZ]$/.test(xpos)) return false
  const [speaker] = under(tree, at, 'nsubj')
  if (speaker === undefined || /^(?:i|we|you)$/i.test(tokens[speaker]!.form)) return false
  if (below[at]!.some((child) => !BELOW_LAST.test(tokens[child]!.deprel))) return false
  const start = firstWord(tree, at)
  if (start !== Math.min(at, reach(tree, speaker).first)) return false
  if (!/^(?:,|["'”’])$/.test(tokens[start - 1]!.form)) return false
  if (deprel === 'conj' && speaker < at) return false
  return below[root]!.every((child) => child <= at || followsSpeech(tree, child))
}

/** What may stand after the verb of saying and be read as part of what was said. */
function followsSpeech({ tokens, below }: Tree, child: number): boolean {
  const { deprel, xpos } = tokens[child]!
  if (deprel === 'punct') return true
  return (
    deprel === 'advcl' &&
    xpos === 'VBG' &&
    below[child]!.every((word) => tokens[word]!.deprel !== 'mark')
  )
}

function firstWord(tree: Tree, at: number): number {
  let { first } = reach(tree, at)
  while (tree.tokens[first]!.upos === 'PUNCT') first += 1
  return first
}

function promoted({ below }: Tree, root: number, at: number): Change[] {
  return [
    { at, head: -1, deprel: 'root' },
    { at: root, head: at, deprel: 'ccomp' },
    ...below[root]!.filter((child) => child > at).map((child) => ({ at: child, head: at })),
  ]
}
