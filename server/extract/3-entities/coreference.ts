import type { Sentence } from '../2-syntax/sentence.ts'
import { ancestorsOf, childrenBy, conjunctsOf } from '../2-syntax/walk.ts'
import { isNamedPerson, lastPair } from './find-pairs.ts'
import type { EntityCard, Mention } from './hit.ts'
import { type ActorsAt, SPEECH_VERBS, type SpokenQuotation } from './quotations.ts'

const THIRD = /^(he|him|his|she|her|hers)$/i
const FIRST = /^(i|me|my|we|us|our)$/i
const NEUTER = /^(it|its)$/i
const PLURAL = /^(they|them|their)$/i

const isState = (card: EntityCard) => card.type === 'Country' || card.type === 'Organization'
const isPerson = (card: EntityCard) => card.type === 'Person'

/**
 * Pronouns, in reading order: the subject of the clause that governs the pronoun's own comes first,
 * then subjects before it, then whoever was named last; a speaker is never "he" in his own quotation.
 */
export function pronounMentions(
  sentences: readonly Sentence[],
  actorsAt: ActorsAt,
  quotations: readonly SpokenQuotation[],
): Mention[] {
  const found: Mention[] = []
  const known = new Map<number, readonly EntityCard[]>()
  const resolved: ActorsAt = (sentence, token) =>
    known.get(sentence.tokens[token]!.start) ?? actorsAt(sentence, token)
  let recent: readonly Spotted[] = []
  for (const sentence of sentences) {
    const here: Spotted[] = []
    for (const [index, token] of sentence.tokens.entries()) {
      if (token.upos === 'PRON' || token.upos === 'DET') {
        const quotation = quotations.find(
          (quote) => quote.start <= token.start && token.end <= quote.end,
        )
        const cards = antecedents(
          sentence,
          index,
          resolved,
          [...recent, ...here],
          quotation?.speaker ?? null,
          quotation !== undefined,
        )
        if (cards.length === 0) continue
        known.set(token.start, cards)
        for (const entity of cards)
          found.push({
            start: token.start,
            end: token.end,
            entity,
            naming: 'pronoun',
            certainty: 0.6,
          })
      }
      const prominence = prominenceOf(sentence, index)
      for (const card of resolved(sentence, index)) here.push({ card, prominence })
    }
    recent = here.length > 0 ? [...recent.slice(-8), ...subjectsLast(here)] : recent
  }
  return found
}

/** Someone named, and how prominently: 2 the subject of the main verb, 1 another subject, 0 else. */
type Spotted = { readonly card: EntityCard; readonly prominence: number }

function prominenceOf(sentence: Sentence, index: number): number {
  const { deprel, head } = sentence.tokens[index]!
  if (!deprel.startsWith('nsubj')) return 0
  return sentence.tokens[head]?.deprel === 'root' ? 2 : 1
}

const subjectsLast = (spotted: readonly Spotted[]) =>
  [...spotted].sort((a, b) => a.prominence - b.prominence)

function antecedents(
  sentence: Sentence,
  index: number,
  actorsAt: ActorsAt,
  recent: readonly Spotted[],
  speaker: EntityCard | null,
  quoted: boolean,
): readonly EntityCard[] {
  const form = sentence.tokens[index]!.form
  if (FIRST.test(form)) return quoted && speaker ? [speaker] : []
  if (PLURAL.test(form)) return plural(sentence, index, actorsAt, recent)
  const fits = THIRD.test(form) ? isPerson : NEUTER.test(form) ? isState : null
  if (!fits) return []
  const barred = new Set(coArguments(sentence, index, actorsAt).map((card) => card.id))
  if (speaker) barred.add(speaker.id)
  const allowed = (card: EntityCard) => fits(card) && !barred.has(card.id)
  const governing = ancestorsOf(sentence, index)
    .flatMap((verb) => childrenBy(sentence, verb, 'nsubj'))
    .filter((subject) => subject < index)
    .flatMap((subject) => [...actorsAt(sentence, subject)])
  const own = governing.find(allowed)
  if (own) return [own]
  const last = recent.findLast((spotted) => allowed(spotted.card))
  return last ? [last.card] : []
}

/** The other arguments of the pronoun's own verb, which it cannot mean. */
function coArguments(sentence: Sentence, index: number, actorsAt: ActorsAt): readonly EntityCard[] {
  const token = sentence.tokens[index]!
  const possessive = token.deprel === 'nmod:poss' || token.deprel === 'det'
  const verb = sentence.tokens[token.head]
  if (possessive || !verb || (SPEECH_VERBS.has(verb.lemma) && token.deprel.startsWith('nsubj')))
    return []
  return childrenBy(sentence, token.head, 'nsubj', 'obj', 'iobj')
    .filter((child) => child !== index)
    .flatMap((child) => [...actorsAt(sentence, child)])
}

/** "they": a coordinated subject before, else the last body or state, else the last two people. */
function plural(
  sentence: Sentence,
  index: number,
  actorsAt: ActorsAt,
  recent: readonly Spotted[],
): readonly EntityCard[] {
  for (const verb of ancestorsOf(sentence, index))
    for (const subject of childrenBy(sentence, verb, 'nsubj')) {
      const cards =
        subject < index
          ? conjunctsOf(sentence, subject).flatMap((at) => [...actorsAt(sentence, at)])
          : []
      if (cards.length > 1) return cards
    }
  return lastPair(
    recent.map(({ card }) => card),
    isNamedPerson,
  )
}
