import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { cleanText } from '../../server/extract/1-text/blocks.ts'
import { parseSentences } from '../../server/extract/2-syntax/sentences.ts'
import { readArticle } from '../../server/extract/pipeline.ts'
import { prepareArticle } from '../../server/ingest/prepare.ts'
import { sourcesFrom } from '../../server/ingest/sources.ts'

type Text = { readonly text: string; readonly published: string }

const CORPUS = fileURLToPath(
  new URL('../../../shared/corpora/whitehouse-readouts-2021-2026.jsonl.gz', import.meta.url),
)
const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))
/** Words that one round reads. */
const ROUND_WORDS = 20_000
const ROUNDS = 5

const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0

/** The White House readouts beside the project, else the bundled briefs over and over. */
async function textsToRead(): Promise<{ name: string; texts: Text[] }> {
  if (existsSync(CORPUS)) {
    const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').trim().split('\n')
    const texts = lines.map((line): Text => JSON.parse(line))
    return { name: 'White House readouts', texts: upTo(texts) }
  }
  const sources = await sourcesFrom([SAMPLES])
  const texts = await Promise.all(
    sources.map(async (source) => prepareArticle({ text: await source.read() })),
  )
  return {
    name: 'the bundled briefs (the corpora are not there)',
    texts: upTo(Array.from({ length: 100 }, () => texts).flat()),
  }
}

function upTo(texts: readonly Text[]): Text[] {
  let words = 0
  return texts.filter(({ text }) => {
    const fits = words < ROUND_WORDS
    words += fits ? wordsIn(text) : 0
    return fits
  })
}

const seconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** Prints the rate of the whole reading beside that of the parser alone, from the same rounds. */
export async function benchReading(): Promise<void> {
  const { name, texts } = await textsToRead()
  const words = texts.reduce((sum, { text }) => sum + wordsIn(text), 0)
  const sentences = texts.reduce((sum, { text }) => sum + parseSentences(cleanText(text)).length, 0)
  const rounds = Array.from({ length: ROUNDS }, () => ({
    parsing: seconds(() => texts.forEach(({ text }) => void parseSentences(cleanText(text)))),
    reading: seconds(() =>
      texts.forEach(({ text, published }) => void readArticle({ text, published })),
    ),
  }))
  const parsing = median(rounds.map((round) => round.parsing))
  const reading = median(rounds.map((round) => round.reading))
  const rate = (count: number, time: number) => Math.round(count / time).toLocaleString('en')
  console.log(
    `reading ${name}: ${texts.length} texts, ${sentences} sentences, ${words} words; median of ${ROUNDS} rounds`,
  )
  console.log(
    `  whole way     ${rate(sentences, reading)} sentences/s   ${rate(words, reading)} words/s`,
  )
  console.log(
    `  parser alone  ${rate(sentences, parsing)} sentences/s   ${rate(words, parsing)} words/s   (${Math.round((100 * parsing) / reading)} % of the time)`,
  )
}
