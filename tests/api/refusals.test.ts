import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Problem } from '../../graph-schema/api.ts'
import { json, type Question } from './request.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
let reported: unknown[] = []
beforeAll(async () => {
  server = await startServer({ report: (error) => reported.push(error) })
})
afterAll(() => server.close())

/** Asks and expects a problem, with nothing of our files or stack in it and nothing reported. */
async function problemFor(path: string, question?: Question): Promise<Problem> {
  reported = []
  const { status, headers, json: body, text } = await server.ask(path, question)
  expect(headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(text).not.toMatch(/node_modules|\.ts\b|\bat .+:\d+:\d+/)
  expect(reported).toEqual([])
  const problem = Problem.parse(body)
  expect(problem.status).toBe(status)
  return problem
}

const statement = (text: string) => json({ statement: text })
const article = (more: object) =>
  json({ text: 'Nothing happened.', published: '2024-05-07', ...more })
const big = 'a'.repeat(2 * 1024 * 1024 + 1)

describe('a request is refused with a problem:', () => {
  test.each<[string, number, string, string, Question?]>([
    ['an unknown address', 404, 'not_found', '/api/nothing'],
    ['an unknown page', 404, 'not_found', '/nothing.html'],
    ['an unknown filter', 400, 'invalid', '/api/graph?colour=red'],
    ['an unknown type', 400, 'invalid', '/api/graph?types=DANCED'],
    ['an unknown modality', 400, 'invalid', '/api/timeline?modality=maybe'],
    ['a day that is none', 400, 'invalid', '/api/graph?from=2025-02-30'],
    ['a day twice', 400, 'invalid', '/api/graph?from=2025-01-01&from=2025-01-02'],
    ['a limit of nothing', 400, 'invalid', '/api/graph?limit=0'],
    ['a limit beyond measure', 400, 'invalid', '/api/graph?limit=1e9'],
    ['a certainty beyond one', 400, 'invalid', '/api/graph?certainty=1.5'],
    ['a certainty that is no number', 400, 'invalid', '/api/timeline?certainty=high'],
    ['a blank certainty', 400, 'invalid', '/api/graph?certainty='],
    ['a certainty below nothing', 400, 'invalid', '/api/entities/person/anna-berg?certainty=-1'],
    ['an actor that is no id', 400, 'invalid', '/api/graph?actor=trump'],
    ['a search for nothing', 400, 'invalid', '/api/search?q=%20'],
    ['a search without words', 400, 'invalid', '/api/search'],
    ['an id of no kind', 400, 'invalid', '/api/entities/nobody'],
    ['an id with a quote in it', 400, 'invalid', "/api/entities/person%2Fx'}"],
    ['an id that is not decodable', 400, 'invalid', '/api/entities/person%2F%E0%A4'],
    ['an unknown entity', 404, 'not_found', '/api/entities/person/nobody'],
    ['an unknown edge', 404, 'not_found', '/api/edges/edge/0123456789abcdef'],
    ['an edge id of the wrong length', 400, 'invalid', '/api/edges/edge/0123'],
    ['an unknown claim', 404, 'not_found', '/api/claims/claim/0123456789abcdef/0'],
    ['a query where none is taken', 400, 'invalid', '/api/health?verbose=1'],
    ['a method that is not there', 405, 'method_not_allowed', '/api/graph', { method: 'DELETE' }],
    ['a preflight', 405, 'method_not_allowed', '/api/articles', { method: 'OPTIONS' }],
    ['reading what is only written', 405, 'method_not_allowed', '/api/articles'],
    ['JSON that breaks off', 400, 'invalid', '/api/articles', json('{"text": ')],
    ['JSON that is no object', 400, 'invalid', '/api/articles', json('"text"')],
    ['an empty body', 400, 'invalid', '/api/cypher', json('')],
    ['a body beyond 2 MB', 413, 'too_large', '/api/articles', article({ text: big })],
    ['an article without text', 400, 'invalid', '/api/articles', article({ text: '' })],
    ['an article of spaces', 422, 'invalid', '/api/articles', article({ text: '  \n ' })],
    ['an article of binary data', 422, 'invalid', '/api/articles', article({ text: 'a\u0000b' })],
    ['an article without a date', 422, 'invalid', '/api/articles', json({ text: 'It rained.' })],
    ['a date that is none', 400, 'invalid', '/api/articles', article({ published: '7 May 2024' })],
    ['an address to run', 400, 'invalid', '/api/articles', article({ url: 'javascript:alert(1)' })],
    ['a field nobody knows', 400, 'invalid', '/api/articles', article({ author: 'x' })],
    [
      'an unknown article',
      404,
      'not_found',
      '/api/articles/article/0123456789abcdef',
      { method: 'DELETE' },
    ],
    ['a statement that is none', 422, 'invalid', '/api/cypher', statement('MATCH (')],
    ['a statement that writes', 422, 'invalid', '/api/cypher', statement('CREATE (:X)')],
    [
      'a statement that reads a file',
      422,
      'invalid',
      '/api/cypher',
      statement("LOAD CSV FROM 'file:///etc/passwd' AS r RETURN r"),
    ],
    ['an empty statement', 400, 'invalid', '/api/cypher', statement(' ')],
    [
      'no patience at all',
      400,
      'invalid',
      '/api/cypher',
      json({ statement: 'RETURN 1', timeoutMs: 1 }),
    ],
  ])('%s', async (_name, status, code, path, ...rest) => {
    // A rest parameter: jest would take a missing fifth for its `done`.
    const problem = await problemFor(path, rest[0])
    expect([problem.status, problem.code]).toEqual([status, code])
  })
})

test('a problem names the fields that are wrong', async () => {
  const { errors } = await problemFor('/api/graph?limit=0&from=yesterday')
  expect(errors?.map(({ path }) => path).sort()).toEqual(['query.from', 'query.limit'])
})

test('405 says what is possible', async () => {
  const { headers } = await server.ask('/api/graph', { method: 'DELETE' })
  expect(headers.allow).toBe('GET, HEAD')
})

test('after all that nothing was written', async () => {
  const { json: health } = await server.ask('/api/health')
  expect(health).toMatchObject({ articles: 2, claims: 6, entities: 4 })
})
