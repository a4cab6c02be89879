import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect } from '@jest/globals'
import { readConfig } from '../../server/config.ts'
import { openStore } from '../../server/store/open.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { bundled } from '../program.ts'

/** What a command printed and how it ended. */
export type Outcome = { readonly code: number | null; readonly out: string; readonly err: string }

type Surroundings = {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** A file that takes what the command prints. */
  readonly stdout?: number
  /** Nobody reads what the command prints: its pipe is closed at once. */
  readonly deaf?: true
  /** Ctrl-C as soon as the command complains or tells how far it is. */
  readonly interrupted?: true
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Starts `scripts/NAME.ts` with no settings but those given. */
function start(name: string, args: readonly string[], { env, stdout }: Surroundings = {}) {
  const { PATH, HOME } = process.env
  return spawn(process.execPath, [...bundled(`scripts/${name}.ts`), ...args], {
    cwd: ROOT,
    env: { PATH, HOME, ...env },
    stdio: ['pipe', stdout ?? 'pipe', 'pipe'],
  })
}

/** Runs it to its end. */
export async function command(
  name: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Outcome> {
  const child = start(name, args, surroundings)
  // A command that fails early closes its end of the pipe.
  child.stdin?.on('error', () => undefined).end(surroundings.stdin)
  if (surroundings.deaf) child.stdout?.destroy()
  if (surroundings.interrupted) child.stderr?.once('data', () => child.kill('SIGINT'))
  const [[code], out, err] = await Promise.all([
    once(child, 'exit'),
    child.stdout && !surroundings.deaf ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
  ])
  return { code, out, err }
}

/** The lines of what a command says when it fails: no stack, nothing that a terminal obeys. */
export function errorLines(err: string): string[] {
  expect(err).not.toMatch(/^\s+at |node:internal/m)
  expect(err.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  return err === '' ? [] : err.replace(/\n$/, '').split('\n')
}

/** A folder of the test's own, with files in it, and the data folder of its commands. */
export type Desk = {
  readonly at: (name: string) => string
  readonly data: string
  readonly run: (
    name: string,
    args: readonly string[],
    surroundings?: Surroundings,
  ) => Promise<Outcome>
  /** Asks the graph that the commands have left. */
  readonly look: <T>(question: (store: GraphStore) => Promise<T>) => Promise<T>
  readonly clear: () => Promise<void>
}

/** Makes one with the files given. */
export async function newDesk(files: Readonly<Record<string, string | Uint8Array>>): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-scripts-'))
  const at = (name: string) => join(folder, name)
  for (const [name, content] of Object.entries(files)) await writeFile(at(name), content)
  const data = at('data')
  return {
    at,
    data,
    run: (name, args, surroundings = {}) =>
      command(name, args, { ...surroundings, env: { DEMARCHE_DATA: data, ...surroundings.env } }),
    look: (question) => look(data, question),
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Asks the graph in a data folder. */
export async function look<T>(
  dataFolder: string,
  question: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openStore({ ...readConfig({}), dataFolder })
  try {
    return await question(store)
  } finally {
    await store.close()
  }
}

/** What lies in a folder; nothing where there is none. */
export const filesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])
