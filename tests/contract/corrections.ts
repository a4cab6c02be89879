import { beforeEach, describe, expect, test } from '@jest/globals'
import { ClaimEvidence, EntityView } from '../../graph-schema/api.ts'
import { NewCorrection } from '../../graph-schema/model/new-correction.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { dump, edgesTwice } from '../store/dump.ts'
import { manyReadings } from '../store/many.ts'
import { readingOf } from '../store/readings.ts'
import type { Subject } from './suite.ts'

const PUTIN = 'person/vladimir-putin'
const SHORT = 'person/v-putin'
const XI = 'person/xi-jinping'
const names = {
  [PUTIN]: { name: 'Vladimir Putin', mentions: ['Putin'], wikidata: 'Q7747' },
  [SHORT]: { name: 'Vladimir V. Putin', mentions: ['V. Putin'] },
  [XI]: { name: 'Xi Jinping', mentions: ['Xi Jinping'] },
}
const first = readingOf(
  '2025-10-20',
  [
    { source: PUTIN, target: XI, modality: 'planned', on: '2025-10-30' },
    { source: PUTIN, target: XI, type: 'PRAISED' },
  ],
  { [PUTIN]: names[PUTIN], [XI]: names[XI] },
)
const second = readingOf(
  '2025-10-22',
  [
    { source: SHORT, target: XI, modality: 'planned', on: '2025-10-30' },
    { source: XI, target: 'country/RUS', type: 'VISITED', speaker: SHORT },
  ],
  { [SHORT]: names[SHORT], [XI]: names[XI] },
)
const third = readingOf('2025-10-23', [{ source: SHORT, target: XI, type: 'PRAISED' }], {
  [SHORT]: names[SHORT],
  [XI]: names[XI],
})
const claimOf = (reading: Reading, number: number) => reading.claims[number]!.id
const ask = (asked: object) => NewCorrection.parse(asked)

