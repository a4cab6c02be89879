import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { MergeProposals } from '../../graph-schema/api.ts'
import { json } from './request.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const proposals = async (query = '') =>
  MergeProposals.parse((await server.ask(`/api/merge-proposals${query}`)).json)

test('GET /api/merge-proposals proposes who came under another name, and merges nothing', async () => {
  expect(await proposals()).toEqual({ proposals: [], omitted: 0 })
  const text = 'Chancellor Anna M. Berg criticized Kenya on Monday.'
  const { status } = await server.ask('/api/articles', json({ text, published: '2024-05-08' }))
  expect(status).toBe(201)
  const before = (await server.ask('/api/health')).json
  expect(await proposals()).toEqual({
    proposals: [
      {
        keep: { id: 'person/anna-berg', type: 'Person', name: 'Anna Berg', articles: 2, claims: 5 },
        other: expect.objectContaining({ name: 'Anna M. Berg', articles: 1 }),
        likeness: 0.75,
        why: 'the same first and last name, with and without those between',
      },
    ],
    omitted: 0,
  })
  expect((await server.ask('/api/health')).json).toEqual(before)
})

test.each(['?limit=0', '?limit=many', '?limit=1001', '?likeness=1'])(
  'refuses %s',
  async (query) => {
    const { status, headers, json } = await server.ask(`/api/merge-proposals${query}`)
    expect([status, headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ])
    expect(json).toMatchObject({ code: 'invalid', status: 400 })
  },
)
