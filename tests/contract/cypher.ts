import { beforeEach, describe, expect, test } from '@jest/globals'
import { CypherRequest, CypherTable } from '../../graph-schema/api.ts'
import type { Place } from '../../graph-schema/error.ts'
import { dump } from '../store/dump.ts'
import { readingOf } from '../store/readings.ts'
import type { Subject } from './suite.ts'

const reading = readingOf('2025-10-25', [
  { source: 'person/a', target: 'person/b', on: '2025-10-22', speaker: 'person/c' },
  { source: 'person/a', target: 'person/b', modality: 'planned', on: ['2025-10-27', '2025-11-03'] },
])

const READ: readonly (readonly [string, string, readonly (readonly unknown[])[]])[] = [
  [
    'temporal values',
    "RETURN date('2025-10-25') AS d, datetime('2025-10-25T10:00:00Z') AS t, localdatetime('2025-10-25T10:00:00') AS l, duration('P1D') AS p",
    [['2025-10-25', '2025-10-25T10:00:00Z', '2025-10-25T10:00:00', 'P1D']],
  ],
  [
    'stored dates',
    "MATCH (:Person)-[m:MET]->(:Person) WHERE m.from >= date('2025-10-25') RETURN m.from, m.to",
    [['2025-10-27', '2025-11-03']],
  ],
  [
    'a date in a list and a map',
    "RETURN [date('2025-10-25')] AS list, {day: date('2025-10-25')} AS map",
    [[['2025-10-25'], { day: '2025-10-25' }]],
  ],
  [
    'plain values',
    "RETURN 1 AS i, 1.5 AS f, 'x' AS s, true AS b, null AS n, [1, [2]] AS l, {a: {b: 1}} AS m",
    [[1, 1.5, 'x', true, null, [1, [2]], { a: { b: 1 } }]],
  ],
  ['integers past the exact ones', 'RETURN 9007199254740993 AS big', [['9007199254740993']]],
  [
    'the sentence of the README',
    "MATCH (a:Person)-[m:MET]->(b:Actor) WHERE m.modality = 'planned' RETURN a.name, type(m), b.name",
    [['a', 'MET', 'b']],
  ],
  [
    'the claim under an edge',
    'MATCH (x:Article)-[:STATES]->(c:Claim)-[:SPEAKER]->(s) RETURN x.published, c.modality, s.id',
    [['2025-10-25', 'occurred', 'person/c']],
  ],
  ['no rows', 'MATCH (n:Nothing) RETURN n.x AS x', []],
]

const WRITES: readonly (readonly [string, string])[] = [
  ['creating', 'CREATE (n:Entity {id: 1}) RETURN n'],
  ['merging', "MERGE (n:Entity {id: 'person/z'})"],
  ['setting', "MATCH (n:Person) SET n.name = 'x' RETURN n"],
  ['setting where nothing matches', "MATCH (n:Nothing) SET n.name = 'x'"],
  ['labelling', 'MATCH (n:Person) SET n:Marked'],
  ['removing', 'MATCH (n:Person) REMOVE n.name'],
  ['deleting', 'MATCH (n) DETACH DELETE n'],
  ['deleting edges', 'MATCH ()-[m:MET]->() DELETE m'],
  ['a loop', 'FOREACH (x IN [1, 2] | CREATE (:Entity {id: x}))'],
  ['a subquery', 'MATCH (n:Person) CALL { WITH n CREATE (:Entity {id: n.id + 1}) } RETURN n'],
  ['an index', 'CREATE INDEX extra FOR (n:Person) ON (n.name)'],
  ['a constraint', 'CREATE CONSTRAINT extra FOR (n:Person) REQUIRE n.name IS UNIQUE'],
  ['dropping the constraint', 'DROP CONSTRAINT entity_id'],
  ['profiling a write', 'PROFILE CREATE (n:Entity {id: 1})'],
  ['LOAD CSV', "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"],
  ['LOAD CSV in pieces', "LOAD /* */ CSV FROM '/etc/passwd' AS line RETURN line"],
  ['LOAD CSV as escapes', "L\\u004fAD CSV FROM '/etc/passwd' AS line RETURN line"],
  ['a call that writes', "CALL db.createLabel('Made')"],
  ['a call that may do anything', "CALL apoc.cypher.doIt('CREATE (n)', {})"],
]

const MISTAKES: readonly (readonly [string, string])[] = [
  ['a misspelt word', 'MATCH (n) RETRUN n'],
  ['a missing parameter', 'RETURN $nothing'],
  ['two statements', 'RETURN 1; RETURN 2'],
  ['a division by zero', 'RETURN 1/0'],
  ['an open string', "RETURN 'x"],
]

const MISPLACED: readonly (readonly [string, string, Place])[] = [
  ['in the first line', 'MATCH (n) RETRUN n', { line: 1, column: 11 }],
  ['in a later line', 'MATCH (n)\nWHERE n.id = 1\n  RETRUN n', { line: 3, column: 3 }],
]

// About 10^11 steps: longer than any test would wait.
const ENDLESS =
  'UNWIND range(1, 5000) AS i UNWIND range(1, 5000) AS j UNWIND range(1, 5000) AS k RETURN sum(i * j * k) AS s'

