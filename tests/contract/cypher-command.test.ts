import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { CypherTable } from '../../graph-schema/api.ts'
import { cypherStore } from '../../server/store/cypher-store/store.ts'
import { EmbeddedEngine } from '../../server/store/embedded/engine.ts'
import { readingOf } from '../store/readings.ts'
import { runCommand } from './command.ts'

jest.setTimeout(60_000)

let folder: string
const cypher = (args: readonly string[], settings = {}) =>
  runCommand('cypher', args, { DEMARCHE_DATA: folder, ...settings })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-'))
  const store = cypherStore(new EmbeddedEngine(folder))
  await store.ensureSchema()
  await store.save([
    readingOf('2025-10-25', [{ source: 'person/kim', target: 'person/xi', on: '2025-10-22' }]),
  ])
  await store.close()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('prints a table', async () => {
  const { code, out, err } = await cypher(['MATCH (a)-[m:MET]->(b) RETURN a.name, m.from, m.count'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/│ a\.name │ m\.from +│ m\.count │\n/)
  expect(out).toMatch(/│ kim +│ 2025-10-22 │ 1 +│\n/)
  expect(out).toMatch(/\n1 row\n$/)
})

test('prints JSON, and takes parameters as numbers, lists or text', async () => {
  const params = ['--param', 'n=4', '--param', 'list=[1,2]', '--param', 'id=person/kim']
  const statement = 'MATCH (a {id: $id}) RETURN a.name AS name, $n + 1 AS five, $list AS list'
  const { code, out } = await cypher([statement, '--json', ...params])
  expect(code).toBe(0)
  expect(CypherTable.parse(JSON.parse(out))).toEqual({
    columns: ['name', 'five', 'list'],
    rows: [['kim', 5, [1, 2]]],
    truncated: false,
  })
})

test('does not let text steer the terminal', async () => {
  const { out } = await cypher(['RETURN $x', '--param', 'x="\\u001b[31mred"'])
  expect(out).toContain('"\\u001b[31mred"')
})

test.each([
  [
    'a write',
    ['CREATE (n)'],
    1,
    'error: The statement would write, and only reading is allowed here\n',
  ],
  ['a mistake', ['MATCH (n) RETRUN n'], 1, /^error: Cypher: [^\n]+\n$/],
  ['nothing', [''], 1, /^error: Not a statement: [^\n]+\n$/],
  ['no statement', [], 2, /^error: missing required argument 'statement'[^\n]*\n$/],
  ['an unknown option', ['RETURN 1', '--nope'], 2, /^error: unknown option '--nope'[^\n]*\n$/],
  [
    'a parameter without a value',
    ['RETURN 1', '--param', 'x'],
    2,
    /Write a parameter as name=value\.[^\n]*\n$/,
  ],
  ['an endless time', ['RETURN 1', '--timeout', '3600'], 2, /Give 0\.1 to 60 seconds\.[^\n]*\n$/],
] as const)('%s is one line on standard error and a code', async (_, args, code, line) => {
  const outcome = await cypher(args)
  expect(outcome).toMatchObject({ code, out: '' })
  if (typeof line === 'string') expect(outcome.err).toBe(line)
  else expect(outcome.err).toMatch(line)
})

test('an unreachable Neo4j is one line too', async () => {
  const { code, err } = await cypher(['RETURN 1'], { NEO4J_URI: 'bolt://127.0.0.1:1' })
  expect(code).toBe(1)
  expect(err).toBe(
    'error: Neo4j at bolt://127.0.0.1:1 does not answer: start it (npm run neo4j) or unset NEO4J_URI to use the embedded store\n',
  )
})

test('--help has examples', async () => {
  const { code, out } = await cypher(['--help'])
  expect(code).toBe(0)
  expect(out).toMatch(/Examples:\n {2}npm run --silent cypher -- /)
})
