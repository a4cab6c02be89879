import { test } from '@jest/globals'
import type { Release } from '../../scripts/neo4j/releases.ts'
import { Neo4jEngine } from '../../server/store/neo4j/engine.ts'
import { startTestServer, whyNoServer } from './neo4j-server.ts'
import { storeContract } from './suite.ts'

/** The contract against a real server of the release, where one can be started; `many` as for storeContract. */
export async function neo4jContract(release: Release, many?: number): Promise<void> {
  const reason = await whyNoServer(release)
  if (reason !== null) {
    process.stderr.write(`${reason}\n`)
    test.skip(reason, () => {})
    return
  }
  const open = async () => {
    const server = await startTestServer(release)
    return { engine: new Neo4jEngine(server.address), end: () => server.end() }
  }
  storeContract(`Neo4j ${release.version}`, open, many)
}
