import type { Token } from '../sentence.ts'
import { featuresOf, lemmaOf, type Morphology } from '../words/morphology.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules.ts'
import { changed, type Tree, treeOf } from './tree.ts'

/**
 * The words after every rule, in order; each rule sees what those before it made. Lemmas and features
 * follow a changed tag; what hangs on the tree (words/agreement.ts) comes after.
 */
export function repair(
  tokens: readonly Token[],
  morphology: Morphology,
  rules: readonly Rule[] = RULES,
): readonly Token[] {
  let tree: Tree = treeOf(tokens)
  for (const rule of rules) {
    const changes = rule.changes(tree)
    const made = changes.length > 0 ? changed(tree.tokens, changes) : undefined
    if (made) {
      const before = tree.tokens
      tree = treeOf(made.map((token, at) => retagged(token, before[at]!, morphology)))
    }
  }
  return tree.tokens
}

function retagged(token: Token, before: Token, morphology: Morphology): Token {
  const { form, upos, xpos } = token
  if (upos === before.upos && xpos === before.xpos) return token
  return {
    ...token,
    lemma: lemmaOf(morphology, form, xpos),
    feats: featuresOf(morphology, form, upos, xpos),
  }
}
