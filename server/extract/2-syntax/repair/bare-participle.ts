import { isHeadline } from './headline.ts'
import type { Change, Rule } from './rule.ts'
import { under } from './tree.ts'

/**
 * A headline leaves "be" out: who stands before a participle is done something to.
 *
 *     Two envoys held in Doha    envoys nsubj → nsubj:pass
 */
export const bareParticiple: Rule = {
  name: 'bare-participle',
  changes: (tree) =>
    isHeadline(tree)
      ? tree.tokens.flatMap(({ upos, xpos }, at): Change[] => {
          if (upos !== 'VERB' || xpos !== 'VBN') return []
          if (under(tree, at, 'aux', 'aux:pass', 'cop', 'obj').length > 0) return []
          return under(tree, at, 'nsubj').map((child) => ({ at: child, deprel: 'nsubj:pass' }))
        })
      : [],
}
