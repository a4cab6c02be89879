import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DemarcheError } from '../../graph-schema/error.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import { readConfig } from '../../server/config.ts'
import { openStore } from '../../server/store/open.ts'

/** Saves readings into the store that the settings name. */
export async function fill(
  settings: Readonly<Record<string, string | undefined>>,
  readings: readonly Reading[],
): Promise<void> {
  const store = await openStore(readConfig(settings))
  await store.ensureSchema()
  await store.save(readings)
  await store.close()
}

/** The address that the server prints when it listens. */
async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const found = /http:\/\/\S+/.exec(line)
    if (found !== null) return found[0]
  }
  throw new DemarcheError('unavailable', 'the server ended before it listened')
}

/**
 * Runs `npm start`'s own program over an embedded store with these readings, the bundled briefs
 * where there are none, for as long as the work takes.
 */
export async function withSite<Result>(
  readings: readonly Reading[],
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-page-bench-'))
  const settings = { DEMARCHE_DATA: folder, PORT: '0', NEO4J_URI: '' }
  if (readings.length > 0) await fill(settings, readings)
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: settings,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'close')
  try {
    return await work(await addressIn(server.stdout))
  } finally {
    server.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}
