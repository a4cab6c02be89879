import type { SaveReport } from '../../graph-schema/api.ts'
import { DemarcheError } from '../../graph-schema/error.ts'
import type { GraphStore } from '../store/port.ts'
import { problemOf } from './outcome.ts'
import type { ReadItem } from './read-all.ts'

/** Articles of one transaction: a stop loses no more, and the engine plans memory for no more. */
const AT_ONCE = { articles: 200, words: 100_000 }

/** What was done since the last time: reports of what was saved, and what could not be. */
export type Saved = {
  readonly items: number
  readonly words: number
  readonly reports: readonly SaveReport[]
  readonly problems: readonly { readonly name: string; readonly problem: string }[]
}

/**
 * Saves readings in their order, a transaction at a time, as they come. When `stop` is aborted no
 * further transaction is begun: what was saved is whole, and what was not can be read again.
 */
export async function* saveAll(
  store: GraphStore,
  batches: AsyncIterable<readonly ReadItem[]>,
  stop?: AbortSignal,
): AsyncGenerator<Saved> {
  let waiting: ReadItem[] = []
  const isFull = () => waiting.length >= AT_ONCE.articles || wordsOf(waiting) >= AT_ONCE.words
  for await (const batch of batches) {
    if (stop?.aborted) return
    waiting = [...waiting, ...batch]
    if (!isFull()) continue
    yield await save(store, waiting)
    waiting = []
  }
  if (waiting.length > 0 && !stop?.aborted) yield await save(store, waiting)
}

async function save(store: GraphStore, items: readonly ReadItem[]): Promise<Saved> {
  const reports: SaveReport[] = []
  const problems: { name: string; problem: string }[] = []
  const readable = items.filter((item) => {
    if (item.problem !== undefined) problems.push({ name: item.name, problem: item.problem })
    return item.problem === undefined
  })
  await saveReadable(store, readable, reports, problems)
  return { items: items.length, words: wordsOf(items), reports, problems }
}

const wordsOf = (items: readonly ReadItem[]) => items.reduce((sum, item) => sum + item.words, 0)

/** Where the store refuses one of the readings, each by itself, so that the others are saved. */
async function saveReadable(
  store: GraphStore,
  items: readonly ReadItem[],
  reports: SaveReport[],
  problems: { name: string; problem: string }[],
): Promise<void> {
  if (items.length === 0) return
  try {
    reports.push(...(await store.save(items.flatMap(({ reading }) => reading ?? []))))
  } catch (error) {
    if (!(error instanceof DemarcheError && error.code === 'invalid')) throw error
    if (items.length === 1) problems.push({ name: items[0]!.name, problem: problemOf(error) })
    else for (const item of items) await saveReadable(store, [item], reports, problems)
  }
}
