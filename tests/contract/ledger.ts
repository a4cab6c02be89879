import { describe, expect, test } from '@jest/globals'
import { manyReadings } from '../store/many.ts'
import { readingOf } from '../store/readings.ts'
import type { Subject } from './suite.ts'

const met = readingOf('2025-10-20', [{ source: 'person/a', target: 'person/b' }])

export function ledgerContract(given: () => Subject): void {
  describe('the ledger', () => {
    test('has another stamp after each write, and none before the first', async () => {
      const { store } = given()
      expect(await store.ledger()).toEqual({ stamp: null, added: 0, removed: 0 })
      await store.save([met])
      const first = await store.ledger()
      await store.retract(met.article.id)
      await store.save([met])
      const second = await store.ledger()
      expect([first, second]).toMatchObject([
        { added: 1, removed: 0 },
        { added: 2, removed: 1 },
      ])
      expect(second.stamp).not.toBe(first.stamp)
    })

    test('does not hear of what changes nothing or fails', async () => {
      const { store } = given()
      await store.save([met])
      const before = await store.ledger()
      await store.save([met])
      await store.retract('article/0000000000000000').catch(() => undefined)
      await store.health()
      await store.cypher({ statement: 'RETURN 1 AS one', parameters: {}, timeoutMs: 5000 })
      expect(await store.ledger()).toEqual(before)
    })

    test('counts every article once, though many write at the same time', async () => {
      const { store } = given()
      let heard = 0
      const stop = store.onWrite(() => heard++)
      const readings = manyReadings(12, 2)
      await Promise.all(readings.map((reading) => store.save([reading])))
      stop()
      await store.retract(readings[0]!.article.id)
      expect([heard, await store.ledger()]).toMatchObject([12, { added: 12, removed: 1 }])
    })
  })
}
