import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { LONG_TERM } from '../../scripts/neo4j/releases.ts'
import { startTestServer, whyNoServer } from '../contract/neo4j-server.ts'

/** One needs a store of its own for every start; what is seen of the other no store can change. */
const EMBEDDED_ONLY: readonly string[] = ['start.test.ts', 'access.test.ts']

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--runInBand',
]

/** Runs the page's tests over a real Neo4j, one file after the other: they share its one database. */
async function main(): Promise<number> {
  const reason = await whyNoServer(LONG_TERM)
  if (reason !== null) {
    process.stderr.write(`The page on Neo4j: left out. ${reason}\n`)
    return 0
  }
  const server = await startTestServer(LONG_TERM)
  try {
    const { uri, password } = server.address
    const files = readdirSync('tests/e2e')
      .filter((name) => name.endsWith('.test.ts') && !EMBEDDED_ONLY.includes(name))
      .map((name) => `tests/e2e/${name}`)
    return await jest(files, { E2E_NEO4J_URI: uri, E2E_NEO4J_PASSWORD: password })
  } finally {
    await server.end()
  }
}

function jest(files: readonly string[], settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [...JEST, ...files], {
    env: { ...process.env, ...settings },
    stdio: 'inherit',
  })
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

process.exitCode = await main()
