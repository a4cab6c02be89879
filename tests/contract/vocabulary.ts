import { beforeEach, describe, expect, test } from '@jest/globals'
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../../graph-schema/cypher/vocabulary.ts'
import { READINGS } from '../api/readings.ts'
import type { Subject } from './suite.ts'

/** What the schema says of names beside what the store holds. */
export function vocabularyContract(given: () => Subject): void {
  describe('the vocabulary', () => {
    beforeEach(async () => {
      await given().store.save(READINGS)
    })

    const named = async (statement: string) => {
      const rows = await given().engine.read(statement, {})
      return rows.map(({ name, key }) => [String(name), key === null ? '' : String(key)] as const)
    }

    test('has every label and every property of a node', async () => {
      const found = await named(
        'MATCH (n) UNWIND labels(n) AS name UNWIND keys(n) AS key RETURN DISTINCT name, key',
      )
      expect(found.length).toBeGreaterThan(40)
      expect(found.filter(([label, key]) => !NODE_PROPERTIES[label]?.includes(key))).toEqual([])
    })

    test('has every type and every property of a relationship', async () => {
      const found = await named(
        'MATCH ()-[r]->() WITH type(r) AS name, keys(r) AS all UNWIND all AS key RETURN DISTINCT name, key',
      )
      expect(found.length).toBeGreaterThan(20)
      expect(found.filter(([type, key]) => !RELATIONSHIP_PROPERTIES[type]?.includes(key))).toEqual(
        [],
      )
    })

    test('names no property that nothing has', async () => {
      const keys = await named(
        'MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT key, null AS name UNION MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT key, null AS name',
      )
      const there = new Set(keys.map(([, key]) => key))
      const said = [NODE_PROPERTIES, RELATIONSHIP_PROPERTIES].flatMap((one) =>
        Object.values(one).flat(),
      )
      expect([...new Set(said)].filter((key) => !there.has(key))).toEqual([...ABSENT])
    })
  })
}

/** Nothing in these readings has them, though others may. */
const ABSENT = ['iso3', 'wikidata', 'words', 'sourceCode', 'targetCode']
