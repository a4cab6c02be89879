import { isUnnamed } from '../../../graph-schema/model/entity.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { ancestorsOf, childrenBy, headOfSpan, tokenAt } from '../2-syntax/walk.ts'
import type { Page } from './find-people.ts'
import type { EntityCard, Mention } from './hit.ts'
import { lastGroup, lastPair, type Named, namedAt } from './principals.ts'

const PAIR = /^(two|both)$/i
/** Without a number: "The leaders discussed …" in the account of a call. */
const THE_PAIR = /^(leaders|presidents|sides)$/
const PEOPLE = /^(leaders|presidents|men|ministers|officials|politicians|heads)$/
const STATES =
  /^(countries|nations|sides|neighbors|neighbours|governments|parties|allies|rivals|states|Koreas)$/

/** "the two leaders", "both sides": the last two people or states named before. */
export function findPairs(pages: readonly Page[]): void {
  const recent: Named[] = []
  for (const page of pages) {
    const before = [...page.mentions].sort((a, b) => a.start - b.start)
    let at = 0
    page.sheet.words.forEach((word, index) => {
      for (; at < before.length && before[at]!.start < word.start; at++)
        recent.push(...namedBy(page, before[at]!))
      const next = page.sheet.words[index + 1]
      if (
        !next ||
        !(PAIR.test(word.form) || (/^the$/i.test(word.form) && THE_PAIR.test(next.form)))
      )
        return
      const fits = PEOPLE.test(next.form) ? isNamedPerson : STATES.test(next.form) ? isState : null
      if (!fits) return
      const start = word.start
      const speaker = governingSubject(page, word.start)
      const found = PAIR.test(word.form) ? lastPair : lastGroup
      for (const entity of found(recent, (card) => fits(card) && !speaker.has(card.id)))
        page.mentions.push(pairMention(start, next.end, entity))
    })
    for (; at < before.length; at++) recent.push(...namedBy(page, before[at]!))
  }
}

function namedBy({ sheet: { sentence } }: Page, { start, end, entity }: Mention): Named[] {
  const head = headOfSpan(sentence, start, end)
  return head < 0 ? [] : [namedAt(sentence, head, entity)]
}

/** Who does or says what the pair stands in is no part of the pair: "Chung called on the two leaders". */
function governingSubject({ sheet, mentions }: Page, offset: number): Set<string> {
  const { sentence } = sheet
  const verbs = complementOf(sentence, tokenAt(sentence, offset))
  const subjects = verbs
    .flatMap((verb) => childrenBy(sentence, verb, 'nsubj'))
    .map((token) => sentence.tokens[token]!)
  const covering = mentions.filter((mention) =>
    subjects.some((token) => mention.start <= token.start && token.end <= mention.end),
  )
  return new Set(covering.length === 1 ? covering.map((mention) => mention.entity.id) : [])
}

/**
 * The verbs in whose complement a token stands; a coordinated clause stands beside, not inside, but a
 * second verb without a subject has that of the first.
 */
function complementOf(sentence: Sentence, token: number): number[] {
  const chain = [token, ...ancestorsOf(sentence, token)]
  const beside = chain.findIndex((at) => {
    const { deprel, upos } = sentence.tokens[at]!
    const shares = upos === 'VERB' && childrenBy(sentence, at, 'nsubj', 'nsubj:pass').length === 0
    return /^(parataxis|root)/.test(deprel) || (deprel.startsWith('conj') && !shares)
  })
  return chain.slice(1, beside < 0 ? undefined : beside + 1)
}

export const isNamedPerson = (card: EntityCard) => card.type === 'Person' && !isUnnamed(card)
const isState = (card: EntityCard) => card.type === 'Country'

const pairMention = (start: number, end: number, entity: EntityCard): Mention => ({
  start,
  end,
  entity,
  naming: 'role',
  certainty: 0.6,
})