export function correctionsContract(given: () => Subject): void {
  const graph = async () => (await given().store.graph({ limit: 100 })).edges
  const correct = (asked: object) => given().store.correct(ask(asked))
  /** The whole graph; the counter of corrections is not part of it. */
  const whole = async () =>
    (await dump(given().engine)).filter((line) => !line.includes('CorrectionLog'))
  const idOf = async (asked: object) => (await correct(asked)).correction.id
  const explained = async () => {
    const { stored, due, edgeOfClaims, edgeDue } = await edgesTwice(given().engine)
    expect(stored).toEqual(due)
    expect(edgeOfClaims).toEqual(edgeDue)
  }

  describe('corrections', () => {
    let before: readonly string[]
    beforeEach(async () => {
      await given().store.save([first, second])
      before = await whole()
    })

    test('an edit changes the edge, keeps what was read, and is revoked without a trace', async () => {
      const { store } = given()
      const id = claimOf(first, 0)
      const made = await correct({
        kind: 'edit',
        claim: id,
        set: {
          modality: 'ruled_out',
          when: { from: '2025-11-01', to: '2025-12-01', precision: 'month' },
        },
        who: 'Ana',
        note: 'see the reply',
      })
      expect(made).toMatchObject({ claims: 1, correction: { kind: 'edit', who: 'Ana', number: 1 } })
      const evidence = ClaimEvidence.parse(await store.claimEvidence(id))
      expect(evidence).toMatchObject({
        claim: { modality: 'ruled_out', when: { from: '2025-11-01', edtf: '2025-11' } },
        asRead: { modality: 'planned', type: 'MET', when: { from: '2025-10-30' } },
        corrections: [{ correction: { who: 'Ana', note: 'see the reply' }, claims: [id] }],
      })
      expect(await graph()).toContainEqual(
        expect.objectContaining({ modality: 'ruled_out', from: '2025-11-01', precision: 'month' }),
      )
      expect(await store.edgeEvidence(evidence.claim.edgeId!)).toMatchObject({
        claims: [{ claim: { id } }],
      })
      expect(await store.corrections()).toMatchObject({
        corrections: [{ claims: 1, claim: id, correction: made.correction }],
      })
      await explained()
      expect(await store.revoke(made.correction.id)).toEqual(made)
      expect(await whole()).toEqual(before)
      expect(await store.corrections()).toEqual({ corrections: [] })
    })

    test('another type brings its own code', async () => {
      await correct({ kind: 'edit', claim: claimOf(first, 1), set: { type: 'CRITICIZED' } })
      expect(await graph()).toContainEqual(
        expect.objectContaining({ type: 'CRITICIZED', cameo: '111', plover: 'ACCUSE' }),
      )
    })

    test('a rejected claim draws no edge and stays readable', async () => {
      const { store } = given()
      const id = claimOf(first, 1)
      const rule = await idOf({ kind: 'reject', claim: id })
      expect((await graph()).map(({ type }) => type)).not.toContain('PRAISED')
      expect(await store.claimEvidence(id)).toMatchObject({ claim: { edgeId: null } })
      const { others } = await store.claimEvidence(claimOf(first, 0))
      expect(others.map((claim) => [claim.id, claim.edgeId])).toEqual([[id, null]])
      expect(await store.health()).toMatchObject({ claims: 3 })
      expect((await store.timeline({ limit: 10, certainty: 0.1 })).entries.length).toBe(3)
      await explained()
      await store.revoke(rule)
      expect(await whole()).toEqual(before)
    })

    test('a merge brings names, claims and speakers to the kept one, whose name stays', async () => {
      const { store } = given()
      const rule = await idOf({ kind: 'merge', keep: PUTIN, other: SHORT })
      expect(await store.entity(PUTIN)).toMatchObject({
        name: 'Vladimir Putin',
        aliases: ['Putin', 'V. Putin', 'Vladimir Putin', 'Vladimir V. Putin'],
        wikidata: 'Q7747',
      })
      expect(await graph()).toContainEqual(
        expect.objectContaining({ source: PUTIN, modality: 'planned', claims: 2, sources: 2 }),
      )
      expect((await store.search('v. putin', 5)).entities.map(({ id }) => id)).toEqual([PUTIN])
      const evidence = await store.claimEvidence(claimOf(second, 1))
      expect([evidence.speaker?.id, evidence.asRead?.speaker]).toEqual([PUTIN, SHORT])
      const view = EntityView.parse(await store.entityView(SHORT, 10))
      expect([view.entity.id, view.corrections.map(({ id }) => id)]).toEqual([PUTIN, [rule]])
      expect(await store.mergeProposals(10)).toEqual({ proposals: [], omitted: 0 })
      await explained()
      await store.revoke(rule)
      expect(await whole()).toEqual(before)
      expect((await store.mergeProposals(10)).proposals.length).toBe(1)
    })

    test('an article saved later is corrected as it comes, and says so', async () => {
      const { store } = given()
      await correct({ kind: 'merge', keep: PUTIN, other: SHORT })
      const [report] = await store.save([third])
      expect(report).toMatchObject({
        fresh: [],
        confirmed: [claimOf(third, 0)],
        corrected: [claimOf(third, 0)],
      })
      await expect(store.entity(SHORT)).resolves.toMatchObject({ id: PUTIN })
      expect(
        (await dump(given().engine)).filter((line) => line.includes('"id":"person/v-')),
      ).toEqual([])
      await explained()
    })

    test('taken out and saved again, an article comes out corrected', async () => {
      const { store } = given()
      await correct({ kind: 'reject', claim: claimOf(first, 1) })
      await correct({ kind: 'edit', claim: claimOf(first, 0), set: { modality: 'occurred' } })
      await correct({ kind: 'merge', keep: PUTIN, other: SHORT })
      const then = await whole()
      expect(await store.retract(first.article.id)).toMatchObject({ claims: 1, entitiesRemoved: 0 })
      await store.retract(second.article.id)
      expect((await store.health()).entities).toBe(0)
      const [report] = await store.save([second])
      expect(report?.fresh.length).toBe(2)
      const again = await store.save([first])
      expect(again).toMatchObject([
        { fresh: [claimOf(first, 0)], corrected: [claimOf(first, 0), claimOf(first, 1)] },
      ])
      expect(await whole()).toEqual(then)
    })

    test('the claim of another reading is known by its words and ends, not by its number', async () => {
      const { store } = given()
      await correct({ kind: 'reject', claim: claimOf(first, 1) })
      await store.retract(first.article.id)
      const [, praised] = first.claims
      const only = { ...first, claims: [{ ...praised!, id: claimOf(first, 0) }] }
      expect(await store.save([only])).toMatchObject([
        { fresh: [], corrected: [claimOf(first, 0)] },
      ])
    })

    test('merges follow each other, and revoking the first parts the first', async () => {
      const { store } = given()
      const one = await idOf({ kind: 'merge', keep: PUTIN, other: SHORT })
      const two = await idOf({ kind: 'merge', keep: 'country/RUS', other: PUTIN })
      expect(await store.entity(SHORT)).toMatchObject({ id: 'country/RUS', type: 'Country' })
      await explained()
      await store.revoke(one)
      expect(await store.entity(SHORT)).toMatchObject({ id: SHORT })
      expect(await store.entity(PUTIN)).toMatchObject({ id: 'country/RUS' })
      await explained()
      await store.revoke(two)
      expect(await whole()).toEqual(before)
    })

    test('what one did to the other is set aside while they are one', async () => {
      const { store } = given()
      const rule = await idOf({ kind: 'merge', keep: PUTIN, other: XI })
      expect((await graph()).map(({ type }) => type).sort()).toEqual(['MET', 'VISITED'])
      expect(await store.claimEvidence(claimOf(first, 0))).toMatchObject({
        claim: { edgeId: null },
      })
      await explained()
      await store.revoke(rule)
      expect(await whole()).toEqual(before)
    })

    test('a split gives the claims of one article to an actor of its own', async () => {
      const { store } = given()
      const { correction } = await correct({
        kind: 'split',
        entity: XI,
        by: { article: second.article.id },
        name: 'Xi Jin-ping',
      })
      const made = correction.kind === 'split' ? correction.made.id : ''
      expect(made).toMatch(/^person\/xi-jin-ping~[0-9a-f]{12}$/)
      expect(await store.entity(made)).toMatchObject({ name: 'Xi Jin-ping', type: 'Person' })
      expect((await graph()).filter(({ source }) => source === made).length).toBe(1)
      expect(await store.mergeProposals(10)).toMatchObject({ proposals: [{}], omitted: 0 })
      await explained()
      const merge = await idOf({ kind: 'merge', keep: SHORT, other: made })
      await explained()
      await store.revoke(correction.id)
      await store.revoke(merge)
      expect(await whole()).toEqual(before)
    })

    test('a split by a name takes the articles that use no other', async () => {
      const { store } = given()
      const junior = { name: 'Xi Junior', mentions: ['Xi Junior'] }
      const note = 'Xi Junior came.'
      const said = [{ source: XI, target: PUTIN, type: 'CALLED' as const }]
      await store.save([readingOf('2025-10-24', said, { [XI]: junior }, note)])
      const then = await whole()
      const rule = await idOf({
        kind: 'split',
        entity: XI,
        by: { alias: 'Xi Junior' },
        name: 'Xi Junior',
      })
      expect((await store.entity(XI)).aliases).toEqual(['Xi Jinping'])
      expect((await store.search('junior', 5)).entities.length).toBe(1)
      const call = (await graph()).find(({ type }) => type === 'CALLED')
      expect([call?.source, call?.target]).not.toContain(XI)
      await explained()
      await store.revoke(rule)
      expect(await whole()).toEqual(then)
    })

    const claim = claimOf(first, 0)
    const merge = { kind: 'merge', keep: PUTIN, other: SHORT }
    test.each([
      ['a claim that is not there', [], { kind: 'reject', claim: `${claim}9` }, 'not_found'],
      [
        'a claim of no article',
        [],
        { kind: 'reject', claim: 'claim/0000000000000000/0' },
        'not_found',
      ],
      [
        'what it says already',
        [],
        { kind: 'edit', claim, set: { modality: 'planned' } },
        'conflict',
      ],
      [
        'a rejected claim',
        [{ kind: 'reject', claim }],
        { kind: 'edit', claim, set: { modality: 'occurred' } },
        'conflict',
      ],
      ['rejecting twice', [{ kind: 'reject', claim }], { kind: 'reject', claim }, 'conflict'],
      ['into itself', [], { kind: 'merge', keep: PUTIN, other: PUTIN }, 'conflict'],
      ['who is not there', [], { kind: 'merge', keep: PUTIN, other: 'person/nobody' }, 'not_found'],
      ['one that is merged', [merge], { kind: 'merge', keep: XI, other: SHORT }, 'conflict'],
      ['into one that is merged', [merge], { kind: 'merge', keep: SHORT, other: XI }, 'conflict'],
      ['in a ring', [merge], { kind: 'merge', keep: SHORT, other: PUTIN }, 'conflict'],
      [
        'splitting by a name nobody uses',
        [],
        { kind: 'split', entity: XI, by: { alias: 'Atlantis' }, name: 'x' },
        'conflict',
      ],
      [
        'splitting off everything',
        [],
        { kind: 'split', entity: PUTIN, by: { article: first.article.id }, name: 'x' },
        'conflict',
      ],
      [
        'splitting by an article that is not there',
        [],
        { kind: 'split', entity: XI, by: { article: 'article/0000000000000000' }, name: 'x' },
        'conflict',
      ],
    ])('refused, and nothing changed: %s', async (_, earlier, asked, code) => {
      for (const one of earlier) await correct(one)
      const then = await whole()
      await expect(correct(asked)).rejects.toMatchObject({ name: 'DemarcheError', code })
      expect(await whole()).toEqual(then)
    })

    test('revoking what is not there is not found', async () => {
      await expect(given().store.revoke('correction/000000000000')).rejects.toMatchObject({
        code: 'not_found',
      })
    })

    test('namings: every name with its articles, and the articles', async () => {
      const { store } = given()
      expect(await store.namings(XI, 1)).toEqual({
        names: [{ name: 'Xi Jinping', articles: 2 }],
        articles: [
          {
            article: {
              ...{ id: second.article.id, title: second.article.title },
              ...{ outlet: null, published: '2025-10-22' },
            },
            names: ['Xi Jinping'],
          },
        ],
        omitted: 1,
      })
    })
  })

  describe('many corrections', () => {
    const readings = manyReadings(30, 5).slice(0, 20)
    const article = readings[3]!.article.id
    const asked = [
      { kind: 'merge', keep: 'person/p-1', other: 'person/p-2' },
      { kind: 'merge', keep: 'person/p-3', other: 'person/p-1' },
      { kind: 'merge', keep: 'person/p-4', other: 'person/p-5' },
      { kind: 'split', entity: 'person/p-3', by: { article }, name: 'another' },
      { kind: 'reject', claim: claimOf(readings[0]!, 0) },
      { kind: 'edit', claim: claimOf(readings[1]!, 1), set: { type: 'WARNED' } },
      { kind: 'edit', claim: claimOf(readings[2]!, 2), set: { modality: 'denied' } },
      { kind: 'reject', claim: claimOf(readings[3]!, 0) },
    ]
    // Beside all else, but in this order: the second merges what the first has kept.
    const oneByOne = async <Made>(makings: readonly (() => Promise<Made>)[]) => {
      const made: Made[] = []
      for (const make of makings) made.push(await make())
      return made
    }
    const makeAll = async (store: GraphStore) => {
      const ids: string[] = []
      for (const one of asked) ids.push((await store.correct(ask(one))).correction.id)
      return ids
    }

    test('before, between or after the articles: the same graph; revoked in any order, none', async () => {
      const { store } = given()
      await store.save(readings)
      const plain = await whole()
      const ids = await makeAll(store)
      const corrected = await whole()
      await explained()
      for (const { article } of readings.slice(0, 12)) await store.retract(article.id)
      await explained()
      await store.save(readings.slice(0, 12).toReversed())
      expect(await whole()).toEqual(corrected)
      await explained()
      for (const id of [3, 0, 6, 1, 7, 2, 5, 4].map((at) => ids[at]!)) {
        await store.revoke(id)
        await explained()
      }
      expect(await whole()).toEqual(plain)
    }, 120_000)

    test('made while others save and retract: nothing is lost, and all is corrected', async () => {
      const { store } = given()
      await store.save(readings.slice(0, 10))
      const saves = Array.from({ length: 5 }, (_, at) =>
        store.save(readings.slice(10 + at * 2, 12 + at * 2)),
      )
      const [made] = await Promise.all([
        oneByOne(asked.slice(0, 3).map((one) => () => store.correct(ask(one)))),
        store.correct(ask(asked[4]!)),
        store.retract(readings[5]!.article.id),
        ...saves,
      ])
      expect(await store.health()).toMatchObject({ articles: 19 })
      await explained()
      const then = await whole()
      for (const { article } of readings.filter((_, at) => at !== 5))
        await store.retract(article.id)
      await store.save(readings.filter((_, at) => at !== 5))
      expect(await whole()).toEqual(then)
      const parted = await Promise.all(made.map(({ correction }) => store.revoke(correction.id)))
      expect(parted.map(({ claims }) => claims > 0)).toEqual([true, true, true])
      await explained()
    }, 120_000)
  })
}
