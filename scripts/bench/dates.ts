import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import * as chrono from 'chrono-node'
import { recognise } from '../../server/extract/4-dates/recognise.ts'
import { prepareArticle } from '../../server/ingest/prepare.ts'
import { sourcesFrom } from '../../server/ingest/sources.ts'

const CORPUS = fileURLToPath(
  new URL('../../../shared/corpora/wikinews-2019-2020.jsonl.gz', import.meta.url),
)
const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))
const ROUND_WORDS = 50_000
const ROUNDS = 5
/** chrono-node is timed on a part of the lines, so that a round stays short. */
const CHRONO_SHARE = 4

type Lines = { readonly name: string; readonly lines: readonly string[] }

/** News in sentences: the Wikinews corpus beside the project, else the bundled briefs over and over. */
async function newsLines(): Promise<Lines> {
  if (existsSync(CORPUS)) {
    const rows = gunzipSync(readFileSync(CORPUS)).toString('utf8').trim().split('\n')
    const texts = rows.map((row): string => JSON.parse(row).text)
    return { name: 'Wikinews', lines: upTo(texts.flatMap(sentencesOf)) }
  }
  const sources = await sourcesFrom([SAMPLES])
  const briefs = await Promise.all(
    sources.map(async (source) => prepareArticle({ text: await source.read() }).text),
  )
  const repeated = Array.from({ length: 100 }, () => briefs).flat()
  return { name: 'the bundled briefs', lines: upTo(repeated.flatMap(sentencesOf)) }
}

const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0

// Near enough to sentences for a rate; reading itself splits them with care.
const sentencesOf = (text: string) => text.split(/\n+|(?<=[.!?]["”]?)\s+(?=["“]?[A-Z])/)

function upTo(lines: readonly string[]): string[] {
  let words = 0
  return lines.filter((line) => {
    const fits = words < ROUND_WORDS && line.trim() !== ''
    words += fits ? wordsIn(line) : 0
    return fits
  })
}

/** Processor time: what else runs on the machine does not count. */
const seconds = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** Prints the rate of recognising date expressions beside that of chrono-node, from the same rounds. */
export async function benchDates(): Promise<void> {
  const { name, lines } = await newsLines()
  const part = lines.filter((_, index) => index % CHRONO_SHARE === 0)
  const count = (texts: readonly string[]) => texts.reduce((sum, text) => sum + wordsIn(text), 0)
  const words = count(lines)
  const partWords = count(part)
  const reference = new Date('2025-10-25T12:00:00Z')
  const expressions = () => lines.reduce((sum, line) => sum + recognise(line).length, 0)
  const found = expressions()
  const rounds = Array.from({ length: ROUNDS }, () => ({
    own: seconds(() => void expressions()),
    chrono: seconds(() => part.forEach((line) => void chrono.parse(line, reference))),
  }))
  const rate = (total: number, time: number) => Math.round(total / time).toLocaleString('en')
  console.log(
    `dates in ${name}: ${lines.length} sentences, ${words} words, ${found} expressions; median of ${ROUNDS} rounds, processor time`,
  )
  console.log(`  recognise    ${rate(words, median(rounds.map(({ own }) => own)))} words/s`)
  console.log(`  chrono-node  ${rate(partWords, median(rounds.map((r) => r.chrono)))} words/s`)
}
