import type { Change, Rule } from './rule.ts'
import { type Tree, under } from './tree.ts'

/**
 * The verb that is not said a second time: the second object takes the verb's place as conj, what
 * belongs to it is an orphan.
 *
 *     met Scholz in Paris and Sunak in London    Sunak conj of met, London orphan of Sunak
 *
 * Both halves must be made alike: word, preposition, name, of the same tags and the same preposition.
 * Not "met Scholz and Sunak in London" nor "met Scholz in Paris and London in May".
 */
export const gap: Rule = {
  name: 'gap',
  changes: (tree) => tree.tokens.flatMap((_, at) => halves(tree, at)),
}

function halves(tree: Tree, at: number): Change[] {
  const { tokens } = tree
  if (tokens[at]!.upos !== 'VERB') return []
  const [object] = under(tree, at, 'obj')
  if (object === undefined || object < at || caseOf(tree, object) !== undefined) return []
  const place = placeAfter(tree, at, object)
  const preposition = place === undefined ? undefined : caseOf(tree, place)
  if (place === undefined || tokens[place]!.upos !== 'PROPN') return []
  if (preposition === undefined || preposition === 'of') return []
  return tokens.flatMap(({ xpos }, second): Change[] => {
    if (second <= place || xpos !== tokens[object]!.xpos || !isJoined(tree, second)) return []
    const there = orphanAfter(tree, second, tokens[place]!.xpos, preposition)
    if (there === undefined) return []
    return [
      { at: second, head: at, deprel: 'conj' },
      { at: there, head: second, deprel: 'orphan' },
    ]
  })
}

/** What hangs from the verb with a preposition, or by mistake from a name that is its object. */
function placeAfter(tree: Tree, at: number, object: number): number | undefined {
  const misread = tree.tokens[object]!.upos === 'PROPN' ? under(tree, object, 'nmod') : []
  return [...under(tree, at, 'obl'), ...misread].find((child) => child > object)
}

function caseOf(tree: Tree, at: number): string | undefined {
  const word = under(tree, at, 'case').find((child) => child < at)
  return word === undefined ? undefined : tree.tokens[word]!.form.toLowerCase()
}

/** A bare word straight after "and" or a comma. */
function isJoined(tree: Tree, at: number): boolean {
  const before = tree.tokens[at - 1]
  return (before?.upos === 'CCONJ' || before?.form === ',') && caseOf(tree, at) === undefined
}

function orphanAfter(
  { tokens }: Tree,
  second: number,
  xpos: string,
  preposition: string,
): number | undefined {
  let end = second
  while (tokens[end + 1]?.deprel === 'flat') end += 1
  const word = tokens[end + 1]
  if (word?.form.toLowerCase() !== preposition || word.deprel !== 'case') return undefined
  return tokens[word.head]?.xpos === xpos ? word.head : undefined
}
