import { ADDRESSED, SPEECH } from './lexicon.ts'
import type { Change, Rule } from './rule.ts'
import { type Tree, under } from './tree.ts'

/**
 * Behind a quotation that the reporter's own words lead into, a second verb without a subject is the
 * speaker's, not one of those quoted.
 *
 *     She said Oman “wants peace,” and called on both to talk.    called conj of wants → of said
 *
 * Not where the quoted verb is the speaker's own, nor where the second verb is quoted too.
 */
export const beyondQuotation: Rule = {
  name: 'beyond-quotation',
  changes: (tree) => {
    if (!tree.tokens.some(isMark)) return []
    const quoted = quotedIn(tree)
    return tree.tokens.flatMap((_, at) => reattached(tree, quoted, at))
  },
}

const isMark = ({ form }: { readonly form: string }) => /^["“”]$/.test(form)

/** For each word whether it stands between quotation marks. */
function quotedIn({ tokens }: Tree): readonly boolean[] {
  let inside = false
  return tokens.map(({ form }) => {
    if (form === '“') inside = true
    else if (form === '”') inside = false
    else if (form === '"') inside = !inside
    return inside
  })
}

function reattached(tree: Tree, quoted: readonly boolean[], at: number): Change[] {
  const { tokens } = tree
  const { deprel, head, xpos } = tokens[at]!
  if (deprel !== 'conj' || head > at || quoted[at] || !quoted[head]) return []
  if (!/^VB[DZP]$/.test(xpos) || under(tree, at, 'nsubj', 'nsubj:pass', 'aux').length > 0) return []
  if (tokens[at - 1]?.upos !== 'CCONJ') return []
  const teller = tellerAbove(tree, quoted, head)
  return teller !== undefined && tokens[teller]!.xpos === xpos ? [{ at, head: teller }] : []
}

/** The verb of saying, outside the quotation and before it, that what is quoted hangs from. */
function tellerAbove({ tokens }: Tree, quoted: readonly boolean[], at: number): number | undefined {
  for (let above = tokens[at]!.head; above >= 0; above = tokens[above]!.head) {
    if (quoted[above]) continue
    const { lemma, upos } = tokens[above]!
    return upos === 'VERB' && above < at && (SPEECH.has(lemma) || ADDRESSED.has(lemma))
      ? above
      : undefined
  }
  return undefined
}
