import { beforeEach, describe, expect, test } from '@jest/globals'
import {
  ClaimEvidence,
  EdgeEvidence,
  type EdgeFilter,
  EntityView,
  GraphView,
  Timeline,
} from '../../graph-schema/api.ts'
import type { DegreeFilter } from '../../graph-schema/degrees-api.ts'
import { readingOf } from '../store/readings.ts'
import type { Subject } from './suite.ts'

const TRUMP = 'person/donald-trump'
const KIM = 'person/kim-jong-un'
const XI = 'person/xi-jinping'
const NORTH = 'country/PRK'
const names = {
  [TRUMP]: { name: 'Donald Trump', mentions: ['Trump', 'the US president'] },
  [KIM]: { name: 'Kim Jong Un', mentions: ['Kim'] },
  [XI]: { name: 'Xi Jinping', mentions: ['Xi'] },
  [NORTH]: { name: 'North Korea', mentions: ['Pyongyang'], iso3: 'PRK' },
  'person/lula': { name: 'Luiz Inácio Lula da Silva', mentions: ['Lula'] },
}
const old = readingOf(
  '2019-07-01',
  [
    { source: TRUMP, target: KIM, on: '2018-06-12' },
    { source: TRUMP, target: KIM, on: '2019-06-30' },
    { type: 'LAUNCHED_MISSILES', source: NORTH, target: null, on: '2019-05-04' },
  ],
  names,
)
const planned = readingOf(
  '2025-10-20',
  [
    { source: TRUMP, target: KIM, modality: 'planned', on: ['2025-10-27', '2025-11-03'] },
    { source: TRUMP, target: XI, modality: 'planned', on: '2025-10-30' },
    { type: 'WARNED', source: NORTH, target: 'country/KOR', certainty: 0.5 },
  ],
  names,
)
const denied = readingOf(
  '2025-10-25',
  [
    {
      source: TRUMP,
      target: KIM,
      modality: 'ruled_out',
      on: ['2025-10-27', '2025-11-03'],
      speaker: 'person/chung',
    },
    {
      type: 'LAUNCHED_MISSILES',
      source: NORTH,
      target: null,
      on: '2025-10-22',
      certainty: 0.9,
      cameo: '1951',
      codes: ['PRKMIL', null],
    },
    { type: 'LAUNCHED_MISSILES', source: NORTH, target: null, on: ['2025-10-20', '2025-10-27'] },
  ],
  names,
)

/** [fact, filter, the edges as verb, modality and first day, the most recent first] */
const FILTERS: readonly (readonly [string, Partial<EdgeFilter>, readonly string[]])[] = [
  [
    'everything',
    {},
    [
      'MET planned 2025-10-30',
      'MET planned 2025-10-27',
      'MET ruled_out 2025-10-27',
      'LAUNCHED_MISSILES occurred 2025-10-22',
      'MET occurred 2019-06-30',
      'LAUNCHED_MISSILES occurred 2019-05-04',
      'MET occurred 2018-06-12',
      'WARNED occurred null',
    ],
  ],
  ['a verb', { types: ['WARNED'] }, ['WARNED occurred null']],
  [
    'two verbs',
    { types: ['WARNED', 'LAUNCHED_MISSILES'] },
    [
      'LAUNCHED_MISSILES occurred 2025-10-22',
      'LAUNCHED_MISSILES occurred 2019-05-04',
      'WARNED occurred null',
    ],
  ],
  ['modalities', { modality: ['ruled_out', 'denied'] }, ['MET ruled_out 2025-10-27']],
  [
    'from a day on',
    { from: '2025-10-30' },
    ['MET planned 2025-10-30', 'MET planned 2025-10-27', 'MET ruled_out 2025-10-27'],
  ],
  ['from the first day after an interval', { from: '2025-11-03' }, []],
  [
    'before a day',
    { to: '2019-06-30' },
    ['LAUNCHED_MISSILES occurred 2019-05-04', 'MET occurred 2018-06-12'],
  ],
  [
    'between days',
    { from: '2019-01-01', to: '2025-10-27' },
    [
      'LAUNCHED_MISSILES occurred 2025-10-22',
      'MET occurred 2019-06-30',
      'LAUNCHED_MISSILES occurred 2019-05-04',
    ],
  ],
  [
    'an actor, as source or target',
    { actor: KIM },
    [
      'MET planned 2025-10-27',
      'MET ruled_out 2025-10-27',
      'MET occurred 2019-06-30',
      'MET occurred 2018-06-12',
    ],
  ],
  [
    'an actor without addressees',
    { actor: NORTH, modality: ['occurred'], from: '2000-01-01' },
    ['LAUNCHED_MISSILES occurred 2025-10-22', 'LAUNCHED_MISSILES occurred 2019-05-04'],
  ],
  [
    'two actors together',
    { actor: KIM, with: TRUMP, from: '2025-01-01' },
    ['MET planned 2025-10-27', 'MET ruled_out 2025-10-27'],
  ],
  ['two actors together of whom one is unknown', { actor: KIM, with: 'person/nobody' }, []],
  [
    'two actors together, as far as it is certain',
    { actor: KIM, with: TRUMP, certainty: 0.75, from: '2025-01-01' },
    ['MET planned 2025-10-27', 'MET ruled_out 2025-10-27'],
  ],
  ['an actor nobody knows', { actor: 'person/nobody' }, []],
  [
    'what is certain enough',
    { certainty: 0.75, from: '2025-01-01' },
    [
      'MET planned 2025-10-30',
      'MET planned 2025-10-27',
      'MET ruled_out 2025-10-27',
      'LAUNCHED_MISSILES occurred 2025-10-22',
    ],
  ],
  ['what is nearly certain', { certainty: 0.9 }, ['LAUNCHED_MISSILES occurred 2025-10-22']],
  ['what is quite certain', { certainty: 1 }, []],
  ['what may be wrong', { certainty: 0, types: ['WARNED'] }, ['WARNED occurred null']],
  [
    'as known in 2019',
    { asOf: '2019-12-31' },
    ['MET occurred 2019-06-30', 'LAUNCHED_MISSILES occurred 2019-05-04', 'MET occurred 2018-06-12'],
  ],
  [
    'as known before the denial',
    { asOf: '2025-10-24', actor: KIM, from: '2025-01-01' },
    ['MET planned 2025-10-27'],
  ],
  [
    'as known on the day of the denial',
    { asOf: '2025-10-25', actor: KIM, from: '2025-01-01' },
    ['MET planned 2025-10-27', 'MET ruled_out 2025-10-27'],
  ],
]

