import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DemarcheError } from '../../graph-schema/error.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What the built page is made from. */
const SOURCES = ['client', 'graph-schema', 'vite.config.ts', 'package.json']

async function newestIn(path: string): Promise<number> {
  const found = await stat(path)
  if (!found.isDirectory()) return found.mtimeMs
  const times = await Promise.all((await readdir(path)).map((name) => newestIn(join(path, name))))
  return Math.max(0, ...times)
}

async function isStale(folder: string): Promise<boolean> {
  const built = await stat(join(folder, 'index.html')).catch(() => null)
  // An installation without its sources has only what was built.
  if (!existsSync(join(ROOT, 'client'))) return false
  if (built === null) return true
  const sources = await Promise.all(SOURCES.map((name) => newestIn(join(ROOT, name))))
  return Math.max(...sources) > built.mtimeMs
}

/** Builds beside the old page and puts the new one in its place only when it is whole. */
async function build(folder: string): Promise<void> {
  const { build: viteBuild } = await import('vite')
  const fresh = await mkdtemp(join(tmpdir(), 'demarche-page-'))
  try {
    await viteBuild({
      configFile: join(ROOT, 'vite.config.ts'),
      root: join(ROOT, 'client'),
      build: { outDir: fresh },
    })
    const beside = `${folder}.${process.pid}`
    await cp(fresh, beside, { recursive: true })
    await rm(folder, { recursive: true, force: true })
    // Where another server has put the same page there meanwhile, that one serves.
    await rename(beside, folder).catch(async (error: unknown) => {
      await rm(beside, { recursive: true, force: true })
      if (await isStale(folder)) throw error
    })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** The folder of the built page, built now (one or two seconds) when its sources are newer. */
export async function builtPage(folder = join(ROOT, 'dist')): Promise<string> {
  if (await isStale(folder))
    await build(folder).catch((error: unknown) => {
      throw new DemarcheError('unavailable', `the page could not be built: ${error}`, error)
    })
  return folder
}
