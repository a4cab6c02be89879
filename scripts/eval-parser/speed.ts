import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Parse } from '../../server/extract/2-syntax/parse.ts'

/** Words a second by the clock, and by the processor time used: other work slows only the first. */
export type Speed = { readonly clock: number; readonly processor: number }

/** Raw text of the first documents of a corpus, after one document to warm up. */
export function wordsPerSecond(
  parse: Parse,
  corpora: string,
  documents: number,
): Speed | undefined {
  const path = join(corpora, 'whitehouse-readouts-2021-2026.jsonl.gz')
  if (!existsSync(path)) return undefined
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n', documents)
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text)
  parse(texts[0] ?? '')
  const started = performance.now()
  const used = process.cpuUsage()
  let words = 0
  for (const text of texts) {
    for (const sentence of parse(text)) words += sentence.tokens.length
  }
  const { user, system } = process.cpuUsage(used)
  return {
    clock: (1000 * words) / (performance.now() - started),
    processor: (1e6 * words) / (user + system),
  }
}
