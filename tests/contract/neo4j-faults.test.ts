import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { LONG_TERM } from '../../scripts/neo4j/releases.ts'
import { cypherStore } from '../../server/store/cypher-store/store.ts'
import { Neo4jEngine } from '../../server/store/neo4j/engine.ts'
import { dump, edgesTwice } from '../store/dump.ts'
import { manyReadings } from '../store/many.ts'
import { startTestServer, type TestServer, whyNoServer } from './neo4j-server.ts'
import { empty } from './suite.ts'
import { startWriter } from './writers.ts'

jest.setTimeout(400_000)

/** Longer than the server takes to start again on a busy machine. */
const RETRY_MS = 240_000

const reason = await whyNoServer(LONG_TERM)
if (reason !== null) process.stderr.write(`${reason}\n`)
const describeHere = reason === null ? describe : describe.skip

describeHere('Neo4j in trouble', () => {
  let server: TestServer
  let engine: Neo4jEngine

  beforeAll(async () => {
    server = await startTestServer(LONG_TERM)
    engine = new Neo4jEngine(server.address, RETRY_MS)
    await engine.ensureSchema()
  })

  afterAll(async () => {
    await engine?.close()
    await server?.end()
  })

  beforeEach(() => empty(engine))

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'stopped by %s and started again in mid-ingest: the save carries on and nothing is lost',
    async (signal) => {
      const store = cypherStore(engine)
      const readings = manyReadings(30, 5)
      const batches = Array.from({ length: 10 }, (_, at) => readings.slice(at * 3, at * 3 + 3))
      const saved: string[] = []
      const save = async (batch: (typeof batches)[number]) => {
        for (const { articleId } of await store.save(batch)) saved.push(articleId)
      }
      for (const batch of batches.slice(0, 4)) await save(batch)
      const underway = save(batches[4]!)
      await server.stop(signal)
      const away = save(batches[5]!)
      await server.start()
      await underway
      await away
      for (const batch of batches.slice(6)) await save(batch)

      expect(saved.toSorted()).toEqual(readings.map(({ article }) => article.id).toSorted())
      expect(await store.health()).toMatchObject({ articles: 30, claims: 150 })
      const { stored, due } = await edgesTwice(engine)
      expect(stored).toEqual(due)
      const after = await dump(engine)
      await empty(engine)
      await store.save(readings)
      expect(await dump(engine)).toEqual(after)
    },
  )

  test('two processes with overlapping articles leave the graph that one alone would', async () => {
    const { uri, password } = server.address
    const settings = { NEO4J_URI: uri, NEO4J_PASSWORD: password }
    const writers = [
      startWriter([60, 5, 0, 45, 3], settings),
      startWriter([60, 5, 15, 60, 2, 'backwards'], settings),
    ]
    expect(await Promise.all(writers.map((writer) => writer.ended))).toEqual([0, 0])
    const together = await dump(engine)
    const { stored, due, edgeOfClaims, edgeDue } = await edgesTwice(engine)
    expect(stored).toEqual(due)
    expect(edgeOfClaims).toEqual(edgeDue)

    await empty(engine)
    await cypherStore(engine).save(manyReadings(60, 5))
    expect(await dump(engine)).toEqual(together)
  })

  test('a cancelled statement is over on the server', async () => {
    const marked = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)'
    const running = async () => {
      const rows = await engine.read('SHOW TRANSACTIONS YIELD currentQuery', {})
      return rows.filter(({ currentQuery }) => currentQuery === marked).length
    }
    const cancel = new AbortController()
    const request = { statement: marked, parameters: {}, timeoutMs: 60_000 }
    const ended = engine.query(request, cancel.signal).catch(({ message }) => message)
    while ((await running()) === 0);
    cancel.abort()
    expect([await ended, await running()]).toEqual(['The statement was cancelled', 0])
  })

  test('retracting while others save leaves no trace', async () => {
    const { uri, password } = server.address
    const store = cypherStore(engine)
    const readings = manyReadings(60, 5)
    await store.save(readings.slice(0, 20))
    const writer = startWriter([60, 5, 20, 60, 4], { NEO4J_URI: uri, NEO4J_PASSWORD: password })
    await writer.until(4)
    for (const { article } of readings.slice(0, 20)) await store.retract(article.id)
    expect(await writer.ended).toBe(0)
    const together = await dump(engine)
    await empty(engine)
    await store.save(readings.slice(20))
    expect(await dump(engine)).toEqual(together)
  })

  test.each([
    [
      'a wrong password',
      { password: 'wrong' },
      /^Neo4j at bolt:\S+ refuses the password of user neo4j: check NEO4J_USER and NEO4J_PASSWORD$/,
    ],
    [
      'nobody there',
      { uri: 'bolt://127.0.0.1:1' },
      /^Neo4j at bolt:\/\/127.0.0.1:1 does not answer: start it \(npm run neo4j\) or unset NEO4J_URI to use the embedded store$/,
    ],
    [
      'no such database',
      { database: 'nope' },
      /^Neo4j at bolt:\S+ has no database nope: check NEO4J_DATABASE$/,
    ],
  ])('%s is one clear line', async (_, change, message) => {
    const other = new Neo4jEngine({ ...server.address, ...change })
    await expect(other.ensureSchema()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(message),
    })
    await other.close()
  })
})
