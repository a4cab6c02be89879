import { describe, expect, test } from '@jest/globals'
import type { Reading } from '../../graph-schema/model/reading.ts'
import { dump, edgesTwice } from '../store/dump.ts'
import { manyReadings } from '../store/many.ts'
import { readingOf } from '../store/readings.ts'
import type { Subject } from './suite.ts'

const TRUMP = 'person/donald-trump'
const KIM = 'person/kim-jong-un'
const WEEK = ['2025-10-27', '2025-11-03'] as const

const announced = readingOf('2025-10-20', [
  { source: KIM, target: TRUMP, modality: 'planned', on: WEEK },
])
const repeated = readingOf('2025-10-22', [
  { source: TRUMP, target: KIM, modality: 'planned', on: '2025-10-30' },
])
const denied = readingOf(
  '2025-10-25',
  [
    { source: TRUMP, target: KIM, modality: 'ruled_out', on: WEEK, speaker: 'person/chung' },
    { source: TRUMP, target: KIM, count: 3, on: ['2017-01-20', '2021-01-20'] },
    { type: 'LAUNCHED_MISSILES', source: 'country/PRK', target: null, on: '2025-10-22' },
  ],
  { [TRUMP]: { name: 'Donald Trump', mentions: ['Trump'], wikidata: 'Q22686' } },
)
const idsOf = (reading: Reading) => reading.claims.map((claim) => claim.id)

