import { wordsIn } from '../../server/bulk/read-all.ts'
import { cleanText } from '../../server/extract/1-text/blocks.ts'
import { parseTexts } from '../../server/extract/2-syntax/sentences.ts'
import { findEntities } from '../../server/extract/3-entities/find-entities.ts'
import { KNOWLEDGE } from '../../server/extract/3-entities/knowledge.ts'
import { isAsked, kindsIn } from '../../server/extract/5-events/net/window.ts'
import { readArticle, readArticles } from '../../server/extract/pipeline.ts'
import { median, ROUNDS, rate, type Text, textsOf, upTo } from './material.ts'

const CORPUS = 'whitehouse-readouts-2021-2026.jsonl.gz'
/** Words that one round reads. */
const ROUND_WORDS = 20_000
/** Texts that are read together, as `ingest` reads them. */
const TOGETHER = 32

const seconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

/** Prints rates of the whole reading beside that of the parser alone, from the same rounds. */
export async function benchReading(): Promise<void> {
  const { name, texts: all } = await textsOf(CORPUS, 'White House readouts')
  const texts = upTo(all, ROUND_WORDS, ({ text }) => text)
  const groups = groupsOf(texts)
  const words = texts.reduce((sum, { text }) => sum + wordsIn(text), 0)
  const { sentences, unasked, tokens, unaskedTokens } = askedOf(groups)
  const rounds = Array.from({ length: ROUNDS }, () => ({
    parsing: seconds(() => groups.forEach((group) => void parsed(group))),
    reading: seconds(() => groups.forEach((group) => void readArticles(group))),
    single: seconds(() => texts.forEach((text) => void readArticle(text))),
  }))
  const parsing = median(rounds.map((round) => round.parsing))
  const reading = median(rounds.map((round) => round.reading))
  const single = median(rounds.map((round) => round.single))
  const line = (what: string, time: number, more = '') =>
    console.log(
      `  ${what.padEnd(24)} ${rate(sentences, time)} sentences/s   ${rate(words, time)} words/s${more}`,
    )
  console.log(
    `reading ${name}: ${texts.length} texts, ${sentences} sentences, ${words} words; median of ${ROUNDS} rounds`,
  )
  line(`whole way, ${TOGETHER} together`, reading)
  line('whole way, one by one', single)
  line('parser alone', parsing, `   (${percent(parsing, reading)} of the time together)`)
  console.log(
    `  the event net is not asked of ${percent(unasked, sentences)} of the sentences, ${percent(unaskedTokens, tokens)} of the words: nobody is named there`,
  )
}

const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`

const groupsOf = (texts: readonly Text[]): Text[][] =>
  Array.from({ length: Math.ceil(texts.length / TOGETHER) }, (_, group) =>
    texts.slice(group * TOGETHER, (group + 1) * TOGETHER),
  )

const parsed = (group: readonly Text[]) => parseTexts(group.map(({ text }) => cleanText(text)))

/** Sentences and words, and in how many of each nobody is named. */
function askedOf(groups: readonly (readonly Text[])[]) {
  const count = { sentences: 0, unasked: 0, tokens: 0, unaskedTokens: 0 }
  for (const group of groups)
    for (const [i, sentences] of parsed(group).entries()) {
      const { text, published } = group[i]!
      const { index } = findEntities(cleanText(text), sentences, published, '', KNOWLEDGE)
      for (const sentence of sentences) {
        const asked = isAsked(kindsIn(index, sentence))
        count.sentences += 1
        count.tokens += sentence.tokens.length
        count.unasked += asked ? 0 : 1
        count.unaskedTokens += asked ? 0 : sentence.tokens.length
      }
    }
  return count
}
