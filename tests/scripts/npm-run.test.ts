import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, jest, test } from '@jest/globals'
import { throughTsx } from '../program.ts'

jest.setTimeout(120_000)

/** The commands that other tests start from their bundles; `npm start` is tested with the page. */
const COMMANDS: readonly string[] = [
  ...['extract', 'import', 'ingest', 'retract', 'cypher', 'neo4j'],
  ...['code', 'actors', 'duplicates', 'corrections', 'eval-parser'],
]

test('each starts as npm run starts it, and says how it is used', async () => {
  for (const name of COMMANDS) {
    const child = spawn(process.execPath, [...throughTsx(`scripts/${name}.ts`), '--help'], {
      stdio: 'pipe',
    })
    const [[code], out, err] = await Promise.all([
      once(child, 'exit'),
      text(child.stdout),
      text(child.stderr),
    ])
    expect([name, code, err]).toEqual([name, 0, ''])
    expect(out).toMatch(/^Usage: /)
  }
})
