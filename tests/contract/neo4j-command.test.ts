import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { answersBolt, freePort } from '../../scripts/neo4j/bolt.ts'
import { findJava } from '../../scripts/neo4j/java.ts'
import { LONG_TERM } from '../../scripts/neo4j/releases.ts'
import { Neo4jEngine } from '../../server/store/neo4j/engine.ts'
import { runCommand } from './command.ts'
import { whyNoServer } from './neo4j-server.ts'

jest.setTimeout(300_000)

const reason = await whyNoServer(LONG_TERM)
const describeHere = reason === null ? describe : describe.skip

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describeHere('npm run neo4j', () => {
  test('starts a server that answers with the printed address and password, and stops on Ctrl-C', async () => {
    const port = await freePort()
    let answer: Promise<unknown> | undefined
    const { code, out } = await runCommand(
      'neo4j',
      ['--port', `${port}`, '--data', folder],
      {},
      {
        onOutput: (printed, stop) => {
          const [, uri, password] = /NEO4J_URI=(\S+) NEO4J_PASSWORD=(\S+)/.exec(printed) ?? []
          if (uri === undefined || password === undefined || answer !== undefined) return
          const engine = new Neo4jEngine({ uri, user: 'neo4j', password })
          answer = engine.read('RETURN 1 AS one', {}).finally(() => engine.close().finally(stop))
        },
      },
    )
    expect(code).toBe(0)
    expect(await answer).toEqual([{ one: 1 }])
    expect(out).toContain(
      `Neo4j ${LONG_TERM.version} answers at bolt://127.0.0.1:${port} as user neo4j.\n`,
    )
    expect(await answersBolt(port)).toBe(false)
    const password = join(folder, 'password')
    expect((await stat(password)).mode & 0o777).toBe(0o600)
    expect(out).toContain((await readFile(password, 'utf8')).trim())
  })

  test('without Maven says what is missing', async () => {
    const settings = { PATH: join(folder, 'nothing'), DEMARCHE_DATA: folder }
    const { code, err } = await runCommand('neo4j', [], settings, { cwd: folder })
    expect(code).toBe(1)
    expect(err).toMatch(/\nerror: Maven is not installed: [^\n]+\n$/)
  })
})

test('a port that is none is a usage error', async () => {
  const { code, err } = await runCommand('neo4j', ['--port', 'bolt'], {})
  expect(code).toBe(2)
  expect(err).toContain('A port is a number from 1 to 65535.')
})

test('no Java is new enough for what there is not', async () => {
  expect(await findJava(1000, undefined)).toBe(undefined)
})
