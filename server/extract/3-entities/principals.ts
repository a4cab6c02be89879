import type { Sentence } from '../2-syntax/sentence.ts'
import { caseOf, childrenBy, listHead } from '../2-syntax/walk.ts'
import type { EntityCard } from './hit.ts'

/**
 * Someone named: whether he acts or is acted upon there, as the subject or not, and where the list
 * begins that he stands in (offset in the text).
 */
export type Named = {
  readonly card: EntityCard
  readonly principal: boolean
  readonly subject: boolean
  readonly list: number
}

/** Someone as he stands at a token. */
export function namedAt(sentence: Sentence, token: number, card: EntityCard): Named {
  const first = listHead(sentence, token, /^(conj|appos)$/)
  const { deprel, start } = sentence.tokens[first]!
  const subject = deprel.startsWith('nsubj')
  return { card, principal: isPrincipal(sentence, first), subject, list: start }
}

/** Prepositions of those whom something is done with, by or to. */
const PARTNER = /^(with|by|to|between)$/

/**
 * Who acts or is acted upon: a subject, an object, the other side of a talk or of a meeting. Not whose
 * death, release or legacy a sentence speaks of, nor on whose behalf somebody acts.
 */
function isPrincipal(sentence: Sentence, token: number): boolean {
  const { deprel, head } = sentence.tokens[token]!
  if (/^(nsubj|obj|iobj|root)/.test(deprel)) return true
  if (deprel === 'nmod:poss') return meets(sentence, head)
  return /^(obl|nmod)/.test(deprel) && PARTNER.test(caseOf(sentence, token) ?? '')
}

/** "Ana Verdugo's meeting with Xi": whose noun has another side. */
const meets = (sentence: Sentence, noun: number) =>
  childrenBy(sentence, noun, 'nmod').some((child) => caseOf(sentence, child) === 'with')

/** So many mentions back, a pair may still be meant. */
const NEAR = 16

/**
 * The two different things named last that fit, in the order they were named, of those who act if two
 * of them do; none where there is one.
 */
export function lastPair(
  recent: readonly Named[],
  fits: (card: EntityCard) => boolean,
): EntityCard[] {
  const pair = lastTwo(acting(recent, fits), fits)
  return pair.length === 2 ? pair : lastTwo(recent, fits)
}

/**
 * As {@link lastPair}, but a list counts as one, and whoever did it to those of a list is one of them:
 * "Biden met with Kishida and Yoon": the leaders are three.
 */
export function lastGroup(
  recent: readonly Named[],
  fits: (card: EntityCard) => boolean,
): EntityCard[] {
  const able = acting(recent, fits)
  const pair = lastPair(recent, fits).map(({ id }) => able.findLast(({ card }) => card.id === id))
  const lists = new Set(pair.map((named) => named?.list))
  const listed = able.filter(({ list }) => lists.has(list))
  const doer =
    lists.size === 1 && !listed.at(-1)?.subject
      ? able.findLast(({ subject, list }) => subject && !lists.has(list))
      : undefined
  const group = [...(doer ? [doer] : []), ...listed]
    .map(({ card }) => card)
    .sort((a, b) => firstPlace(able, a) - firstPlace(able, b))
  return group.length < 2
    ? lastPair(recent, fits)
    : [...new Map(group.map((card) => [card.id, card])).values()]
}

/** Who was named first comes first. */
const firstPlace = (named: readonly Named[], { id }: EntityCard) =>
  named.findIndex(({ card }) => card.id === id)

/** Those of the last that fit who act, in order. */
function acting(named: readonly Named[], fits: (card: EntityCard) => boolean): Named[] {
  const last: Named[] = []
  for (let at = named.length - 1; at >= 0 && last.length < NEAR; at--)
    if (fits(named[at]!.card)) last.push(named[at]!)
  return last.reverse().filter(({ principal }) => principal)
}

function lastTwo(named: readonly Named[], fits: (card: EntityCard) => boolean): EntityCard[] {
  let last: EntityCard | undefined
  for (let at = named.length - 1; at >= 0; at--) {
    const { card } = named[at]!
    if (!fits(card)) continue
    if (last && card.id !== last.id) return [card, last]
    last = card
  }
  return []
}
