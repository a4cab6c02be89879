import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { DemarcheError } from '../../../graph-schema/error.ts'
import { DatabaseProcess, FolderHeld } from './process.ts'

const DATABASE = 'graph.grafeo'

/** Who holds the folder, for the message only: the engine's own lock is what keeps others out. */
const HOLDER = 'holder.json'
const Holder = z.strictObject({ demarche: z.int(), database: z.int() })
type Holder = z.infer<typeof Holder>

/** How long the process of a holder that is gone may take to let go of the database. */
const PATIENCE_MS = 5000
const PAUSE_MS = 100

/** Starts a process on the folder's database, which is made when it is not there. */
export async function openFolder(folder: string): Promise<DatabaseProcess> {
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new DemarcheError(
      'unavailable',
      `The data folder cannot be made: ${error.message}`,
      error,
    )
  })
  const database = new DatabaseProcess()
  try {
    await openWhenFree(database, folder)
    const holder: Holder = { demarche: process.pid, database: database.pid ?? 0 }
    await writeFile(join(folder, HOLDER), `${JSON.stringify(holder)}\n`)
    return database
  } catch (error) {
    await database.kill()
    throw error
  }
}

async function openWhenFree(database: DatabaseProcess, folder: string): Promise<void> {
  for (let waited = 0; ; waited += PAUSE_MS)
    try {
      await database.request({ do: 'open', path: join(folder, DATABASE) })
      return
    } catch (error) {
      if (!(error instanceof FolderHeld)) throw error
      const holder = await holderOf(folder)
      if (holder !== undefined || waited >= PATIENCE_MS)
        throw new DemarcheError(
          'unavailable',
          `Another demarche (pid ${holder?.demarche ?? 'unknown'}) has the data folder ${folder} open`,
          error,
        )
      await pause(PAUSE_MS)
    }
}

/** Who holds the folder; undefined when its database process is gone, or nothing says who. */
async function holderOf(folder: string): Promise<Holder | undefined> {
  const text = await readFile(join(folder, HOLDER), 'utf8').catch(() => 'null')
  const holder = Holder.safeParse(parseJson(text)).data
  return holder !== undefined && isAlive(holder.database) ? holder : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
