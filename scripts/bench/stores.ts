import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reading } from '../../graph-schema/model/reading.ts'
import { readConfig } from '../../server/config.ts'
import { cypherStore } from '../../server/store/cypher-store/store.ts'
import { EmbeddedEngine } from '../../server/store/embedded/engine.ts'
import type { CypherEngine } from '../../server/store/engine.ts'
import { mergeClaims } from '../../server/store/merge/merge.ts'
import { Neo4jEngine } from '../../server/store/neo4j/engine.ts'
import { freePort } from '../neo4j/bolt.ts'
import { hasMaven, installNeo4j } from '../neo4j/install.ts'
import { findJava } from '../neo4j/java.ts'
import { LONG_TERM } from '../neo4j/releases.ts'
import { startNeo4j } from '../neo4j/server.ts'
import { benchReadings } from './readings.ts'

/** Rates for the same edges, through `save` and by the bare engine, all in one run. */
export type StoreRate = {
  readonly store: string
  readonly edges: number
  /** Edges per second of a plain UNWIND … MERGE that writes nothing but an id. */
  readonly bare: number
  /** Edges per second of `save`, which reads, merges and writes claims and articles too. */
  readonly save: number
  /** Nodes and relationships that `save` writes per second. */
  readonly written: number
}

/** Articles of one save, a thousand edges: as many as the rows of a bare statement. */
const ARTICLES = 50

const BARE = `
UNWIND $rows AS row
MERGE (a:Entity {id: row.source})
MERGE (b:Entity {id: row.target})
MERGE (a)-[r:WARNED {id: row.id}]->(b)`

/** Rates of the embedded store, and of a Neo4j server where one can be started here. */
export async function benchStores(articles = 250): Promise<readonly StoreRate[]> {
  const readings = benchReadings(articles, 20)
  const embedded = await inFolder((folder) =>
    benchEngine('embedded', new EmbeddedEngine(folder), readings),
  )
  const neo4j = await inFolder((folder) => benchNeo4j(folder, readings))
  return neo4j === undefined ? [embedded] : [embedded, neo4j]
}

async function benchNeo4j(home: string, readings: readonly Reading[]) {
  const java = await findJava(LONG_TERM.java, readConfig().javaHome)
  if (java === undefined || !(await hasMaven())) return undefined
  const lib = await installNeo4j(LONG_TERM, '.cache/neo4j')
  const password = 'only-for-this-run'
  const port = await freePort()
  const server = await startNeo4j({ release: LONG_TERM, java, lib, home, port, password })
  try {
    const engine = new Neo4jEngine({ uri: server.uri, user: 'neo4j', password })
    return await benchEngine(`Neo4j ${LONG_TERM.version}`, engine, readings)
  } finally {
    await server.stop()
  }
}

/**
 * Both rates on one engine, which is closed afterwards: in turn, a thousand edges each, so that both
 * meet the same load of the machine and the same size of the graph. The first turn warms up.
 */
export async function benchEngine(
  store: string,
  engine: CypherEngine,
  readings: readonly Reading[],
): Promise<StoreRate> {
  const { save, ensureSchema } = cypherStore(engine)
  let [edges, written, bare, saved] = [0, 0, 0, 0]
  await ensureSchema()
  for (let at = 0; at < readings.length; at += ARTICLES) {
    const turn = readings.slice(at, at + ARTICLES)
    const rows = edgesOf(turn)
    const bareSeconds = await seconds(() => engine.write(({ run }) => run(BARE, { rows })))
    const saveSeconds = await seconds(() => save(turn))
    if (at === 0) continue
    edges += rows.length
    written += rows.length + turn.reduce((sum, reading) => sum + thingsOf(reading), 0)
    bare += bareSeconds
    saved += saveSeconds
  }
  await engine.close()
  return { store, edges, bare: edges / bare, save: edges / saved, written: written / saved }
}

/** The article, its claims, and the relationships from it to claims and entities. */
function thingsOf({ claims, entities }: Reading): number {
  return 1 + 2 * claims.length + entities.length
}

/** The edges that saving will draw, between people of their own. */
function edgesOf(readings: readonly Reading[]) {
  const claims = readings.flatMap(({ article, claims }) =>
    claims.map(({ when, ...claim }) => ({ ...claim, ...when, published: article.published })),
  )
  return mergeClaims(claims).map(({ edge: { id, source, target } }) => ({
    id,
    source: `bare-${source}`,
    target: `bare-${target}`,
  }))
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
