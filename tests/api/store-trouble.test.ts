import { afterEach, expect, jest, test } from '@jest/globals'
import { Problem } from '../../graph-schema/api.ts'
import { DemarcheError } from '../../graph-schema/error.ts'
import { json } from './request.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
afterEach(() => server.close())

const SLOW = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)'

test('a store that is gone gives 503 everywhere, health included', async () => {
  server = await startServer()
  await server.store.close()
  for (const path of ['/api/health', '/api/graph', '/api/search?q=a']) {
    const { status, json: body } = await server.ask(path)
    expect([path, status, Problem.parse(body).code]).toEqual([path, 503, 'unavailable'])
  }
})

test('a statement that takes too long gives 504, and the next one is answered', async () => {
  server = await startServer()
  const slow = await server.ask('/api/cypher', json({ statement: SLOW, timeoutMs: 300 }))
  expect([slow.status, Problem.parse(slow.json).code]).toEqual([504, 'timeout'])
  const next = await server.ask('/api/cypher', json({ statement: 'RETURN 1 AS one' }))
  expect(next.status).toBe(200)
})

test('a statement whose client goes away is stopped, and the next one is answered', async () => {
  server = await startServer()
  const cypher = jest.spyOn(server.store, 'cypher')
  const client = new AbortController()
  const body = JSON.stringify({ statement: SLOW, timeoutMs: 60_000 })
  const headers = { 'content-type': 'application/json' }
  const { signal } = client
  const asked = fetch(`${server.url}/api/cypher`, { method: 'POST', headers, body, signal })
  const gone = asked.catch(({ name }) => name)
  while (cypher.mock.results.length === 0)
    expect((await server.ask('/api/health')).status).toBe(200)
  client.abort()
  expect(await gone).toBe('AbortError')
  await expect(cypher.mock.results[0]?.value).rejects.toThrow('The statement was cancelled')
  const next = await server.ask('/api/cypher', json({ statement: 'RETURN 1 AS one' }))
  expect(next.status).toBe(200)
})

test('a mistake in a statement comes with its place', async () => {
  server = await startServer()
  const { status, json: body } = await server.ask(
    '/api/cypher',
    json({ statement: 'MATCH (n)\n RETRUN n' }),
  )
  expect([status, Problem.parse(body).at]).toEqual([422, { line: 2, column: 2 }])
})

test('what nobody foresaw is told to the log and not to the client', async () => {
  const reported: unknown[] = []
  const secret = new Error('the password is swordfish')
  server = await startServer({
    report: (error) => reported.push(error),
    read: () => {
      throw secret
    },
  })
  const {
    status,
    text,
    json: body,
  } = await server.ask('/api/articles', json({ text: 'x', published: '2024-05-07' }))
  expect([status, Problem.parse(body).code]).toEqual([500, 'internal'])
  expect(text).not.toContain('swordfish')
  expect(reported).toEqual([secret])
})

test('a conflict in the reading gives 409', async () => {
  server = await startServer({
    read: () => {
      throw new DemarcheError('conflict', 'somebody else is at it')
    },
  })
  const answer = await server.ask('/api/articles', json({ text: 'x', published: '2024-05-07' }))
  expect([answer.status, Problem.parse(answer.json).detail]).toEqual([
    409,
    'somebody else is at it',
  ])
})
