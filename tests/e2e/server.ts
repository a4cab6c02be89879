import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../../graph-schema/model/reading.ts'
import { readConfig } from '../../server/config.ts'
import { openStore } from '../../server/store/open.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A program that has ended: how, and what it had to say. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** `npm start` as its own process. */
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

/** Starts the server with these settings beside those of the environment. */
export function startProgram(settings: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const program = watch(child)
  return {
    ...program,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return program.ended
    },
  }
}

/** The server under test: over an embedded store of its own, or over NEO4J_URI where that is set. */
export type Site = { readonly url: string; readonly close: () => Promise<Ended> }

/** Starts it; with `readings` these are in its store before, else the bundled briefs will be. */
export async function startSite(readings: readonly Reading[] = []): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-e2e-'))
  const settings = { DEMARCHE_DATA: folder }
  if (readings.length > 0) {
    const store = await openStore(readConfig({ ...process.env, ...settings }))
    await store.save(readings)
    await store.close()
  }
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
