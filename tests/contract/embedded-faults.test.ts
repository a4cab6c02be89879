import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { cypherStore } from '../../server/store/cypher-store/store.ts'
import { EmbeddedEngine } from '../../server/store/embedded/engine.ts'
import { dump, edgesTwice } from '../store/dump.ts'
import { manyReadings } from '../store/many.ts'
import { startWriter } from './writers.ts'

jest.setTimeout(180_000)

let folder: string
const engines: EmbeddedEngine[] = []

/** An engine on the folder, closed after the test. */
function engineHere(): EmbeddedEngine {
  const engine = new EmbeddedEngine(folder)
  engines.push(engine)
  return engine
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-'))
})

afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close()
  await rm(folder, { recursive: true, force: true })
})

async function databasePid(): Promise<number> {
  return JSON.parse(await readFile(join(folder, 'holder.json'), 'utf8')).database
}

/** The articles in the store, each whole: every claim of it, and every edge that the claims draw. */
async function wholeArticles(engine: EmbeddedEngine): Promise<readonly string[]> {
  const rows = await engine.read(
    'MATCH (a:Article) OPTIONAL MATCH (a)-[:STATES]->(c:Claim) RETURN a.id AS id, count(c) AS claims',
    {},
  )
  expect(rows.filter(({ claims }) => claims !== CLAIMS)).toEqual([])
  const { stored, due, edgeOfClaims, edgeDue } = await edgesTwice(engine)
  expect(stored).toEqual(due)
  expect(edgeOfClaims).toEqual(edgeDue)
  return rows.map(({ id }) => String(id))
}

const CLAIMS = 6

describe('kill -9 in mid-ingest', () => {
  test('of the database process: the writer starts another and loses nothing', async () => {
    const engine = engineHere()
    const store = cypherStore(engine)
    await store.ensureSchema()
    const readings = manyReadings(60, CLAIMS)
    const saved: string[] = []
    let kills = 0
    for (const [number, reading] of readings.entries()) {
      const saving = store.save([reading])
      // While the save is under way, at a different moment each time.
      if (number % 20 === 10) {
        await engine.read('RETURN 1 AS one', {})
        process.kill(await databasePid(), 'SIGKILL')
        kills++
      }
      saved.push(...(await saving).map(({ articleId }) => articleId))
    }
    expect(kills).toBe(3)
    expect((await wholeArticles(engine)).toSorted()).toEqual(saved.toSorted())

    const after = await dump(engine)
    await engine.write(({ run }) => run('MATCH (n) DETACH DELETE n', {}))
    await store.save(readings)
    expect(await dump(engine)).toEqual(after)
  })

  test('of the writer: what was acknowledged is there, and nothing half-written', async () => {
    const settings = { DEMARCHE_DATA: folder }
    for (let round = 1; round <= 3; round++) {
      const writer = startWriter([200, CLAIMS, 0, 200, 2], settings)
      await writer.until(round * 16)
      writer.process.kill('SIGKILL')
      expect(await writer.ended).toBe(null)
      const engine = engineHere()
      const there = new Set(await wholeArticles(engine))
      expect(writer.acknowledged.filter((id) => !there.has(id))).toEqual([])
      expect(there.size).toBeGreaterThanOrEqual(round * 16)
      await engine.close()
    }
  })
})

test('a cancelled statement is over: the process that ran it is gone, another one answers', async () => {
  const engine = engineHere()
  await engine.ensureSchema()
  const first = await databasePid()
  const cancel = new AbortController()
  const statement = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)'
  const request = { statement, parameters: {}, timeoutMs: 60_000 }
  const ended = engine.query(request, cancel.signal).catch(({ message }) => message)
  await engine.read('RETURN 1 AS one', {})
  cancel.abort()
  expect(await ended).toBe('The statement was cancelled')
  expect(await engine.read('RETURN 1 AS one', {})).toEqual([{ one: 1 }])
  expect(() => process.kill(first, 0)).toThrow('ESRCH')
  expect(await databasePid()).not.toBe(first)
})

describe('one folder, one demarche', () => {
  test('a second one is told who has it', async () => {
    const first = engineHere()
    await first.ensureSchema()
    await expect(engineHere().ensureSchema()).rejects.toMatchObject({
      code: 'unavailable',
      message: `Another demarche (pid ${process.pid}) has the data folder ${folder} open`,
    })
    expect(await first.read('RETURN 1 AS one', {})).toEqual([{ one: 1 }])
    await first.close()
    expect(await engineHere().read('RETURN 1 AS one', {})).toEqual([{ one: 1 }])
  })

  test('a note left by one that is gone does not matter', async () => {
    await writeFile(join(folder, 'holder.json'), '{"demarche": 999999999, "database": 999999999}')
    expect(await engineHere().read('RETURN 1 AS one', {})).toEqual([{ one: 1 }])
    await engines[0]?.close()
    await writeFile(join(folder, 'holder.json'), 'half a no')
    expect(await engineHere().read('RETURN 1 AS one', {})).toEqual([{ one: 1 }])
  })

  test('a folder that cannot be made is a clear error', async () => {
    await writeFile(join(folder, 'file'), '')
    const engine = new EmbeddedEngine(join(folder, 'file', 'data'))
    await expect(engine.ensureSchema()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/^The data folder cannot be made: /),
    })
    await engine.close()
  })

  test('a closed store says so', async () => {
    const engine = engineHere()
    await engine.close()
    await expect(engine.read('RETURN 1 AS one', {})).rejects.toMatchObject({
      code: 'unavailable',
      message: 'The store is closed',
    })
  })
})
