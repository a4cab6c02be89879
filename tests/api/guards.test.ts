import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { json, type Question } from './request.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
let host: string
beforeAll(async () => {
  server = await startServer({ hosts: ['graph.example.org'] })
  host = new URL(server.url).host
})
afterAll(() => server.close())

const port = () => new URL(server.url).port
const withHeaders = (question: Question, headers: Readonly<Record<string, string>>): Question => ({
  ...question,
  headers: { ...question.headers, ...headers },
})

describe('the Host header', () => {
  test.each([
    ['localhost', 200],
    ['LOCALHOST', 200],
    ['127.0.0.1', 200],
    ['[::1]', 200],
    ['graph.example.org', 200],
    ['evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost.evil.example', 403],
    ['*', 403],
  ])('%s gets %i', async (name, status) => {
    for (const value of [name, `${name}:${port()}`]) {
      const answer = await server.ask('/api/health', { headers: { host: value } })
      expect([value, answer.status]).toEqual([value, status])
    }
  })
})

const POST = json({ statement: 'RETURN 1 AS one' })

describe('a write', () => {
  test.each<[string, number, () => Record<string, string>]>([
    ['without an origin, as a program sends it', 200, () => ({})],
    ['of our own page', 200, () => ({ origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })],
    ['of another origin', 403, () => ({ origin: 'https://evil.example' })],
    ['of another port', 403, () => ({ origin: 'http://127.0.0.1:1' })],
    ['of a sandboxed frame', 403, () => ({ origin: 'null' })],
    ['of a nonsense origin', 403, () => ({ origin: 'evil' })],
    ['of another site by its own account', 403, () => ({ 'sec-fetch-site': 'cross-site' })],
    ['of another subdomain by its own account', 403, () => ({ 'sec-fetch-site': 'same-site' })],
  ])('%s gets %i', async (_name, status, headers) => {
    const posted = await server.ask('/api/cypher', withHeaders(POST, headers()))
    expect(posted.status).toBe(status)
    const deleted = await server.ask(
      '/api/articles/article/0123456789abcdef',
      withHeaders({ method: 'DELETE' }, headers()),
    )
    expect(deleted.status).toBe(status === 200 ? 404 : status)
  })

  test.each([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json; charset=latin1', 415],
  ])('as %s gets %i', async (type, status) => {
    const answer = await server.ask('/api/cypher', withHeaders(POST, { 'content-type': type }))
    expect(answer.status).toBe(status)
  })
})

const POLICY =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;" +
  "connect-src 'self';worker-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'"

test.each(['/api/health', '/api/nothing', '/nothing'])(
  '%s comes with the strict headers',
  async (path) => {
    const { headers } = await server.ask(path)
    expect(headers['content-security-policy']).toBe(POLICY)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(Object.keys(headers)).not.toContain('x-powered-by')
    expect(Object.keys(headers)).not.toContain('access-control-allow-origin')
  },
)
