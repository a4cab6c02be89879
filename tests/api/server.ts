import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { GraphSnapshot, type GraphView } from '../../graph-schema/api.ts'
import { type AppOptions, createApp } from '../../server/api/app.ts'
import { ArticleDesk } from '../../server/bulk/article-desk.ts'
import { readConfig } from '../../server/config.ts'
import { listen } from '../../server/listen.ts'
import { openStore } from '../../server/store/open.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { READINGS } from './readings.ts'
import { type Question, send } from './request.ts'

// Starting a store's process takes its time on a busy machine.
jest.setTimeout(60_000)

/** A server of the test's own over an embedded store of its own. */
export type TestServer = {
  readonly store: GraphStore
  /** http://127.0.0.1:PORT, without a slash at the end. */
  readonly url: string
  readonly ask: (path: string, question?: Question) => ReturnType<typeof send>
  readonly close: () => Promise<void>
}

/** Starts it with the two articles of readings.ts in its store. */
export async function startServer(options: Partial<AppOptions> = {}): Promise<TestServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'demarche-api-'))
  const store = await openStore({ ...readConfig({}), dataFolder })
  await store.save(READINGS)
  const desk = new ArticleDesk()
  const app = createApp({
    store,
    read: (article, asking) => desk.read(article, asking),
    draft: (file, asking) => desk.draft(file, asking),
    ...options,
  })
  const listening = await listen(app, { host: '127.0.0.1', port: 0 })
  const url = listening.url.replace(/\/$/, '')
  return {
    store,
    url,
    ask: (path, question) => send(`${url}${path}`, question),
    close: async () => {
      await listening.close()
      await desk.close()
      await store.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** The graph that a server shows, without what says when it was read. */
export async function graphOf({ ask }: TestServer): Promise<GraphView> {
  const { json } = await ask('/api/graph')
  const { nodes, edges, omitted } = GraphSnapshot.parse(json)
  return { nodes, edges, omitted }
}
