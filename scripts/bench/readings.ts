import { createHash } from 'node:crypto'
import type { Claim } from '../../graph-schema/model/claim.ts'
import { addDays } from '../../graph-schema/model/days.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'

const PEOPLE = 1000
const PUBLISHED = '2025-10-25'

/** Made readings in which every claim draws an edge of its own, among a thousand people. */
export function benchReadings(articles: number, claimsEach: number): Reading[] {
  return Array.from({ length: articles }, (_, article) => {
    const numbers = Array.from({ length: claimsEach }, (_, claim) => article * claimsEach + claim)
    const sentences = numbers.map(sentence)
    const text = sentences.join('\n')
    const sha256 = createHash('sha256').update(text).digest('hex')
    const key = sha256.slice(0, 16)
    let start = 0
    const claims = numbers.map((number, at): Claim => {
      const quote = sentences[at]!
      const place = { id: `claim/${key}/${at}`, articleId: `article/${key}`, quote, start }
      start += quote.length + 1
      return { ...place, end: place.start + quote.length, ...saidBy(number, article) }
    })
    const ids = new Set(claims.flatMap(({ source, target }) => [source, target ?? source]))
    const entities = [...ids].map((id) => {
      const name = `Person ${id.slice('person/'.length)}`
      return {
        id,
        type: 'Person' as const,
        name,
        mentions: [name],
        descriptions: [],
        iso3: null,
        wikidata: null,
      }
    })
    const head = { id: `article/${key}`, title: sentences[0]!, outlet: null, url: null }
    return { article: { ...head, published: PUBLISHED, sha256, text }, entities, claims }
  })
}

const sentence = (number: number) => `Report ${number} says that the two met for talks that day.`

/** A dozen people an article; a tenth of the edges start from ten people who are in the news daily. */
function saidBy(number: number, article: number) {
  const cast = (article * 37) % PEOPLE
  const source = number % 10 === 0 ? number % 100 : cast + (number % 12)
  const target = cast + 12 + (number % 5)
  const from = addDays('2000-01-01', number)
  return {
    type: 'WARNED' as const,
    modality: 'occurred' as const,
    source: `person/p-${source}`,
    target: `person/p-${target}`,
    title: null,
    cameo: '130',
    sourceCode: null,
    targetCode: null,
    when: {
      from,
      to: addDays(from, 1),
      precision: 'day' as const,
      timex: from,
      edtf: from,
      words: 'that day',
      reason: 'a day of its own for every edge',
    },
    count: 1,
    speaker: null,
    certainty: 0.5,
    rule: 'made-for-the-bench',
    because: 'met',
  }
}
