import { DemarcheError } from '../graph-schema/error.ts'
import { loadKnowledge } from './actors/load.ts'
import { createApp } from './api/app.ts'
import { builtPage } from './api/build-page.ts'
import { readConfig } from './config.ts'
import { type Reader, readArticle } from './extract/pipeline.ts'
import { prepareArticle } from './ingest/prepare.ts'
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

/** Ends on the first signal: no new requests, those under way answered, the store closed. */
function endOnSignal(listening: Listening, store: GraphStore): void {
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    await listening.close()
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
  try {
    await loadSamplesIfEmpty(store, reader)
    const app = createApp({
      store,
      read: (article) => readArticle(prepareArticle(article), reader),
      hosts: config.hosts,
      pageFolder,
      report: (error) => console.error(error),
    })
    const listening = await listen(app, config)
    endOnSignal(listening, store)
    console.log(`Demarche is at ${listening.url}`)
  } catch (error) {
    await store.close()
    throw error
  }
}

await start().catch(fail)
