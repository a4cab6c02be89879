import type { Sentence } from '../2-syntax/sentence.ts'
import { numberOf } from '../4-dates/lexicon.ts'

const MOST = 1000

/** How often it happened: "met twice", "met three times"; 1 where nothing is said. */
export function timesOf(sentence: Sentence, predicate: number): number {
  const behind = sentence.tokens.slice(predicate + 1, predicate + 7).map((token) => token.form)
  for (const [index, word] of behind.entries()) {
    if (/^twice$/i.test(word)) return 2
    if (/^thrice$/i.test(word)) return 3
    const count = /^times$/i.test(behind[index + 1] ?? '') ? numberOf(word) : null
    if (count !== null && count > 0 && count <= MOST) return count
  }
  return 1
}
