import { DemarcheError } from '../graph-schema/error.ts'
import { loadKnowledge } from './actors/load.ts'
import { createApp } from './api/app.ts'
import { builtPage } from './api/build-page.ts'
import { ArticleDesk } from './bulk/article-desk.ts'
import { readConfig } from './config.ts'
import type { Reader } from './extract/pipeline.ts'
import { loadSamples } from './ingest/samples.ts'
import { type Listening, listen } from './listen.ts'
import { openStore } from './store/open.ts'
import type { GraphStore } from './store/port.ts'

/** Signals that end the server in good order. */
const ENDINGS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM']

async function loadSamplesIfEmpty(store: GraphStore, reader: Reader): Promise<void> {
  const { articles } = await store.health()
  if (articles === 0) await loadSamples(store, reader)
}

type Running = {
  readonly listening: Listening
  readonly store: GraphStore
  readonly desk: ArticleDesk
  readonly ending: AbortController
}

/**
 * Ends on the first signal: no new requests, streams and readings left, the other requests under way
 * answered, what is being saved saved, the store closed.
 */
function endOnSignal({ listening, store, desk, ending }: Running): void {
  const end = async () => {
    if (ending.signal.aborted) return
    ending.abort(new DemarcheError('unavailable', 'the server is ending'))
    await listening.close()
    await desk.close()
    await store.close()
  }
  for (const signal of ENDINGS) process.on(signal, () => void end().catch(fail))
}

function fail(error: unknown): never {
  const line = error instanceof DemarcheError ? error.message : String(error)
  console.error(`demarche: ${line}`)
  process.exit(1)
}

async function start(): Promise<void> {
  const config = readConfig()
  const reader = { knowledge: await loadKnowledge(config.actors, (line) => console.error(line)) }
  const pageFolder = await builtPage()
  const store = await openStore(config)
  const desk = new ArticleDesk(config.actors)
  const ending = new AbortController()
  try {
    await loadSamplesIfEmpty(store, reader)
    const app = createApp({
      store,
      read: (article, asking) => desk.read(article, asking),
      draft: (file, asking) => desk.draft(file, asking),
      hosts: config.hosts,
      pageFolder,
      report: (error) => console.error(error),
      ending: ending.signal,
    })
    const listening = await listen(app, config)
    endOnSignal({ listening, store, desk, ending })
    console.log(`Demarche is at ${listening.url}`)
  } catch (error) {
    await store.close()
    throw error
  }
}

await start().catch(fail)
