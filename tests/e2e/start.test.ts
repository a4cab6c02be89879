import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { json, send } from '../api/request.ts'
import { npmStart, startProgram } from './server.ts'

jest.setTimeout(120_000)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-start-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const settings = (name: string, more: Readonly<Record<string, string>> = {}) => ({
  DEMARCHE_DATA: join(folder, name),
  ...more,
})

const Counts = z.looseObject({ articles: z.int(), claims: z.int() })

test('npm start says one line, serves page and API, and ends cleanly; again, it loads nothing twice', async () => {
  const counts: unknown[] = []
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const program = npmStart(settings('twice'))
    const url = await program.url
    const page = await send(url)
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    const health = Counts.parse((await send(`${url}api/health`)).json)
    expect(health.articles).toBeGreaterThan(5)
    counts.push(health)
    const { code, out, err } = await program.stop(signal)
    expect([code, out, err]).toEqual([0, `Demarche is at ${url}\n`, ''])
  }
  expect(counts[1]).toEqual(counts[0])
})

test('the page holds nothing that the content policy forbids', async () => {
  const program = startProgram(settings('policy'))
  const url = await program.url
  const { text } = await send(url)
  expect(text).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\son\w+=/)
  const files = [...text.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => path)
  expect(files.length).toBeGreaterThan(1)
  for (const path of files) {
    const { status, headers } = await send(`${url}${path}`)
    expect([path, status]).toEqual([path, 200])
    expect(headers['cache-control']).toContain('immutable')
  }
  await program.stop()
})

test('what the server reads is read with the file of actors that the settings name', async () => {
  const program = startProgram(settings('actors', { DEMARCHE_ACTORS: 'samples/actors.json' }))
  const url = await program.url
  const article = { text: 'Muse Bihi criticized Kenya on Monday.', published: '2025-03-05' }
  const { status } = await send(`${url}api/articles`, json(article))
  const { json: found } = await send(`${url}api/search?q=muse`)
  expect([status, found]).toMatchObject([201, { entities: [{ id: 'person/muse-bihi-abdi' }] }])
  expect((await program.stop()).code).toBe(0)
})

describe('the server ends with one line and code 1', () => {
  test('when the port is taken, and says how to choose another', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, out, err } = await npmStart(settings('taken', { PORT: `${port}` })).ended
    other.close()
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe(
      `demarche: port ${port} is taken: choose another, as in PORT=${port + 1} npm start\n`,
    )
  })

  test.each([
    ['a port that is none', { PORT: 'http' }, /^demarche: PORT: .+\n$/],
    ['a port beyond all ports', { PORT: '70000' }, /^demarche: PORT: .+\n$/],
    ['a Neo4j address that is none', { NEO4J_URI: 'here' }, /^demarche: NEO4J_URI: .+\n$/],
    ['a Neo4j that does not answer', { NEO4J_URI: 'bolt://127.0.0.1:9' }, /^demarche: .+\n$/],
    [
      'a file of actors that is not there',
      { DEMARCHE_ACTORS: '/nowhere.json' },
      /^demarche: \/nowhere\.json: .+\n$/,
    ],
    ['a data folder that cannot be', { DEMARCHE_DATA: '/dev/null/x' }, /^demarche: .+\n$/],
  ])('for %s', async (_name, more, line) => {
    const { code, out, err } = await startProgram({ ...settings('bad'), ...more }).ended
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(line)
  })
})
