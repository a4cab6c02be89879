import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { DemarcheError } from '../../graph-schema/error.ts'
import { wordsIn } from '../../server/bulk/read-all.ts'
import { rate } from './material.ts'
import { memoryOf } from './memory.ts'

const CORPORA = fileURLToPath(new URL('../../../shared/corpora', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const LOOK_EVERY_MS = 500

/**
 * Prints how long `ingest` takes for the corpora beside the project, or for one in so many of their
 * texts, into an embedded store of its own, and the most memory that all its processes held together.
 */
export async function benchCorpus(oneIn = 1): Promise<void> {
  if (!existsSync(CORPORA)) {
    console.log('the corpora (../shared/corpora) are not there: nothing to ingest')
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'demarche-corpus-'))
  try {
    const lines = linesOf(oneIn)
    const words = lines.reduce((sum, line) => sum + wordsIn(JSON.parse(line).text), 0)
    await writeFile(join(folder, 'texts.jsonl'), lines.join('\n'))
    const { seconds, kilobytes, summary } = await ingest(folder)
    const what = oneIn === 1 ? 'the corpora' : `one in ${oneIn} of the corpora's texts`
    const memory = kilobytes === null ? 'not told here' : `${Math.round(kilobytes / 1024)} MB`
    console.log(`ingesting ${what}: ${lines.length} texts, ${words} words; one run, by the clock`)
    console.log(`  ${(seconds / 60).toFixed(1)} minutes   ${rate(words, seconds)} words/s`)
    console.log(`  most memory of all its processes ${memory}   (${summary})`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function linesOf(oneIn: number): string[] {
  return readdirSync(CORPORA)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((name) =>
      gunzipSync(readFileSync(join(CORPORA, name)))
        .toString('utf8')
        .trim()
        .split('\n'),
    )
    .filter((_, i) => i % oneIn === 0)
}

/** Runs the command on the folder's texts, with nothing of our surroundings. */
async function ingest(folder: string) {
  const started = performance.now()
  const command = ['--import', 'tsx', 'scripts/ingest.ts', join(folder, 'texts.jsonl')]
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env: { DEMARCHE_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let most: number | null = null
  const look = setInterval(async () => {
    const held = await memoryOf(child.pid ?? 0)
    if (held !== null) most = Math.max(most ?? 0, held)
  }, LOOK_EVERY_MS)
  const [[code], summary] = await Promise.all([once(child, 'exit'), text(child.stdout)])
  clearInterval(look)
  // 1: a text could not be read; the summary says so.
  if (code !== 0 && code !== 1) throw new DemarcheError('unavailable', `ingest ended with ${code}`)
  const seconds = (performance.now() - started) / 1000
  return { seconds, kilobytes: most as number | null, summary: summary.trim() }
}
