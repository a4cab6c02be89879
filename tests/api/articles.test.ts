import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { CypherTable, RetractReport, SaveReport } from '../../graph-schema/api.ts'
import { json } from './request.ts'
import { graphOf, startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const ARTICLE = json({
  text: 'French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday.',
  published: '2024-05-28',
  outlet: 'The Fixture',
})

const graph = () => graphOf(server)

test('an article is read and saved, once; retracted, it leaves no trace', async () => {
  const before = await graph()

  const first = await server.ask('/api/articles', ARTICLE)
  expect([first.status, first.status === 201 ? '' : first.text]).toEqual([201, ''])
  const report = SaveReport.parse(first.json)
  expect([report.added, report.fresh.length > 0]).toEqual([true, true])
  const with_ = await graph()
  expect(with_.edges.length).toBeGreaterThan(before.edges.length)

  const again = await server.ask('/api/articles', ARTICLE)
  expect([again.status, SaveReport.parse(again.json).added]).toEqual([200, false])
  expect(await graph()).toEqual(with_)

  const path = `/api/articles/${encodeURIComponent(report.articleId)}`
  const gone = await server.ask(path, { method: 'DELETE' })
  expect(gone.status).toBe(200)
  expect(RetractReport.parse(gone.json).claims).toBe(report.fresh.length)
  expect(await graph()).toEqual(before)
  expect((await server.ask(path, { method: 'DELETE' })).status).toBe(404)
})

test('Cypher answers with columns and rows, dates as ISO days', async () => {
  const { json: body } = await server.ask(
    '/api/cypher',
    json({
      statement:
        'MATCH (a {name: $name})-[m:MET]->(b) WHERE m.modality = $modality RETURN b.name AS name, m.from AS day',
      parameters: { name: 'Anna Berg', modality: 'ruled_out' },
    }),
  )
  expect(CypherTable.parse(body)).toEqual({
    columns: ['name', 'day'],
    rows: [['Carlo Diaz', '2024-05-09']],
    truncated: false,
  })
})
