import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { LONG_TERM } from '../../scripts/neo4j/releases.ts'
import { startTestServer, type TestServer, whyNoServer } from '../contract/neo4j-server.ts'

/** Every start of its needs a store of its own. */
const EMBEDDED_ONLY: readonly string[] = ['start.test.ts']

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
]

/** Files that run at a time, each worker's over a server of its own: a server has one database. */
const WORKERS = 2

/** Runs the page's tests over real Neo4j servers. */
async function main(): Promise<number> {
  const reason = await whyNoServer(LONG_TERM)
  if (reason !== null) {
    process.stderr.write(`The page on Neo4j: left out. ${reason}\n`)
    return 0
  }
  const files = readdirSync('tests/e2e')
    .filter((name) => name.endsWith('.test.ts') && !EMBEDDED_ONLY.includes(name))
    .map((name) => `tests/e2e/${name}`)
  const servers: TestServer[] = []
  try {
    for (let worker = 0; worker < WORKERS; worker++) servers.push(await startTestServer(LONG_TERM))
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
