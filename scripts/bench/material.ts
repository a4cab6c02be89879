import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { wordsIn } from '../../server/bulk/read-all.ts'
import { prepareArticle } from '../../server/ingest/prepare.ts'
import { sourcesFrom } from '../../server/ingest/sources.ts'

/** A dated text to measure on. */
export type Text = { readonly text: string; readonly published: string }

/** How often each rate is taken; the median counts. */
export const ROUNDS = 5

/** The texts of a corpus beside the project, else the bundled briefs over and over. */
export async function textsOf(
  corpus: string,
  name: string,
): Promise<{ name: string; texts: Text[] }> {
  const path = fileURLToPath(new URL(`../../../shared/corpora/${corpus}`, import.meta.url))
  if (existsSync(path)) {
    const rows = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
    return { name, texts: rows.map((row): Text => JSON.parse(row)) }
  }
  const sources = await sourcesFrom([fileURLToPath(new URL('../../samples', import.meta.url))])
  const briefs = await Promise.all(
    sources.map(async (source) => prepareArticle({ text: await source.read() })),
  )
  return {
    name: 'the bundled briefs (the corpora are not there)',
    texts: Array.from({ length: 100 }, () => briefs).flat(),
  }
}

/** The first items until their texts hold that many words. */
export function upTo<Item>(
  items: readonly Item[],
  most: number,
  textOf: (item: Item) => string,
): Item[] {
  let words = 0
  return items.filter((item) => {
    const fits = words < most
    words += fits ? wordsIn(textOf(item)) : 0
    return fits
  })
}

export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** So many a second, for people. */
export const rate = (count: number, seconds: number) =>
  Math.round(count / seconds).toLocaleString('en')
