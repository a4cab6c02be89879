import { cleanText } from '../../server/extract/1-text/blocks.ts'
import { parseSentences } from '../../server/extract/2-syntax/sentences.ts'
import { readArticle } from '../../server/extract/pipeline.ts'
import { median, ROUNDS, rate, textsOf, upTo, wordsIn } from './material.ts'

const CORPUS = 'whitehouse-readouts-2021-2026.jsonl.gz'
/** Words that one round reads. */
const ROUND_WORDS = 20_000

const seconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

/** Prints the rate of the whole reading beside that of the parser alone, from the same rounds. */
export async function benchReading(): Promise<void> {
  const { name, texts: all } = await textsOf(CORPUS, 'White House readouts')
  const texts = upTo(all, ROUND_WORDS, ({ text }) => text)
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
