import { describe, expect, test } from '@jest/globals'
import { MergeProposals } from '../../graph-schema/api.ts'
import { dump } from '../store/dump.ts'
import { readingOf } from '../store/readings.ts'
import type { Subject } from './suite.ts'

const PUTIN = 'person/vladimir-putin'
const SHORT = 'person/v-putin'
const names = {
  [PUTIN]: { name: 'Vladimir Putin', mentions: ['Putin'], wikidata: 'Q7747' },
  [SHORT]: { name: 'V. Putin', mentions: ['V. Putin'] },
  'person/xi-jinping': { name: 'Xi Jinping', mentions: ['Xi Jinping'] },
}
const one = readingOf(
  '2025-10-20',
  [
    { source: PUTIN, target: 'person/xi-jinping', on: '2025-10-19' },
    { source: 'person/xi-jinping', target: PUTIN, type: 'VISITED', codes: ['CHNGOV', 'RUSGOV'] },
  ],
  names,
)
const two = readingOf(
  '2025-10-22',
  [{ source: SHORT, target: 'person/xi-jinping', type: 'PRAISED', codes: ['RUSGOV', 'CHN'] }],
  names,
)

export function proposalsContract(given: () => Subject): void {
  describe('merge proposals', () => {
    test('name both actors, what speaks of them and why; and change nothing', async () => {
      const { store, engine } = given()
      expect(await store.mergeProposals(10)).toEqual({ proposals: [], omitted: 0 })
      await store.save([one, two])
      const before = await dump(engine)
      const found = MergeProposals.parse(await store.mergeProposals(10))
      expect(found).toEqual({
        proposals: [
          {
            keep: { id: PUTIN, type: 'Person', name: 'Vladimir Putin', articles: 2, claims: 2 },
            other: { id: SHORT, type: 'Person', name: 'V. Putin', articles: 2, claims: 1 },
            likeness: 0.8,
            why: 'the same surname, and a given name that fits',
          },
        ],
        omitted: 0,
      })
      expect(await dump(engine)).toEqual(before)
    })

    test('say how many the limit left out', async () => {
      const { store } = given()
      const more = { 'person/xi-jin-ping': { name: 'Xi Jin-ping' } }
      await store.save([one, two, readingOf('2025-10-23', [], more)])
      const { proposals, omitted } = await store.mergeProposals(1)
      expect(proposals.map(({ other }) => other.name)).toEqual(['Xi Jin-ping'])
      expect(omitted).toBe(1)
    })

    test('leave out two that an edge joins: nobody meets himself', async () => {
      const { store } = given()
      await store.save([
        one,
        two,
        readingOf('2025-10-24', [{ source: PUTIN, target: SHORT }], names),
      ])
      expect(await store.mergeProposals(10)).toEqual({ proposals: [], omitted: 0 })
    })

    test('leave out two whom claims give to different states', async () => {
      const { store } = given()
      const ours = readingOf(
        '2025-10-24',
        [{ source: SHORT, target: 'person/xi-jinping', codes: ['BLRGOV', null] }],
        names,
      )
      await store.save([one, ours])
      expect(await store.mergeProposals(10)).toEqual({ proposals: [], omitted: 0 })
    })
  })
}
