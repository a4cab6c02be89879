import { createHash } from 'node:crypto'
import type { Claim } from '../../graph-schema/model/claim.ts'
import { addDays } from '../../graph-schema/model/days.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import type { EdgeType } from '../../graph-schema/ontology/edge-types.ts'

const PUBLISHED = '2025-10-25'
const CLAIMS_EACH = 50
const TYPES: readonly EdgeType[] = ['MET', 'CALLED', 'WARNED', 'PRAISED', 'VISITED', 'CRITICIZED']
const MODALITIES: readonly Modality[] = [
  ...(['occurred', 'occurred', 'occurred', 'occurred'] as const),
  ...(['planned', 'possible', 'wished', 'ruled_out'] as const),
]

/** Whole numbers below the one asked for, the same in every run (Park and Miller's generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

type Told = Pick<Claim, 'type' | 'modality' | 'source' | 'target'> & { readonly from: string }

/**
 * Every actor is told of at least once; each claim draws an edge of its own, most of them a line of
 * its own, over ten years.
 */
function told(actors: number, edges: number): readonly Told[] {
  const next = numbers(7)
  const person = (number: number) => `person/p-${number}`
  return Array.from({ length: edges }, (_, number) => {
    const source = number % actors
    // Half of the edges go to few actors, as in the news, the other half anywhere.
    const target = next(2) === 0 ? next(Math.ceil(actors / 8)) : next(actors)
    return {
      type: TYPES[number % TYPES.length] ?? 'MET',
      modality: MODALITIES[next(MODALITIES.length)] ?? 'occurred',
      source: person(source),
      target: person(target === source ? (target + 1) % actors : target),
      from: addDays('2015-01-01', (number * 7) % 3650),
    }
  })
}

const person = (id: string) => ({
  id,
  type: 'Person' as const,
  name: `Person ${id.slice('person/p-'.length)}`,
  mentions: [`Person ${id.slice('person/p-'.length)}`],
  descriptions: [],
  iso3: null,
  wikidata: null,
})

function readingOf(claims: readonly Told[], number: number): Reading {
  const sentences = claims.map((_, at) => `Report ${number}/${at} tells of the two.`)
  const text = sentences.join('\n')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const key = sha256.slice(0, 16)
  const ids = new Set(claims.flatMap(({ source, target }) => [source, target ?? source]))
  return {
    article: {
      ...{ id: `article/${key}`, title: `Report ${number}`, outlet: null, url: null },
      ...{ published: PUBLISHED, sha256, text },
    },
    entities: [...ids].map(person),
    claims: claims.map(({ from, ...claim }, at): Claim => {
      const quote = sentences[at] ?? ''
      const start = text.indexOf(quote)
      return {
        ...claim,
        ...{ id: `claim/${key}/${at}`, articleId: `article/${key}`, quote, start },
        ...{ end: start + quote.length, title: null, cameo: '', speaker: null, count: 1 },
        ...{ sourceCode: null, targetCode: null, certainty: 1, rule: 'made', because: '' },
        when: {
          ...{ from, to: addDays(from, 1), precision: 'day', timex: from, edtf: from },
          ...{ words: null, reason: 'made' },
        },
      }
    }),
  }
}

/** Made readings whose graph has this many actors and edges, the same for the same numbers. */
export function madeReadings(actors: number, edges: number): readonly Reading[] {
  const all = told(actors, edges)
  return Array.from({ length: Math.ceil(edges / CLAIMS_EACH) }, (_, number) =>
    readingOf(all.slice(number * CLAIMS_EACH, (number + 1) * CLAIMS_EACH), number),
  )
}