export function savingContract(given: () => Subject): void {
  describe('saving', () => {
    test('tells new claims from those that confirm or contradict', async () => {
      const { store } = given()
      expect(await store.save([announced])).toMatchObject([
        { added: true, fresh: idsOf(announced), confirmed: [], contradicted: [] },
      ])
      expect(await store.save([repeated, denied])).toMatchObject([
        { fresh: [], confirmed: idsOf(repeated), contradicted: [] },
        { fresh: idsOf(denied).slice(1), confirmed: [], contradicted: idsOf(denied).slice(0, 1) },
      ])
    })

    test('changes nothing the second time', async () => {
      const { store, engine } = given()
      await store.save([announced, denied])
      const before = await dump(engine)
      const reports = await store.save([denied, announced, denied])
      expect(reports.map(({ added }) => added)).toEqual([false, false, false])
      expect(reports).toMatchObject(
        reports.map(() => ({ fresh: [], confirmed: [], contradicted: [] })),
      )
      expect(await dump(engine)).toEqual(before)
    })

    test('the same article twice in one call is saved once', async () => {
      const { store } = given()
      const reports = await store.save([announced, announced])
      expect(reports.map(({ added }) => added)).toEqual([true, false])
      expect(await store.health()).toMatchObject({ articles: 1, claims: 1, entities: 2 })
    })

    test('merges articles into one edge with all its names and sources', async () => {
      const { store } = given()
      await store.save([announced])
      await store.save([repeated])
      const { edges } = await store.graph({ limit: 10 })
      expect(edges).toMatchObject([
        {
          source: TRUMP,
          target: KIM,
          modality: 'planned',
          from: '2025-10-30',
          claims: 2,
          sources: 2,
        },
      ])
      await store.save([denied])
      expect(await store.entity(TRUMP)).toEqual({
        id: TRUMP,
        type: 'Person',
        name: 'Donald Trump',
        aliases: ['Donald Trump', 'Trump', 'donald trump'],
        iso3: null,
        wikidata: 'Q22686',
      })
    })

    test('an article without claims or entities is kept', async () => {
      const { store } = given()
      expect(await store.save([readingOf('2025-10-20', [])])).toMatchObject([{ added: true }])
      expect(await store.health()).toMatchObject({ articles: 1, claims: 0, entities: 0 })
      expect(await store.save([])).toEqual([])
    })

    test('in any order and any batches gives the same graph, which the claims explain', async () => {
      const { store, engine } = given()
      const readings = manyReadings(40, 5)
      for (let at = 0; at < readings.length; at += 7) await store.save(readings.slice(at, at + 7))
      const first = await dump(engine)
      const { stored, due, edgeOfClaims, edgeDue } = await edgesTwice(engine)
      expect(stored.length).toBeGreaterThan(50)
      expect(stored).toEqual(due)
      expect(edgeOfClaims).toEqual(edgeDue)
      await engine.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n', {}))
      await store.save(readings.toReversed())
      expect(await dump(engine)).toEqual(first)
    }, 120_000)
  })

  describe('what is refused before it is sent', () => {
    const claim = denied.claims[0]!
    const withClaim = (change: object): Reading => ({
      ...denied,
      claims: [{ ...claim, ...change }],
    })
    const when = (change: object) => withClaim({ when: { ...claim.when, ...change } })
    const REFUSED: readonly (readonly [string, Reading])[] = [
      ['a day that is not in the calendar', when({ from: '2025-02-30' })],
      ['a date with a time', when({ from: '2025-10-27T00:00:00Z' })],
      ['words for a date', when({ to: 'next week' })],
      ['an interval that ends before it starts', when({ to: '2025-10-26' })],
      ['a start without an end', when({ to: null })],
      [
        'a bad day of publication',
        { ...denied, article: { ...denied.article, published: '2025-13-01' } },
      ],
      [
        'a quote that is not in the text',
        withClaim({ quote: 'never said'.padEnd(claim.quote.length) }),
      ],
      ['an entity that is not listed', withClaim({ target: 'person/nobody' })],
      ['a claim of another article', withClaim({ id: 'claim/0000000000000000/0' })],
      ['an unknown verb', withClaim({ type: 'MET`]->() DELETE r //' })],
      [
        "a kind that is not its id's",
        {
          ...denied,
          entities: denied.entities.map((entity) => ({ ...entity, type: 'Place' as const })),
        },
      ],
      ['an id twice', { ...denied, claims: [claim, claim] }],
    ]

    test.each(REFUSED)('%s', async (_, reading) => {
      const { store } = given()
      await expect(store.save([announced, reading])).rejects.toMatchObject({ code: 'invalid' })
      expect(await store.health()).toMatchObject({ articles: 0, claims: 0, entities: 0 })
    })
  })

  describe('retracting', () => {
    test('takes out the edges nothing else supports, and leaves the others less a claim', async () => {
      const { store } = given()
      await store.save([announced, repeated, denied])
      expect(await store.retract(repeated.article.id)).toEqual({
        articleId: repeated.article.id,
        claims: 1,
        edgesRemoved: 0,
        edgesLeft: 1,
        entitiesRemoved: 0,
      })
      expect(await store.retract(denied.article.id)).toMatchObject({
        claims: 3,
        edgesRemoved: 3,
        edgesLeft: 0,
        entitiesRemoved: 2,
      })
      expect((await store.graph({ limit: 10 })).edges).toMatchObject([
        { modality: 'planned', from: WEEK[0], to: WEEK[1], claims: 1, contradicts: [] },
      ])
      expect(await store.entity(TRUMP)).toMatchObject({
        name: 'donald trump',
        aliases: ['donald trump'],
        wikidata: null,
      })
      await expect(store.entity('country/PRK')).rejects.toMatchObject({ code: 'not_found' })
    })

    test('leaves the graph that never had the article', async () => {
      const { store, engine } = given()
      const readings = manyReadings(24, 4)
      await store.save(readings.slice(0, 12))
      const before = await dump(engine)
      await store.save(readings.slice(12))
      for (const { article } of readings.slice(12)) await store.retract(article.id)
      expect(await dump(engine)).toEqual(before)
    }, 120_000)

    test('an article that is not there is not found', async () => {
      const { store } = given()
      await expect(store.retract('article/0000000000000000')).rejects.toMatchObject({
        code: 'not_found',
      })
    })
  })
}
