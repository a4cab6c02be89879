import type { SpansInOrder } from '../1-text/spans-in-order.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { ancestorsOf, childrenBy, conjunctsOf } from '../2-syntax/walk.ts'
import { isNamedPerson } from './find-pairs.ts'
import type { EntityCard, Mention } from './hit.ts'
import { lastGroup, lastPair, type Named, namedAt } from './principals.ts'
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
  quotations: SpansInOrder<SpokenQuotation>,
): Mention[] {
  const found: Mention[] = []
  const known = new Map<number, readonly EntityCard[]>()
  const resolved: ActorsAt = (sentence, token) =>
    known.get(sentence.tokens[token]!.start) ?? actorsAt(sentence, token)
  let recent: readonly Spotted[] = []
  const before: Named[] = []
  for (const sentence of sentences) {
    const here: Spotted[] = []
    for (const [index, token] of sentence.tokens.entries()) {
      if (token.upos === 'PRON' || token.upos === 'DET') {
        const quotation = quotations
          .over(token)
          .find((quote) => quote.start <= token.start && token.end <= quote.end)
        const cards = antecedents(
          sentence,
          index,
          resolved,
          [...recent, ...here],
          before,
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
      const cards = resolved(sentence, index)
      const prominence = cards.length > 0 ? prominenceOf(sentence, index) : 0
      for (const card of cards) here.push({ ...namedAt(sentence, index, card), prominence })
    }
    before.push(...eachOnce(here))
    recent = here.length > 0 ? [...recent.slice(-8), ...subjectsLast(here)] : recent
  }
  return found
}

/** Someone named, and how prominently: 2 the subject of the main verb, 1 another subject, 0 else. */
type Spotted = Named & { readonly prominence: number }

function prominenceOf(sentence: Sentence, index: number): number {
  const { deprel, head } = sentence.tokens[index]!
  if (!deprel.startsWith('nsubj')) return 0
  return sentence.tokens[head]?.deprel === 'root' ? 2 : 1
}

/** Those of a sentence, each where it is named last. */
function eachOnce(spotted: readonly Named[]): Named[] {
  const once = new Map<string, Named>()
  for (const named of spotted) {
    const known = once.get(named.card.id)
    once.delete(named.card.id)
    once.set(named.card.id, known?.principal && !named.principal ? known : named)
  }
  return [...once.values()]
}

const subjectsLast = (spotted: readonly Spotted[]) =>
  [...spotted].sort((a, b) => a.prominence - b.prominence)

function antecedents(
  sentence: Sentence,
  index: number,
  actorsAt: ActorsAt,
  recent: readonly Spotted[],
  before: readonly Named[],
  speaker: EntityCard | null,
  quoted: boolean,
): readonly EntityCard[] {
  const form = sentence.tokens[index]!.form
  if (FIRST.test(form)) return quoted && speaker ? [speaker] : []
  if (PLURAL.test(form)) return plural(sentence, index, actorsAt, recent, before)
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

/** Whether the verb above a pronoun tells of what is said or settled between people. */
function talks(sentence: Sentence, index: number): boolean {
  const verb = [index, ...ancestorsOf(sentence, index)].find(
    (at) => sentence.tokens[at]!.upos === 'VERB',
  )
  return verb !== undefined && TALKS.has(sentence.tokens[verb]!.lemma)
}

const TALKS = new Set(
  'discuss speak talk agree meet consult confer review exchange coordinate note affirm reaffirm underscore emphasize emphasise stress recognize recognise welcome condemn commit pledge reiterate resolve negotiate'.split(
    ' ',
  ),
)

/** "they": a coordinated subject before, else the last body or state, else the last two people. */
function plural(
  sentence: Sentence,
  index: number,
  actorsAt: ActorsAt,
  recent: readonly Named[],
  before: readonly Named[],
): readonly EntityCard[] {
  for (const verb of ancestorsOf(sentence, index))
    for (const subject of childrenBy(sentence, verb, 'nsubj')) {
      const cards =
        subject < index
          ? conjunctsOf(sentence, subject).flatMap((at) => [...actorsAt(sentence, at)])
          : []
      if (cards.length > 1) return cards
    }
  // Who talk with each other are remembered longer than who do something else.
  return talks(sentence, index) ? lastGroup(before, isNamedPerson) : lastPair(recent, isNamedPerson)
}
