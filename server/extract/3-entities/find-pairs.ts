import type { Page } from './find-people.ts'
import type { EntityCard, Mention } from './hit.ts'

const PAIR = /^(two|both)$/i
const PEOPLE = /^(leaders|presidents|men|ministers|officials|politicians|heads)$/
const STATES =
  /^(countries|nations|sides|neighbors|neighbours|governments|parties|allies|rivals|states|Koreas)$/

/** "the two leaders", "both sides": the last two people or states named before. */
export function findPairs(pages: readonly Page[]): void {
  const recent: EntityCard[] = []
  for (const page of pages) {
    const before = [...page.mentions].sort((a, b) => a.start - b.start)
    let at = 0
    page.sheet.words.forEach((word, index) => {
      for (; at < before.length && before[at]!.start < word.start; at++)
        recent.push(before[at]!.entity)
      const next = page.sheet.words[index + 1]
      if (!PAIR.test(word.form) || !next) return
      const fits = PEOPLE.test(next.form) ? isNamedPerson : STATES.test(next.form) ? isState : null
      if (!fits) return
      const start = word.start
      for (const entity of pairFrom(recent, fits))
        page.mentions.push(pairMention(start, next.end, entity))
    })
    for (; at < before.length; at++) recent.push(before[at]!.entity)
  }
}

const isNamedPerson = (card: EntityCard) =>
  card.type === 'Person' && !card.name.endsWith('(unnamed)')
const isState = (card: EntityCard) => card.type === 'Country'

const pairMention = (start: number, end: number, entity: EntityCard): Mention => ({
  start,
  end,
  entity,
  naming: 'role',
  certainty: 0.6,
})

function pairFrom(
  recent: readonly EntityCard[],
  fits: (card: EntityCard) => boolean,
): EntityCard[] {
  const pair = new Map<string, EntityCard>()
  for (const card of [...recent].reverse()) if (fits(card) && pair.size < 2) pair.set(card.id, card)
  return pair.size === 2 ? [...pair.values()].reverse() : []
}
