import { type Config, readConfig } from '../config.ts'
import { cypherStore } from './cypher-store/store.ts'
import type { CypherEngine } from './engine.ts'
import type { GraphStore } from './port.ts'

/** The store that the settings name, with its constraints and indexes there. */
export async function openStore(config: Config = readConfig()): Promise<GraphStore> {
  const store = cypherStore(await engineOf(config))
  try {
    await store.ensureSchema()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Only the engine that is used is loaded: a driver takes half a second. */
async function engineOf(config: Config): Promise<CypherEngine> {
  const { neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, dataFolder } = config
  if (neo4jUri === undefined) {
    const { EmbeddedEngine } = await import('./embedded/engine.ts')
    return new EmbeddedEngine(dataFolder)
  }
  const { Neo4jEngine } = await import('./neo4j/engine.ts')
  return new Neo4jEngine({
    uri: neo4jUri,
    user: neo4jUser,
    password: neo4jPassword,
    database: neo4jDatabase,
  })
}
