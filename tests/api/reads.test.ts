import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { z } from 'zod'
import {
  ClaimEvidence,
  EdgeEvidence,
  EntityView,
  GraphSnapshot,
  Health,
  SearchResult,
  Timeline,
} from '../../graph-schema/api.ts'
import { Degrees } from '../../graph-schema/degrees-api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { HOSTILE_NAME, READINGS } from './readings.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** The body of a 200, parsed by the contract. */
async function get<Schema extends z.ZodType>(schema: Schema, path: string) {
  const { status, json, text } = await server.ask(path)
  expect([status, status === 200 ? '' : text]).toEqual([200, ''])
  return schema.parse(json)
}

const told = (edges: readonly Edge[]) =>
  edges.map(({ type, modality }) => `${type} ${modality}`).sort()

const ALL = [
  'MET occurred',
  'MET planned',
  'MET ruled_out',
  'PROTESTED occurred',
  'VISITED occurred',
  'WARNED occurred',
]

describe('GET /api/graph lets pass', () => {
  test.each([
    ['everything without a filter', '', ALL],
    ['a type', '?types=MET', ALL.slice(0, 3)],
    ['two types by comma', '?types=WARNED,VISITED', ['VISITED occurred', 'WARNED occurred']],
    [
      'two types by repeating',
      '?types=WARNED&types=VISITED',
      ['VISITED occurred', 'WARNED occurred'],
    ],
    ['a modality', '?modality=ruled_out', ['MET ruled_out']],
    ['two modalities', '?modality=planned,ruled_out', ['MET planned', 'MET ruled_out']],
    ['dates from a day on', '?from=2024-05-02', ['MET planned', 'MET ruled_out']],
    ['dates before a day', '?to=2024-05-09', ['MET occurred']],
    ['nothing where no date falls', '?from=2030-01-01&to=2030-02-01', []],
    ['what was known on a day', '?asOf=2024-05-03&types=MET', ['MET occurred', 'MET planned']],
    [
      'claims that are certain enough',
      '?certainty=0.5',
      ALL.filter((edge) => !edge.startsWith('VISITED')),
    ],
    ['claims exactly as certain', '?certainty=0.4&types=VISITED', ['VISITED occurred']],
    ['an actor', '?actor=place/lisbon', ['VISITED occurred']],
    ['two actors together', '?actor=person/carlo-diaz&with=person/anna-berg', ALL.slice(0, 3)],
    ['an actor, its slash encoded', '?actor=person%2Fhostile', ['WARNED occurred']],
  ])('%s', async (_name, query, expected) => {
    const view = await get(GraphSnapshot, `/api/graph${query}`)
    expect(told(view.edges)).toEqual(expected)
    const ends = new Set(view.edges.flatMap(({ source, target }) => [source, target ?? source]))
    expect(view.nodes.map(({ id }) => id).sort()).toEqual([...ends].sort())
  })

  test('a limit, and says how many it left out', async () => {
    const view = await get(GraphSnapshot, '/api/graph?limit=2')
    expect([view.edges.length, view.omitted]).toEqual([2, 4])
  })
})

test('GET /api/degrees counts the edges of each entity, the most first', async () => {
  const { degrees } = await get(Degrees, '/api/degrees?types=MET&modality=planned,ruled_out')
  expect(degrees).toEqual([
    { id: 'person/anna-berg', edges: 2 },
    { id: 'person/carlo-diaz', edges: 2 },
  ])
  expect((await get(Degrees, '/api/degrees?types=MET&limit=1')).degrees.length).toBe(1)
  expect((await server.ask('/api/degrees?limit=10001')).status).toBe(400)
  expect((await server.ask('/api/degrees?actor=person/anna-berg')).status).toBe(400)
})

test('GET /api/timeline is in the order of dates with the names of both ends', async () => {
  const { entries } = await get(Timeline, '/api/timeline?types=MET,PROTESTED')
  expect(entries.map(({ from, sourceName, targetName }) => [from, sourceName, targetName])).toEqual(
    [
      ['2024-05-01', 'Anna Berg', 'Carlo Diaz'],
      ['2024-05-09', 'Anna Berg', 'Carlo Diaz'],
      ['2024-05-09', 'Anna Berg', 'Carlo Diaz'],
      [null, 'Carlo Diaz', null],
    ],
  )
})

test.each(['person/anna-berg', 'person%2Fanna-berg'])('GET /api/entities/%s', async (id) => {
  const { entity, neighbourhood } = await get(EntityView, `/api/entities/${id}`)
  expect([entity.name, neighbourhood.edges.length]).toEqual(['Anna Berg', 5])
  const sure = await get(EntityView, `/api/entities/${id}?certainty=0.5`)
  expect(sure.neighbourhood.edges.length).toBe(4)
})

test('GET /api/edges/{id} brings its claims, and what contradicts it', async () => {
  const { edges } = await get(GraphSnapshot, '/api/graph?types=MET')
  const planned = edges.find(({ modality }) => modality === 'planned')
  const ruledOut = edges.find(({ modality }) => modality === 'ruled_out')
  const evidence = await get(EdgeEvidence, `/api/edges/${planned?.id}`)
  expect(evidence.claims.map(({ claim, article }) => [claim.quote, article.published])).toEqual([
    ['Anna Berg will meet Carlo Diaz on 9 May', '2024-05-02'],
  ])
  expect(evidence.edge.contradicts).toEqual([ruledOut?.id])
})

test('GET /api/claims/{id} brings the text, the speaker and the other claims of the article', async () => {
  const claim = READINGS[1]?.claims[0]
  const evidence = await get(ClaimEvidence, `/api/claims/${claim?.id}`)
  expect(evidence.article.text.slice(evidence.claim.start, evidence.claim.end)).toBe(claim?.quote)
  expect(evidence.speaker?.name).toBe(HOSTILE_NAME)
  expect(evidence.others.map(({ quote }) => quote)).toEqual(['Carlo Diaz protested'])
})

test.each([
  ['a part of a name', 'anna', ['Anna Berg']],
  ['another case', 'DIAZ', ['Carlo Diaz']],
  ['nobody', 'zzz', []],
])('GET /api/search finds %s', async (_name, words, expected) => {
  const { entities } = await get(SearchResult, `/api/search?q=${words}`)
  expect(entities.map(({ name }) => name)).toEqual(expected)
})

test('GET /api/health counts what is there', async () => {
  expect(await get(Health, '/api/health')).toEqual({
    status: 'ok',
    store: 'embedded',
    articles: 2,
    claims: 6,
    entities: 4,
  })
})

test('HEAD answers as GET does, without a body', async () => {
  const { status, text } = await server.ask('/api/health', { method: 'HEAD' })
  expect([status, text]).toEqual([200, ''])
})
