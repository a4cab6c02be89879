import { beforeEach, describe, expect, test } from '@jest/globals'
import { sceneOf } from '../../client/derive/scene.ts'
import { behindOf } from '../../client/export/behind.ts'
import { cypherStatements } from '../../client/export/cypher.ts'
import { viewOf } from '../../client/export/view.ts'
import { EMPTY_MODEL } from '../../client/model.ts'
import { EdgeFilter } from '../../graph-schema/api.ts'
import { ReadingsPage } from '../../graph-schema/exchange.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import { READINGS } from '../api/readings.ts'
import { dump } from '../store/dump.ts'
import { manyReadings } from '../store/many.ts'
import { empty, type Subject } from './suite.ts'

const EVERYTHING = EdgeFilter.parse({ limit: 5000 })

/** What a store gives of itself can be taken into another, which then holds the same. */
export function exchangeContract(given: () => Subject): void {
  describe('exchange', () => {
    beforeEach(async () => {
      await given().store.save(READINGS)
    })
    const edgeIds = async () => (await given().store.graph(EVERYTHING)).edges.map(({ id }) => id)

    test('readings behind all edges, saved into an empty store, give the same store', async () => {
      const { store, engine } = given()
      const before = await dump(engine)
      const page = ReadingsPage.parse(await store.readings(await edgeIds(), null))
      expect([page.articles, page.next]).toEqual([2, null])
      await empty(engine)
      await store.save(page.readings)
      expect(await dump(engine)).toEqual(before)
    })

    test('readings are whole, also where one edge is asked for, and each claim names its edge', async () => {
      const { store } = given()
      const { edges } = await store.graph(EVERYTHING)
      const ruledOut = edges.find(({ modality }) => modality === 'ruled_out')
      const page = await store.readings([ruledOut?.id ?? ''], null)
      const [article] = page.readings
      expect(page.readings.length).toBe(1)
      expect(article?.claims).toEqual(READINGS[1]?.claims)
      expect(page.supports.map(({ claim }) => claim).sort()).toEqual(
        READINGS[1]?.claims.map(({ id }) => id).sort(),
      )
      expect(page.supports.some(({ edge }) => edge === ruledOut?.id)).toBe(true)
    })

    test('an edge that is not there has nothing behind it', async () => {
      expect(await given().store.readings(['edge/0000000000000000'], null)).toEqual({
        readings: [],
        supports: [],
        next: null,
        articles: 0,
      })
    })

    test('more than a page comes in pages, each article once', async () => {
      const { store } = given()
      await store.save(manyReadings(230, 1))
      const ids = await edgeIds()
      const readings: Reading[] = []
      const sizes: number[] = []
      let after: string | null = null
      do {
        const page: ReadingsPage = await store.readings(ids, after)
        readings.push(...page.readings)
        sizes.push(page.readings.length)
        after = page.next
      } while (after !== null)
      expect(sizes).toEqual([200, 32])
      expect(new Set(readings.map(({ article }) => article.id)).size).toBe(232)
    })

    test('a Cypher script builds the same edges, nodes and claims in an empty store', async () => {
      const { store, engine } = given()
      const graph = await store.graph(EVERYTHING)
      const model = { ...EMPTY_MODEL, graph }
      const view = viewOf(model, sceneOf(model), '2026-11-27')
      const behind = await behindOf(view.edges, (edges, after) => store.readings(edges, after))
      expect(behind.leftOut).toEqual({ articles: 0, edges: 0 })
      await empty(engine)
      const statements = cypherStatements(view, behind)
      await engine.write(async (transaction) => {
        for (const statement of statements) await transaction.run(statement, {})
      })
      const addressed = (edges: typeof graph.edges) =>
        edges.filter(({ target }) => target !== null).sort((a, b) => (a.id < b.id ? -1 : 1))
      const built = await store.graph(EVERYTHING)
      expect(addressed(built.edges)).toEqual(addressed(graph.edges))
      const byId = (nodes: typeof graph.nodes) => nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect(byId(built.nodes)).toEqual(byId(graph.nodes))
      const [first] = addressed(graph.edges)
      expect((await store.health()).claims).toBe(6)
      const rows = await engine.read(
        'MATCH (a:Article)-[:STATES]->(c:Claim {edgeId: $id}) RETURN a.title AS title',
        { id: first?.id ?? '' },
      )
      expect(rows.length).toBeGreaterThan(0)
    })
  })
}
