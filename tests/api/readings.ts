import { createHash } from 'node:crypto'
import type { Claim } from '../../graph-schema/model/claim.ts'
import type { EntityType, MentionedEntity } from '../../graph-schema/model/entity.ts'
import { Reading } from '../../graph-schema/model/reading.ts'
import { UNKNOWN_WHEN, type When } from '../../graph-schema/model/when.ts'

/** A name that would run a script if it were ever put into a page as markup. */
export const HOSTILE_NAME = '<img src=x onerror=alert(1)>'

const entity = (id: string, type: EntityType, name: string): MentionedEntity => ({
  id,
  type,
  name,
  iso3: null,
  wikidata: null,
  mentions: [name],
  descriptions: [],
})

const ANNA = entity('person/anna-berg', 'Person', 'Anna Berg')
const CARLO = entity('person/carlo-diaz', 'Person', 'Carlo Diaz')
const HOSTILE = entity('person/hostile', 'Person', HOSTILE_NAME)
const LISBON = entity('place/lisbon', 'Place', 'Lisbon')

const on = (from: string, to: string, reason: string): When => ({
  from,
  to,
  precision: 'day',
  timex: from,
  edtf: from,
  words: null,
  reason,
})

type Told = Pick<Claim, 'quote' | 'type' | 'modality' | 'source' | 'target'> &
  Partial<Pick<Claim, 'when' | 'speaker' | 'certainty'>>

function reading(published: string, text: string, told: readonly Told[]): Reading {
  const sha256 = createHash('sha256').update(`${published}\n${text}`).digest('hex')
  const short = sha256.slice(0, 16)
  const claims = told.map((claim, i) => ({
    title: null,
    cameo: '',
    sourceCode: null,
    targetCode: null,
    when: UNKNOWN_WHEN,
    speaker: null,
    count: 1,
    certainty: 1,
    rule: 'fixture',
    because: 'met',
    ...claim,
    id: `claim/${short}/${i}`,
    articleId: `article/${short}`,
    start: text.indexOf(claim.quote),
    end: text.indexOf(claim.quote) + claim.quote.length,
  }))
  return Reading.parse({
    article: {
      id: `article/${short}`,
      title: text.split('.')[0],
      outlet: 'The Fixture',
      url: 'https://example.org/news',
      published,
      sha256,
      text,
    },
    entities: [ANNA, CARLO, HOSTILE, LISBON],
    claims,
  })
}

const MEETING = { type: 'MET', source: ANNA.id, target: CARLO.id } as const

/** Two articles: the first plans a meeting and tells of one, the second rules the planned one out. */
export const READINGS: readonly Reading[] = [
  reading(
    '2024-05-02',
    `Anna Berg will meet Carlo Diaz on 9 May. She met Carlo Diaz on 1 May. Anna Berg was in Lisbon. ${HOSTILE_NAME} warned Anna Berg.`,
    [
      {
        ...MEETING,
        quote: 'Anna Berg will meet Carlo Diaz on 9 May',
        modality: 'planned',
        when: on('2024-05-09', '2024-05-10', '"9 May" in an article of 2024-05-02'),
      },
      {
        ...MEETING,
        quote: 'She met Carlo Diaz on 1 May',
        modality: 'occurred',
        when: on('2024-05-01', '2024-05-02', '"1 May" in an article of 2024-05-02'),
      },
      {
        quote: 'Anna Berg was in Lisbon',
        certainty: 0.4,
        type: 'VISITED',
        modality: 'occurred',
        source: ANNA.id,
        target: LISBON.id,
      },
      {
        quote: `${HOSTILE_NAME} warned Anna Berg`,
        type: 'WARNED',
        modality: 'occurred',
        source: HOSTILE.id,
        target: ANNA.id,
      },
    ],
  ),
  reading(
    '2024-05-06',
    `Anna Berg will not meet Carlo Diaz on 9 May, said ${HOSTILE_NAME}. Carlo Diaz protested.`,
    [
      {
        ...MEETING,
        quote: 'Anna Berg will not meet Carlo Diaz on 9 May',
        modality: 'ruled_out',
        speaker: HOSTILE.id,
        when: on('2024-05-09', '2024-05-10', '"9 May" in an article of 2024-05-06'),
      },
      {
        quote: 'Carlo Diaz protested',
        type: 'PROTESTED',
        modality: 'occurred',
        source: CARLO.id,
        target: null,
      },
    ],
  ),
]
