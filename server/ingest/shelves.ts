import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DemarcheError } from '../../graph-schema/error.ts'
import { countLines, JSON_LINES, jsonLines } from './json-lines.ts'
import type { RawArticle } from './prepare.ts'
import { type Source, sourcesFrom } from './sources.ts'

/** One article to read: `name` for messages. */
export type Item = { readonly name: string; read(): Promise<RawArticle> }

/** Articles in order: a single one, or those of a file of JSON lines, which is read as it is asked for. */
export type Shelf = { count(): Promise<number>; items(): AsyncIterable<Item> }

/** What `sourcesFrom` finds, and files of JSON lines (.jsonl, .ndjson, also .gz), one article a line. */
export async function shelvesFrom(places: readonly string[]): Promise<Shelf[]> {
  const lists = await Promise.all(places.map(shelvesAt))
  return lists.flat()
}

async function shelvesAt(place: string): Promise<Shelf[]> {
  const found = await stat(place).catch(() => null)
  if (found?.isDirectory()) {
    const files = (await readdir(place)).filter((name) => JSON_LINES.test(name)).sort()
    // A directory of nothing but JSON lines has no other articles to miss.
    const singles = await sourcesFrom([place]).catch((error) => {
      if (files.length > 0 && error instanceof DemarcheError && error.code === 'not_found')
        return []
      throw error
    })
    return [...singles.map(single), ...files.map((name) => many(join(place, name)))]
  }
  if (found?.isFile() && JSON_LINES.test(place)) return [many(place)]
  return (await sourcesFrom([place])).map(single)
}

function single({ name, url, read }: Source): Shelf {
  const item: Item = {
    name,
    read: async () => ({ text: await read(), ...(url !== undefined && { url }) }),
  }
  return {
    count: async () => 1,
    async *items() {
      yield item
    },
  }
}

function many(path: string): Shelf {
  return {
    count: () => countLines(path),
    async *items() {
      for await (const { number, read } of jsonLines(path))
        yield { name: `${path}: line ${number}`, read }
    },
  }
}
