import type { Reading } from '../../graph-schema/model/reading.ts'
import { type ArticleInput, type Reader, readArticles } from '../extract/pipeline.ts'

/** What became of an article: its reading, or in a line why it cannot be read. */
export type Outcome =
  | { readonly reading: Reading; readonly problem?: never }
  | { readonly problem: string; readonly reading?: never }

/** Reads articles together; where one of them cannot be read, each by itself, so that it is known which. */
export function readEach(articles: readonly ArticleInput[], reader: Reader): Outcome[] {
  try {
    return readArticles(articles, reader).map((reading) => ({ reading }))
  } catch (error) {
    if (articles.length < 2) return articles.map(() => ({ problem: problemOf(error) }))
    return articles.flatMap((article) => readEach([article], reader))
  }
}

/** The first line of what went wrong. */
export const problemOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
