import type { Change, Rule } from './rule.ts'
import { under } from './tree.ts'

/**
 * The subject of a participle with aux:pass is nsubj:pass.
 *
 *     The consul got expelled.    got aux:pass, so consul nsubj → nsubj:pass
 *
 * A copula is left alone: "I am done" is an adjective more often than a passive.
 */
export const passive: Rule = {
  name: 'passive',
  changes: (tree) =>
    tree.tokens.flatMap(({ upos, xpos }, at): Change[] => {
      if (upos !== 'VERB' || xpos !== 'VBN' || under(tree, at, 'aux:pass').length === 0) return []
      return under(tree, at, 'nsubj', 'csubj').map((child) => ({
        at: child,
        deprel: `${tree.tokens[child]!.deprel}:pass`,
      }))
    }),
}
