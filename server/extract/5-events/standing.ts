import { ancestorsOf, headOfSpan, tokenAt } from '../2-syntax/walk.ts'
import { type EntityCard, isName, type Mention, type Naming } from '../3-entities/hit.ts'
import type { MentionsOfOne } from '../3-entities/mention-index.ts'
import type { Scene } from './scene.ts'

/** Words `start`..`end` of the article in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number }

/** Where an end of an event stands in the text. */
export type Standing = Span & {
  /** The words that fill the role in lower case, with the noun that acts for them: "russian troops". */
  readonly words: string
  readonly naming: Naming
}

/**
 * The words that name one end of an event: of its mentions in the sentence the one that the tree holds
 * nearest to the deed; of a pronoun or description the name it goes back to, where the text has one.
 */
export function standingOf(scene: Scene, predicate: number, card: EntityCard): Standing {
  const { sentence, entities } = scene
  const at = sentence.tokens[predicate]!
  const mentions = entities.index.of(card.id) ?? entities.unnamed.of(card.id)
  if (!mentions) return { start: at.start, end: at.end, words: '', naming: 'unnamed' }
  const mention =
    nearest(scene, predicate, mentions.all.over(sentence)) ??
    mentions.all.lastBefore(at.start) ??
    mentions.all.all[0]!
  const { start, end } = isName(mention) ? mention : (antecedentOf(mention, mentions) ?? mention)
  return { start, end, words: wordsOf(scene, mention), naming: mention.naming }
}

/** The last name before a mention, else the first behind it. */
const antecedentOf = ({ start, end }: Mention, { names }: MentionsOfOne): Mention | undefined =>
  names.lastBefore(start) ?? names.firstFrom(end)

/** The mention that the tree holds nearest to the deed, the first of equals. */
function nearest(scene: Scene, predicate: number, here: readonly Mention[]): Mention | undefined {
  if (here.length <= 1) return here[0]
  const distance = distanceFrom(scene, predicate)
  return here
    .map((mention) => ({ mention, steps: distance(mention) }))
    .reduce((best, next) => (next.steps < best.steps ? next : best)).mention
}

/** Steps of the tree between a mention and the deed; among equals the words between them decide. */
function distanceFrom({ sentence }: Scene, predicate: number): (mention: Mention) => number {
  const above = [predicate, ...ancestorsOf(sentence, predicate)]
  return ({ start, end }) => {
    const head = headOfSpan(sentence, start, end)
    const chain = [head, ...ancestorsOf(sentence, head)]
    const shared = chain.findIndex((token) => above.includes(token))
    const steps = shared < 0 ? above.length + chain.length : shared + above.indexOf(chain[shared]!)
    return steps + Math.abs(head - predicate) / (sentence.tokens.length + 1)
  }
}

/** A mention's own words, and the nouns that it is an attribute of: "Russian" of "troops". */
function wordsOf({ sentence, text }: Scene, { start, end }: Mention): string {
  const nouns: string[] = []
  let at = headOfSpan(sentence, start, end)
  while (at >= 0 && /^(amod|compound|nmod:poss)/.test(sentence.tokens[at]!.deprel)) {
    at = sentence.tokens[at]!.head
    if (at < 0 || sentence.tokens[at]!.upos !== 'NOUN') break
    nouns.push(sentence.tokens[at]!.lemma)
  }
  const before = tokenAt(sentence, start) - 1
  const lead = /^(amod|compound)$/.test(sentence.tokens[before]?.deprel ?? '')
    ? [sentence.tokens[before]!.form]
    : []
  return [...lead, text.slice(start, end), ...nouns].join(' ').toLowerCase()
}
