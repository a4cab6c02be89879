import { describe, expect, test } from '@jest/globals'
import { edgesTwice } from '../store/dump.ts'
import { manyReadings } from '../store/many.ts'
import type { Subject } from './suite.ts'

export function bulkContract(given: () => Subject, articles: number): void {
  describe('many claims, 20 in each article', () => {
    test('are saved, merged, found and taken out again', async () => {
      const { store, engine } = given()
      const readings = manyReadings(articles, 20, 200)
      for (let at = 0; at < readings.length; at += 50) await store.save(readings.slice(at, at + 50))
      expect(await store.health()).toMatchObject({
        ...{ articles, claims: 20 * articles, entities: 200 },
      })

      const { stored, due, edgeOfClaims, edgeDue } = await edgesTwice(engine)
      expect(stored).toEqual(due)
      expect(edgeOfClaims).toEqual(edgeDue)

      const { edges, omitted } = await store.graph({ limit: 500 })
      expect(edges.length).toBe(500)
      expect(omitted).toBeGreaterThan(due.length - 501)
      expect((await store.entityView('person/p-7', 10)).neighbourhood.edges.length).toBe(10)

      const { claims } = await store.retract(readings[0]!.article.id)
      expect(claims).toBe(20)
      expect(await store.health()).toMatchObject({
        ...{ articles: articles - 1, claims: 20 * (articles - 1) },
      })
    }, 600_000)
  })
}
