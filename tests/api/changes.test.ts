import { setMaxListeners } from 'node:events'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Ledger, Problem, SaveReport } from '../../graph-schema/api.ts'
import { Changes } from '../../server/api/changes.ts'
import { openStream } from './event-stream.ts'
import { json } from './request.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
let ending: AbortController
beforeEach(async () => {
  ending = new AbortController()
  server = await startServer({ ending: ending.signal })
})
afterEach(() => server.close())

const ARTICLE = json({ text: 'Iran criticized Iraq on Monday.', published: '2024-05-28' })
const add = async () => SaveReport.parse((await server.ask('/api/articles', ARTICLE)).json)
const follow = async () => {
  const stream = await openStream(`${server.url}/api/changes`)
  return { ...stream, next: async () => Ledger.parse((await stream.until(() => true))[0]?.data) }
}

test('everyone who listens hears of every write, and of nothing else', async () => {
  const [one, two] = [await follow(), await follow()]
  const start = await one.next()
  expect(await two.next()).toEqual(start)

  const { articleId } = await add()
  const added = await one.next()
  expect(added).toMatchObject({ added: start.added + 1, removed: start.removed })
  expect(await two.next()).toEqual(added)

  expect((await add()).added).toBe(false)
  await server.ask(`/api/articles/${articleId}`, { method: 'DELETE' })
  const removed = await one.next()
  expect(removed).toMatchObject({ added: added.added, removed: start.removed + 1 })
  expect(new Set([start.stamp, added.stamp, removed.stamp]).size).toBe(3)

  two.leave()
  await add()
  expect(await one.next()).toMatchObject({ added: start.added + 2 })
  expect((await server.ask('/api/changes')).json).toMatchObject({ added: start.added + 2 })
})

test('who leaves is forgotten, and too many are refused', async () => {
  const changes = new Changes(server.store)
  const leaving = new AbortController()
  setMaxListeners(0, leaving.signal)
  const streams = await Promise.all(
    Array.from({ length: 500 }, () => changes.follow(leaving.signal)),
  )
  expect(changes.listeners).toBe(500)
  await expect(changes.follow(leaving.signal)).rejects.toMatchObject({ code: 'unavailable' })
  leaving.abort()
  expect(changes.listeners).toBe(0)
  const heard: Ledger[] = []
  for (const stream of streams) for await (const ledger of stream) heard.push(ledger)
  expect(heard).toHaveLength(500)
  await expect(changes.follow(AbortSignal.abort())).resolves.toBeDefined()
  expect(changes.listeners).toBe(0)
})

test('a server that ends lets go of those who listen, and of what is only being read', async () => {
  const listening = await follow()
  await listening.next()
  const text = 'Iran criticized Iraq on Monday, and Iraq rejected it. '.repeat(600)
  const reading = await openStream(
    `${server.url}/api/articles`,
    json({ text, published: '2024-05-28' }),
  )
  await reading.until(({ data }) => JSON.stringify(data).includes('syntax'))
  ending.abort()
  expect((await listening.events.next()).done).toBe(true)
  const told = await reading.until(({ event }) => event === 'problem')
  expect(Problem.parse(told.at(-1)?.data).status).toBeGreaterThanOrEqual(500)
  expect(await server.store.health()).toMatchObject({ articles: 2 })
})
