import { isHeadline } from './headline.ts'
import { TITLES } from './lexicon.ts'
import type { Change, Rule } from './rule.ts'
import { type Tree, under } from './tree.ts'

/**
 * A headline with no verb but an officer and a place says where he is.
 *
 *     Iraqi minister in Tehran    Tehran nmod of minister → root, minister its nsubj
 *
 * Not "Talks in Geneva" nor "The minister in Tehran": only persons, and no article.
 */
export const whereabouts: Rule = {
  name: 'whereabouts',
  changes: (tree) => {
    const { tokens, below } = tree
    const root = tokens.findIndex(({ head }) => head === -1)
    if (!isHeadline(tree) || tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return []
    if (!isOfficer(tree, root)) return []
    const after = below[root]!.filter((child) => child > root)
    const [place, ...rest] = after
    if (place === undefined || !isPlace(tree, place)) return []
    return [
      { at: place, head: -1, deprel: 'root' },
      { at: root, head: place, deprel: 'nsubj' },
      ...rest.map((child): Change => ({ at: child, head: place, ...oblique(tree, child) })),
    ]
  },
}

function isOfficer({ tokens }: Tree, at: number): boolean {
  const { form, xpos } = tokens[at]!
  return (
    /^NNP?$/.test(xpos) && (TITLES.has(form.toLowerCase()) || /^(?:pm|delegation)$/i.test(form))
  )
}

function isPlace(tree: Tree, at: number): boolean {
  const { deprel, xpos } = tree.tokens[at]!
  const [word] = under(tree, at, 'case')
  return (
    deprel === 'nmod' && xpos === 'NNP' && word !== undefined && tree.tokens[word]!.form === 'in'
  )
}

function oblique({ tokens }: Tree, at: number): Partial<Change> {
  return tokens[at]!.deprel === 'nmod' ? { deprel: 'obl' } : {}
}
