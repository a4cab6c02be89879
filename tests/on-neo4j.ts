import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { LONG_TERM } from '../scripts/neo4j/releases.ts'
import { startTestServer, type TestServer, whyNoServer } from './contract/neo4j-server.ts'

/** Every start of the first needs a store of its own; the looks of the second are the same over any. */
const EMBEDDED_ONLY: readonly string[] = ['start.test.ts', 'access.test.ts']

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
]

/** Files that run at a time; each worker has a server of its own for the page: a server has one database. */
const WORKERS = 2

const filesIn = (folder: string, isWanted: (name: string) => boolean) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts') && isWanted(name))
    .map((name) => `${folder}/${name}`)

/** Runs the contract of stores against real Neo4j servers, and the page's tests over them. */
async function main(): Promise<number> {
  const reason = await whyNoServer(LONG_TERM)
  if (reason !== null) {
    process.stderr.write(`Neo4j: left out. ${reason}\n`)
    return 0
  }
  const files = [
    ...filesIn('tests/contract', (name) => name.startsWith('neo4j')),
    ...filesIn('tests/e2e', (name) => !EMBEDDED_ONLY.includes(name)),
  ]
  const servers: TestServer[] = []
  try {
    // The first fetches the release where it is not here yet.
    servers.push(await startTestServer(LONG_TERM))
    const others = Array.from({ length: WORKERS - 1 }, () => startTestServer(LONG_TERM))
    for (const other of await Promise.allSettled(others)) {
      if (other.status === 'rejected') throw other.reason
      servers.push(other.value)
    }
    const addresses = servers.map(({ address }) => address)
    return await jest(files, { E2E_NEO4J: JSON.stringify(addresses) })
  } finally {
    await Promise.all(servers.map((server) => server.end()))
  }
}

function jest(files: readonly string[], settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [...JEST, `--maxWorkers=${WORKERS}`, ...files], {
    env: { ...process.env, ...settings },
    stdio: 'inherit',
  })
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

process.exitCode = await main()