const COUNTED: readonly [string, Omit<DegreeFilter, 'limit'>][] = [
  ['all', {}],
  ['of a type', { types: ['MET'] }],
  ['of a modality, without addressees too', { modality: ['occurred'] }],
  ['from a day on', { from: '2025-10-22' }],
  ['before a day', { to: '2019-06-30' }],
  ['of two types between days', { types: ['MET', 'WARNED'], from: '2019-01-01', to: '2025-10-28' }],
]

const said = ({ type, modality, from }: { type: string; modality: string; from: string | null }) =>
  `${type} ${modality} ${from}`

export function viewsContract(given: () => Subject): void {
  describe('the graph', () => {
    beforeEach(async () => {
      await given().store.save([old, planned, denied])
    })

    test.each(FILTERS)('of %s', async (_, filter, expected) => {
      const view = GraphView.parse(await given().store.graph({ limit: 100, ...filter }))
      const byDay = (a: string, b: string) => (a.slice(-10) < b.slice(-10) ? 1 : a < b ? -1 : 1)
      expect(view.edges.map(said).sort(byDay)).toEqual([...expected].sort(byDay))
      expect(view.edges.map(({ from }) => from ?? '')).toEqual(
        view.edges
          .map(({ from }) => from ?? '')
          .sort()
          .reverse(),
      )
      const nodes = new Set(view.nodes.map((node) => node.id))
      for (const { source, target } of view.edges)
        expect(nodes.has(source) && nodes.has(target ?? source)).toBe(true)
      expect(view.omitted).toBe(0)
    })

    test('beyond the limit says how many edges were left out', async () => {
      const { edges, omitted } = await given().store.graph({ limit: 3 })
      expect(edges.map(({ from }) => from)).toEqual(['2025-10-30', '2025-10-27', '2025-10-27'])
      expect(omitted).toBe(5)
      expect((await given().store.graph({ limit: 3, asOf: '2025-12-01' })).omitted).toBe(5)
    })

    test.each(COUNTED)('counts the edges of each entity: %s', async (_, filter) => {
      const { edges } = await given().store.graph({ limit: 100, ...filter })
      const counts = new Map<string, number>()
      for (const { source, target } of edges)
        for (const id of new Set([source, target ?? source]))
          counts.set(id, (counts.get(id) ?? 0) + 1)
      const degrees = await given().store.degrees({ limit: 100, ...filter })
      expect(new Map(degrees.map((one) => [one.id, one.edges]))).toEqual(counts)
      const numbers = degrees.map((one) => one.edges)
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
    })

    test('counts for no more entities than asked for, those with the most edges', async () => {
      expect(await given().store.degrees({ limit: 1 })).toEqual([{ id: TRUMP, edges: 5 }])
      expect(await given().store.degrees({ limit: 9, from: '2030-01-01' })).toEqual([])
    })

    test('is the same computed for today as stored', async () => {
      const { store } = given()
      expect(await store.graph({ limit: 100, asOf: '2025-12-01' })).toEqual(
        await store.graph({ limit: 100 }),
      )
    })

    test('links the edges that contradict each other', async () => {
      const { edges } = await given().store.graph({ actor: KIM, from: '2025-01-01', limit: 10 })
      const [a, b] = edges
      expect([a?.contradicts, b?.contradicts]).toEqual([[b?.id], [a?.id]])
    })

    test('as a timeline: in order of date, undated last, with names', async () => {
      const { entries, omitted } = Timeline.parse(await given().store.timeline({ limit: 100 }))
      expect(entries.map(({ from }) => from)).toEqual([
        ...['2018-06-12', '2019-05-04', '2019-06-30', '2025-10-22', '2025-10-27', '2025-10-27'],
        ...['2025-10-30', null],
      ])
      expect(entries[0]).toMatchObject({ sourceName: 'Donald Trump', targetName: 'Kim Jong Un' })
      expect(entries[1]).toMatchObject({ sourceName: 'North Korea', targetName: null })
      expect(omitted).toBe(0)
    })

    test('around one entity, also one with few edges', async () => {
      const view = EntityView.parse(await given().store.entityView(XI, 25))
      expect(view.entity).toMatchObject({ id: XI, name: 'Xi Jinping', type: 'Person' })
      expect(view.neighbourhood.nodes.map((node) => node.id)).toEqual([TRUMP, XI])
      const sure = await given().store.entityView(XI, 25, 0.8)
      expect(sure.neighbourhood.edges).toEqual([])
      const chung = await given().store.entityView('person/chung', 25)
      expect(chung.neighbourhood).toMatchObject({ nodes: [{ id: 'person/chung' }], edges: [] })
      await expect(given().store.entityView('person/nobody', 5)).rejects.toMatchObject({
        code: 'not_found',
      })
    })
  })

  describe('the evidence', () => {
    beforeEach(async () => {
      await given().store.save([old, planned, denied])
    })

    test('of an edge: its claims with their articles, the latest first', async () => {
      const { store } = given()
      const [edge] = (await store.graph({ types: ['LAUNCHED_MISSILES'], limit: 1 })).edges
      const evidence = EdgeEvidence.parse(await store.edgeEvidence(edge!.id))
      expect(evidence.edge).toEqual(edge)
      expect(evidence.claims.map(({ claim }) => claim.id).sort()).toEqual([
        denied.claims[1]!.id,
        denied.claims[2]!.id,
      ])
      const { text: _, ...article } = denied.article
      expect(evidence.claims[0]?.article).toEqual(article)
      await expect(store.edgeEvidence('edge/0000000000000000')).rejects.toMatchObject({
        code: 'not_found',
      })
    })

    test('of a claim: every field as it was given, the article, the speaker, the others', async () => {
      const { store } = given()
      const claim = denied.claims[0]!
      const evidence = ClaimEvidence.parse(await store.claimEvidence(claim.id))
      const { edgeId, ...stored } = evidence.claim
      expect(stored).toEqual(claim)
      expect((await store.edgeEvidence(edgeId!)).claims.map((one) => one.claim.id)).toEqual([
        claim.id,
      ])
      expect(evidence.article).toEqual(denied.article)
      expect(evidence.speaker).toMatchObject({ id: 'person/chung' })
      expect(evidence.others.map(({ id }) => id)).toEqual([
        denied.claims[1]!.id,
        denied.claims[2]!.id,
      ])
      await expect(store.claimEvidence('claim/0000000000000000/0')).rejects.toMatchObject({
        code: 'not_found',
      })
    })
  })

  describe('the search', () => {
    beforeEach(async () => {
      await given().store.save([old, planned, denied, readingOf('2025-10-21', [], names)])
    })

    test.each([
      ['a name', 'Donald Trump', [TRUMP]],
      ['the start of an alias', 'the us', [TRUMP]],
      ['a part of a name', 'jong', [KIM]],
      ['without accents', 'luiz inacio', ['person/lula']],
      ['with accents the name does not have', 'Xí', [XI]],
      ['another alias', 'pyongyang', [NORTH]],
      ['something nobody is called', 'atlantis', []],
      ['nothing but space', '  ', []],
      ['a line break', '\n', []],
      ['Cypher', "'}) DETACH DELETE n //", []],
    ])('by %s', async (_, words, expected) => {
      const { entities } = await given().store.search(words, 10)
      expect(entities.map((entity) => entity.id)).toEqual(expected)
    })

    test('a name that starts with the words comes before one that holds them', async () => {
      const { entities } = await given().store.search('n', 3)
      expect(entities[0]?.id).toBe(NORTH)
      expect(entities.length).toBe(3)
    })
  })
}
