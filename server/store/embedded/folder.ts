import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DemarcheError } from '../../../graph-schema/error.ts'
import { DatabaseProcess, FolderHeld } from './process.ts'

const DATABASE = 'graph.grafeo'

/** Who holds the folder, for the message only: the engine's own lock is what keeps others out. */
const HOLDER = 'holder.pid'

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
    await writeFile(join(folder, HOLDER), `${process.pid}\n`)
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
      if ((holder !== undefined && holder !== process.pid) || waited >= PATIENCE_MS)
        throw new DemarcheError(
          'unavailable',
          `Another demarche (pid ${holder ?? 'unknown'}) has the data folder ${folder} open`,
          error,
        )
      await pause(PAUSE_MS)
    }
}

/** The process that holds the folder; undefined when it is gone. */
async function holderOf(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, HOLDER), 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  return pid > 0 && isAlive(pid) ? pid : undefined
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