export function cypherContract(given: () => Subject): void {
  const run = (statement: string, options: object = {}) =>
    given().store.cypher(CypherRequest.parse({ statement, ...options }))

  describe('Cypher of a user', () => {
    beforeEach(async () => {
      await given().store.save([reading])
    })

    test.each(READ)('reads %s', async (_, statement, rows) => {
      const table = CypherTable.parse(await run(statement))
      expect(table).toMatchObject({ rows, truncated: false })
    })

    test('gives nodes, relationships and paths as plain data', async () => {
      const statement =
        "MATCH p = (a:Person {id: 'person/a'})-[m:MET {modality: 'occurred'}]->(b) RETURN p, a, m"
      const { columns, rows } = CypherTable.parse(await run(statement))
      const node = {
        labels: ['Actor', 'Entity', 'Person'],
        properties: { id: 'person/a', name: 'a', aliases: ['a'] },
      }
      const edge = { type: 'MET', properties: { from: '2025-10-22', to: '2025-10-23', claims: 1 } }
      expect(columns).toEqual(['p', 'a', 'm'])
      expect(rows).toMatchObject([[{ nodes: [node, {}], relationships: [edge] }, node, edge]])
    })

    test('takes parameters, whole numbers as integers', async () => {
      const parameters = { id: 'person/a', step: 2, list: [1, 'x', null], map: { a: 1.5 } }
      const statement = 'MATCH (n {id: $id}) RETURN n.name, range(0, 4, $step) AS r, $list, $map.a'
      expect((await run(statement, { parameters })).rows).toEqual([
        ['a', [0, 2, 4], [1, 'x', null], 1.5],
      ])
    })

    test('shows the first thousand rows and says there are more', async () => {
      const { rows, truncated } = await run('UNWIND range(1, 1001) AS i RETURN i')
      expect([rows.length, rows.at(-1), truncated]).toEqual([1000, [1000], true])
      const all = await run('UNWIND range(1, 1000) AS i RETURN i')
      expect([all.rows.length, all.truncated]).toEqual([1000, false])
    })

    test('shows no more than four million characters', async () => {
      const word = 'x'.repeat(1_000_000)
      const { rows, truncated } = await run('UNWIND range(1, 9) AS i RETURN $word', {
        parameters: { word },
      })
      expect([rows.length, truncated]).toEqual([3, true])
    })

    test.each(WRITES)('does not write: %s', async (_, statement) => {
      const { engine, store } = given()
      const before = await dump(engine)
      await expect(run(statement)).rejects.toMatchObject({ code: 'invalid' })
      await store.ensureSchema()
      expect(await dump(engine)).toEqual(before)
    })

    test('says in one line what a write is refused for', async () => {
      await expect(run('CREATE (n)')).rejects.toThrow(
        /^The statement would write, and only reading is allowed here$/,
      )
    })

    test('still has its constraint after somebody tried to drop it', async () => {
      await run('DROP CONSTRAINT entity_id').catch(() => {})
      const twice = given().engine.write((transaction) =>
        transaction.run("CREATE (n:Entity {id: 'person/a'})", {}),
      )
      await expect(twice).rejects.toMatchObject({ name: 'DemarcheError' })
    })

    test.each(MISTAKES)('says what is wrong: %s', async (_, statement) => {
      await expect(run(statement)).rejects.toMatchObject({
        code: 'invalid',
        message: expect.stringMatching(/^Cypher: [^\n]+$/),
      })
    })

    test.each(MISPLACED)('says where the mistake is: %s', async (_, statement, at) => {
      const error = await run(statement).catch((failure) => failure)
      expect([error.message, error.at]).toEqual([
        expect.stringContaining(`(line ${at.line}, column ${at.column}`),
        at,
      ])
    })

    test('says no place for what is no mistake of syntax', async () => {
      await expect(run('CREATE (n)')).rejects.toMatchObject({ at: undefined })
    })

    test('is stopped when its time is up, and the store goes on', async () => {
      const { store } = given()
      await expect(run(ENDLESS, { timeoutMs: 500 })).rejects.toMatchObject({ code: 'timeout' })
      expect(await store.health()).toMatchObject({ articles: 1, claims: 2, entities: 3 })
      expect(await store.save([readingOf('2025-10-26', [])])).toMatchObject([{ added: true }])
      expect((await run('MATCH ()-[m:MET]->() RETURN count(m) AS n')).rows).toEqual([[2]])
    }, 60_000)

    test('is stopped when it is cancelled, and others are answered before and after', async () => {
      const { store } = given()
      const cancel = new AbortController()
      const request = CypherRequest.parse({ statement: ENDLESS, timeoutMs: 60_000 })
      const endless = store.cypher(request, cancel.signal).catch((error) => error)
      expect((await run('RETURN 1 AS one')).rows).toEqual([[1]])
      expect(await store.search('a', 5)).toMatchObject({ entities: [{ id: 'person/a' }] })
      cancel.abort()
      expect(await endless).toMatchObject({
        code: 'timeout',
        message: 'The statement was cancelled',
      })
      expect(await store.health()).toMatchObject({ articles: 1, claims: 2 })
    }, 60_000)

    test('is not begun when it was cancelled before', async () => {
      const request = CypherRequest.parse({ statement: 'RETURN 1 AS one' })
      await expect(given().store.cypher(request, AbortSignal.abort())).rejects.toMatchObject({
        code: 'timeout',
        message: 'The statement was cancelled',
      })
      expect(await given().store.cypher(request, new AbortController().signal)).toMatchObject({
        rows: [[1]],
      })
    })

    test('is stopped while others save, who lose nothing', async () => {
      const { store } = given()
      const endless = run(ENDLESS, { timeoutMs: 300 }).catch((error) => error.code)
      const saves = ['2025-11-01', '2025-11-02', '2025-11-03'].map((day) =>
        store.save([readingOf(day, [{ source: 'person/a', target: 'person/d', on: day }])]),
      )
      await Promise.all(saves)
      expect(await endless).toBe('timeout')
      expect(await store.health()).toMatchObject({ articles: 4, claims: 5 })
    }, 60_000)
  })
}
