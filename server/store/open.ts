import { type Config, readConfig } from '../config.ts'
import { cypherStore } from './cypher-store/store.ts'
import { EmbeddedEngine } from './embedded/engine.ts'
import type { GraphStore } from './port.ts'

/** The store that the settings name, with its constraints and indexes there. */
export async function openStore(config: Config = readConfig()): Promise<GraphStore> {
  const store = cypherStore(new EmbeddedEngine(config.dataFolder))
  try {
    await store.ensureSchema()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
