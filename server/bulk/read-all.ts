import type { ArticleInput } from '../extract/pipeline.ts'
import { prepareArticle, type RawArticle } from '../ingest/prepare.ts'
import type { Item } from '../ingest/shelves.ts'
import { type Outcome, problemOf } from './outcome.ts'
import type { Desk } from './reading-pool.ts'

/** An item and what became of it; `words` of its text, for telling how fast it goes. */
export type ReadItem = Outcome & { readonly name: string; readonly words: number }

/** What is given beside all articles and wins over what they say of themselves. */
export type Given = Omit<RawArticle, 'text'> & { readonly certainty?: number | undefined }

type Prepared =
  | { readonly name: string; readonly article: ArticleInput }
  | { readonly name: string; readonly problem: string }

/** A job ends with so many articles, or with so many characters: a few seconds of reading. */
const JOB = { articles: 64, characters: 40_000 }

/**
 * Reads the items, in jobs that the desk may read side by side; the answers come in the order of the
 * items. No more is taken from the items than the desk has at hand.
 */
export async function* readAll(
  items: AsyncIterable<Item>,
  desk: Desk,
  given: Given = {},
): AsyncGenerator<ReadItem[]> {
  const ahead: Promise<ReadItem[]>[] = []
  for await (const job of jobsOf(items, given)) {
    const answer = readJob(job, desk)
    // It is awaited in its turn; until then a failure is not unheard.
    answer.catch(() => undefined)
    ahead.push(answer)
    if (ahead.length >= desk.jobs) yield await ahead.shift()!
  }
  for (const answer of ahead) yield await answer
}

async function readJob(job: readonly Prepared[], desk: Desk): Promise<ReadItem[]> {
  const articles = job.flatMap((item) => ('article' in item ? [item.article] : []))
  const outcomes = articles.length === 0 ? [] : await desk.read(articles)
  let next = 0
  return job.map((item): ReadItem => {
    if ('problem' in item) return { name: item.name, words: 0, problem: item.problem }
    return { name: item.name, words: wordsIn(item.article.text), ...outcomes[next++]! }
  })
}

async function* jobsOf(items: AsyncIterable<Item>, given: Given): AsyncGenerator<Prepared[]> {
  let job: Prepared[] = []
  let characters = 0
  for await (const item of items) {
    const prepared = await prepare(item, given)
    job.push(prepared)
    if ('article' in prepared) characters += prepared.article.text.length
    if (job.length < JOB.articles && characters < JOB.characters) continue
    yield job
    job = []
    characters = 0
  }
  if (job.length > 0) yield job
}

async function prepare({ name, read }: Item, { certainty, ...given }: Given): Promise<Prepared> {
  try {
    const raw = await read()
    const known = Object.entries(given).filter(([, value]) => value !== undefined)
    const article = prepareArticle({ ...raw, ...Object.fromEntries(known) })
    return { name, article: { ...article, certainty } }
  } catch (error) {
    return { name, problem: problemOf(error) }
  }
}

/** How many words a text has, for telling how fast it goes. */
export const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0
