import * as chrono from 'chrono-node'
import { wordsIn } from '../../server/bulk/read-all.ts'
import { recognise } from '../../server/extract/4-dates/recognise.ts'
import { median, ROUNDS, rate, textsOf, upTo } from './material.ts'

const CORPUS = 'wikinews-2019-2020.jsonl.gz'
const ROUND_WORDS = 50_000
/** chrono-node is timed on a part of the lines, so that a round stays short. */
const CHRONO_SHARE = 4

// Near enough to sentences for a rate; reading itself splits them with care.
const sentencesOf = (text: string) => text.split(/\n+|(?<=[.!?]["”]?)\s+(?=["“]?[A-Z])/)

/** Processor time: what else runs on the machine does not count. */
const seconds = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

/** Prints the rate of recognising date expressions beside that of chrono-node, from the same rounds. */
export async function benchDates(): Promise<void> {
  const { name, texts } = await textsOf(CORPUS, 'Wikinews')
  const sentences = texts
    .flatMap(({ text }) => sentencesOf(text))
    .filter((line) => line.trim() !== '')
  const lines = upTo(sentences, ROUND_WORDS, (line) => line)
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
  console.log(
    `dates in ${name}: ${lines.length} sentences, ${words} words, ${found} expressions; median of ${ROUNDS} rounds, processor time`,
  )
  console.log(`  recognise    ${rate(words, median(rounds.map(({ own }) => own)))} words/s`)
  console.log(`  chrono-node  ${rate(partWords, median(rounds.map((r) => r.chrono)))} words/s`)
}
