import { type Config, readConfig } from '../config.ts'
import { cypherStore } from './cypher-store/store.ts'
import { EmbeddedEngine } from './embedded/engine.ts'
import type { CypherEngine } from './engine.ts'
import { Neo4jEngine } from './neo4j/engine.ts'
import type { GraphStore } from './port.ts'

/** The store that the settings name, with its constraints and indexes there. */
export async function openStore(config: Config = readConfig()): Promise<GraphStore> {
  const store = cypherStore(engineOf(config))
  try {
    await store.ensureSchema()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

function engineOf(config: Config): CypherEngine {
  const { neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, dataFolder } = config
  if (neo4jUri === undefined) return new EmbeddedEngine(dataFolder)
  return new Neo4jEngine({
    uri: neo4jUri,
    user: neo4jUser,
    password: neo4jPassword,
    database: neo4jDatabase,
  })
}
