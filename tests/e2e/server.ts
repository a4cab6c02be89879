import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Reading } from '../../graph-schema/model/reading.ts'
import { fill } from '../../scripts/page-bench/site.ts'
import { bundled, throughTsx } from '../program.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A program that has ended: how, and what it had to say. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

const SERVER = 'server/main.ts'

/** The server as its own process. */
export type Program = {
  /** The address it printed; rejects with its last words when it ends before. */
  readonly url: Promise<string>
  readonly ended: Promise<Ended>
  /** Sends a signal and waits for the end. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ended>
}

function watch(child: ChildProcess): Omit<Program, 'stop'> {
  let out = ''
  let err = ''
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }))
  })
  const url = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const found = /http:\/\/\S+/.exec(out)
      if (found !== null) resolve(found[0])
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    void ended.then((end) => reject(new Error(`ended with ${end.code}: ${end.err}`)))
  })
  // Whoever only waits for the end need not hear of the missing address as well.
  url.catch(() => undefined)
  return { url, ended }
}

/** The environment without a Neo4j of the person's own, which tests must never write into. */
export const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_')),
)

/** A port nobody uses, for a server that is to come back on the same one. */
const freePort = () =>
  new Promise<string>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' ? `${address?.port}` : '0'))
    })
  })

/** Starts the server with these settings beside those of the environment. */
export function startProgram(
  settings: Readonly<Record<string, string>>,
  program = bundled(SERVER),
): Program {
  const child = spawn(process.execPath, program, {
    cwd: ROOT,
    env: { ...ENVIRONMENT, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const watched = watch(child)
  return {
    ...watched,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return watched.ended
    },
  }
}

/** Starts it as `npm start` does. */
export const npmStart = (settings: Readonly<Record<string, string>>): Program =>
  startProgram(settings, throughTsx(SERVER))

const Addresses = z.array(z.strictObject({ uri: z.url(), user: z.string(), password: z.string() }))

/** The Neo4j that is this worker's (tests/on-neo4j.ts starts them); without it each site has a store of its own. */
function sharedNeo4j() {
  const { E2E_NEO4J: written, JEST_WORKER_ID: worker = '1' } = process.env
  if (written === undefined) return undefined
  const addresses = Addresses.parse(JSON.parse(written))
  return addresses[(Number(worker) - 1) % addresses.length]
}

const NEO4J = sharedNeo4j()
const SHARED_NEO4J =
  NEO4J === undefined ? {} : { NEO4J_URI: NEO4J.uri, NEO4J_PASSWORD: NEO4J.password }

/** Settings of a server that is stopped and started again over the same, empty store. */
export async function freshSettings(folder: string): Promise<Readonly<Record<string, string>>> {
  await emptySharedStore()
  return { DEMARCHE_DATA: join(folder, 'data'), PORT: await freePort(), ...SHARED_NEO4J }
}

/** A server under test. */
export type Site = { readonly url: string; readonly close: () => Promise<Ended> }

/**
 * Starts it; with `readings` these are in its store before, else the bundled briefs will be. A second
 * site beside the first needs a store of its own.
 */
export async function startSite(
  readings: readonly Reading[] = [],
  store: 'of its own' | 'shared' = 'shared',
): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-e2e-'))
  const shared = store === 'shared' ? SHARED_NEO4J : {}
  const settings = { DEMARCHE_DATA: folder, ...shared }
  if (store === 'shared') await emptySharedStore()
  if (readings.length > 0) await fill({ ...ENVIRONMENT, ...settings }, readings)
  const program = startProgram(settings)
  return {
    url: await program.url,
    close: async () => {
      const end = await program.stop()
      await rm(folder, { recursive: true, force: true })
      return end
    },
  }
}

/** The one database serves one site after the other. */
async function emptySharedStore(): Promise<void> {
  if (NEO4J === undefined) return
  const driver = neo4j.driver(NEO4J.uri, neo4j.auth.basic(NEO4J.user, NEO4J.password))
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
  } finally {
    await driver.close()
  }
}
