import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { DemarcheError } from '../../graph-schema/error.ts'
import { MAX_ARTICLE_CHARACTERS } from '../../graph-schema/model/article.ts'
import { linesOf } from './lines.ts'
import type { RawArticle } from './prepare.ts'

/** Files of many articles, one JSON object a line. */
export const JSON_LINES = /\.(jsonl|ndjson)(\.gz)?$/i

/** In JSON a character takes up to six. */
const LONGEST_LINE = 6 * MAX_ARTICLE_CHARACTERS + 100_000

const known = z.string().nullish()

/** Not strict: whoever collects articles keeps more beside them than we read (licences, links, topics). */
const Row = z.object({
  text: z.string(),
  published: known,
  date: known,
  title: known,
  outlet: known,
  url: known,
})

/** One article of a file; `read` rejects with what is wrong with its line. */
export type JsonLine = { readonly number: number; read(): Promise<RawArticle> }

/** The articles of a file in order, as it is read; lines without anything on them are passed over. */
export async function* jsonLines(path: string): AsyncGenerator<JsonLine> {
  try {
    for await (const { number, text } of linesOf(streamOf(path), LONGEST_LINE))
      if (text?.trim() !== '') yield { number, read: async () => rawArticle(text) }
  } catch (error) {
    throw new DemarcheError('invalid', `${path}: ${messageOf(error)}`, error)
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** How many articles a file holds. */
export async function countLines(path: string): Promise<number> {
  let count = 0
  for await (const _ of jsonLines(path)) count++
  return count
}

function streamOf(path: string) {
  const bytes = createReadStream(path)
  // The reader of the stream hears of an error in either part.
  return path.toLowerCase().endsWith('.gz')
    ? pipeline(bytes, createGunzip(), () => undefined)
    : bytes
}

function rawArticle(line: string | null): RawArticle {
  if (line === null) return refuse(`is longer than ${LONGEST_LINE} characters`)
  const row = Row.safeParse(parsed(line))
  if (!row.success) {
    const [issue] = row.error.issues
    return refuse(
      issue === undefined || issue.path.length === 0
        ? 'is not an object {text, published}'
        : `${issue.path.join('.')}: ${issue.message}`,
    )
  }
  const { text, published, date, title, outlet, url } = row.data
  const given = { published: published ?? date, title, outlet, url }
  return { text, ...withoutBlanks(given) }
}

/** What is null or blank is not known. */
const withoutBlanks = (given: Readonly<Record<string, string | null | undefined>>) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value && value.trim() !== ''))

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return refuse('is not JSON')
  }
}

function refuse(message: string): never {
  throw new DemarcheError('invalid', message)
}
