import { fileURLToPath } from 'node:url'
import { type Reader, readArticle } from '../extract/pipeline.ts'
import type { GraphStore } from '../store/port.ts'
import { prepareArticle } from './prepare.ts'
import { sourcesFrom } from './sources.ts'

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))

/** Reads the bundled briefs into a store; returns how many articles there were. */
export async function loadSamples(store: GraphStore, reader: Reader = {}): Promise<number> {
  const sources = await sourcesFrom([SAMPLES])
  const texts = await Promise.all(sources.map((source) => source.read()))
  const readings = texts.map((text) => readArticle(prepareArticle({ text }), reader))
  await store.save(readings)
  return readings.length
}
