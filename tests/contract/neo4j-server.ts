import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/neo4j/bolt.ts'
import { hasMaven, installNeo4j } from '../../scripts/neo4j/install.ts'
import { findJava } from '../../scripts/neo4j/java.ts'
import type { Release } from '../../scripts/neo4j/releases.ts'
import { type Neo4jServer, type ServerPlan, startNeo4j } from '../../scripts/neo4j/server.ts'
import type { Neo4jAddress } from '../../server/store/neo4j/address.ts'

const PASSWORD = 'only-for-these-tests'
const CACHE = '.cache/neo4j'

/** A server of the tests' own, with its data in a folder that goes when the tests are done. */
export type TestServer = {
  readonly address: Neo4jAddress
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /** Starts it again on the same port and data. */
  start(): Promise<void>
  end(): Promise<void>
}

/**
 * Why the release cannot be started here, or null when it can. Where CI=true a reason is an error:
 * there the tests against Neo4j may not be left out.
 */
export async function whyNoServer(release: Release): Promise<string | null> {
  const java = await findJava(release.java, process.env.JAVA_HOME)
  const missing = [
    ...(java === undefined ? [`Java ${release.java} or later`] : []),
    ...((await hasMaven()) ? [] : ['Maven']),
  ]
  if (missing.length === 0) return null
  const reason = `Neo4j ${release.version} is not tested here: no ${missing.join(' and no ')}`
  if (process.env.CI === 'true') throw new Error(reason)
  return reason
}

export async function startTestServer(release: Release): Promise<TestServer> {
  const java = await findJava(release.java, process.env.JAVA_HOME)
  if (java === undefined) throw new Error(`no Java ${release.java}`)
  const lib = await installNeo4j(release, CACHE)
  const home = await mkdtemp(join(tmpdir(), 'demarche-neo4j-'))
  const port = await freePort()
  const plan: ServerPlan = { release, java, lib, home, port, password: PASSWORD, brief: true }
  let server: Neo4jServer = await startNeo4j(plan)
  return {
    address: { uri: server.uri, user: 'neo4j', password: PASSWORD },
    stop: (signal) => server.stop(signal),
    async start() {
      server = await startNeo4j(plan)
    },
    async end() {
      await server.stop('SIGKILL')
      await rm(home, { recursive: true, force: true })
    },
  }
}
