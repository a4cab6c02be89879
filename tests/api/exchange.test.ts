import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Problem } from '../../graph-schema/api.ts'
import { type ExportFile, ImportReport, ReadingsPage } from '../../graph-schema/exchange.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import { READINGS } from './readings.ts'
import { json } from './request.ts'
import { graphOf, startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const graph = () => graphOf(server)

const fileOf = (readings: readonly Reading[]): ExportFile => ({
  format: 'demarche',
  version: 1,
  exported: '2026-11-27',
  view: { address: '', nodes: [], edges: [] },
  readings: [...readings],
  leftOut: { articles: 0, edges: 0 },
})

test('the readings behind edges come whole', async () => {
  const edges = (await graph()).edges.map(({ id }) => id)
  const answer = await server.ask('/api/readings', json({ edges }))
  expect(answer.status).toBe(200)
  const page = ReadingsPage.parse(answer.json)
  const ids = READINGS.map(({ article }) => article.id).sort()
  expect(page.readings.map(({ article }) => article.id)).toEqual(ids)
})

describe('a file that is refused changes nothing', () => {
  beforeAll(async () => {
    for (const { article } of READINGS) await server.store.retract(article.id)
  })
  const [first, second] = READINGS as readonly [Reading, Reading]
  const otherText = {
    ...second,
    article: { ...second.article, text: `${second.article.text} Not so.` },
  }
  test.each<[string, unknown, number]>([
    ['of another version', { ...fileOf(READINGS), version: 2 }, 400],
    ['with more than its fields', { ...fileOf(READINGS), more: true }, 400],
    ['that is no export at all', { nodes: [] }, 400],
    ['whose text is not that of its id', fileOf([first, otherText]), 422],
  ])('%s', async (_name, file, status) => {
    const answer = await server.ask('/api/import', json(file))
    expect([answer.status, Problem.parse(answer.json).status]).toEqual([status, status])
    expect((await server.store.health()).articles).toBe(0)
  })
})

test('a file is saved, and again changes nothing', async () => {
  const first = await server.ask('/api/import', json(fileOf(READINGS)))
  const { reports } = ImportReport.parse(first.json)
  expect(reports.map(({ added }) => added)).toEqual([true, true])
  expect(reports[1]?.contradicted.length).toBe(1)
  const before = await graph()
  const again = ImportReport.parse((await server.ask('/api/import', json(fileOf(READINGS)))).json)
  expect(again.reports.map(({ added }) => added)).toEqual([false, false])
  expect(await graph()).toEqual(before)
})

describe('a body', () => {
  const padded = (megabytes: number) => JSON.stringify({ pad: 'x'.repeat(megabytes * 2 ** 20) })
  test.each([
    ['of 3 MB is too large elsewhere', '/api/articles', 3, 413, 'the body is larger than 2 MB'],
    ['of 3 MB is read by an import', '/api/import', 3, 400, 'the request does not match the API'],
    ['of 33 MB is too large there too', '/api/import', 33, 413, 'the body is larger than 32 MB'],
  ])('%s', async (_name, path, megabytes, status, detail) => {
    const answer = await server.ask(path, json(padded(megabytes)))
    expect([answer.status, Problem.parse(answer.json).detail]).toEqual([status, detail])
  })
})

test('a page of another origin may import nothing', async () => {
  const question = json(fileOf(READINGS))
  const headers = { ...question.headers, origin: 'https://example.org' }
  expect((await server.ask('/api/import', { ...question, headers })).status).toBe(403)
})
