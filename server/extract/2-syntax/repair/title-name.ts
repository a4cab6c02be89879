import type { Token } from '../sentence.ts'
import { TITLES } from './lexicon.ts'
import type { Change, Rule } from './rule.ts'
import { reach, type Tree, under } from './tree.ts'

/**
 * The name is the head, its title nmod:desc, what stands before the title stays with the title.
 *
 *     Ms Baerbock declined.       Ms nsubj, Baerbock flat → Ms nmod:desc, Baerbock nsubj
 *     Fatah leader Jane Roe met   leader and Jane two subjects of met → leader nmod:desc
 *     Republic of Korea (ROK) President Jane Roe met   Republic and Jane likewise → Republic compound
 *
 * Not "the envoy, Jane Roe," nor "the envoy Jane Roe": an article makes it an apposition. A title in
 * small letters as head of the name is left as it is: the treebanks do not agree on it.
 */
export const titleName: Rule = {
  name: 'title-name',
  changes: (tree) =>
    tree.tokens.flatMap((_, at) =>
      isTitle(tree, at)
        ? [...swapped(tree, at), ...joined(tree, at), ...stateBefore(tree, at)]
        : [],
    ),
}

/** The title is read as the head of the name. */
function swapped(tree: Tree, at: number): Change[] {
  const { tokens, below } = tree
  const title = tokens[at]!
  const name = tokens[at + 1]
  if (
    title.upos !== 'PROPN' ||
    !isName(name) ||
    name.head !== at ||
    !/^(?:flat|appos)$/.test(name.deprel)
  )
    return []
  const kept = below[at]!.filter(
    (child) => child < at && ['amod', 'compound'].includes(tokens[child]!.deprel),
  )
  return [
    { at: at + 1, head: title.head, deprel: title.deprel },
    { at, head: at + 1, deprel: 'nmod:desc' },
    ...below[at]!.filter((child) => child !== at + 1 && !kept.includes(child)).map((child) => ({
      at: child,
      head: at + 1,
    })),
  ]
}

/** Title and name are read as two subjects, objects or members of a list. */
function joined(tree: Tree, at: number): Change[] {
  const title = tree.tokens[at]!
  const { last } = reach(tree, at)
  const name = tree.tokens[last + 1]
  if (!isName(name) || name.head !== title.head || name.deprel !== title.deprel) return []
  if (!/^(?:nsubj|nsubj:pass|obj|conj|obl|nmod)$/.test(title.deprel)) return []
  return [{ at, head: last + 1, deprel: 'nmod:desc' }]
}

/** A state with its acronym in brackets and the titled name behind it are read as two of a kind. */
function stateBefore(tree: Tree, at: number): Change[] {
  const { tokens } = tree
  const { head: nameAt, deprel } = tokens[at]!
  const name = tokens[nameAt]
  const opening = tokens.findLastIndex(({ form }, i) => i < at && form === '(')
  if (deprel !== 'nmod:desc' || !name || tokens[at - 1]?.form !== ')' || opening < 0) return []
  const states = tree.below[name.head] ?? []
  const state = states.find(
    (child) =>
      child < opening &&
      tokens[child]!.xpos === 'NNP' &&
      tokens[child]!.deprel === name.deprel &&
      reach(tree, child).last === at - 1,
  )
  if (state === undefined) return []
  const cases = under(tree, state, 'case').filter((child) => child < state)
  return [
    { at: state, head: nameAt, deprel: 'compound' },
    ...cases.map((child) => ({ at: child, head: nameAt })),
  ]
}

/** Not a handle such as "@moon". */
function isName(token: Token | undefined): token is Token {
  return token?.xpos === 'NNP' && /^\p{Lu}/u.test(token.form)
}

function isTitle(tree: Tree, at: number): boolean {
  const { form, upos } = tree.tokens[at]!
  if (upos !== 'NOUN' && upos !== 'PROPN') return false
  if (!TITLES.has(form.toLowerCase().replace(/\.$/, ''))) return false
  return under(tree, at, 'det', 'nmod:poss').length === 0
}
