import type { Sentence } from '../2-syntax/sentence.ts'
import { childrenBy } from '../2-syntax/walk.ts'

const NEGATIONS = /^(not|n't|never|no|neither|nor|without)$/i
const NOBODY = /^(nobody|none|nothing|neither)$/i
/** "not only visited": no negation at all. */
const ONLY = /^(only|just|merely|simply|least)$/i
const MARKERS = ['advmod', 'det', 'case', 'cc', 'mark', 'dep', 'aux', 'discourse'] as const

const isWord = (sentence: Sentence, token: number, pattern: RegExp) =>
  pattern.test(sentence.tokens[token]?.form ?? '')

/** True when a word is negated: by "not", by "no" on its noun, by "nobody" for a subject, by "at no point". */
export const isNegated = (sentence: Sentence, word: number): boolean =>
  negationOf(sentence, word) !== null

/** The word that negates another, or null. */
export function negationOf(sentence: Sentence, word: number): number | null {
  const helpers = childrenBy(sentence, word, 'aux')
  const marks = [word, ...helpers].flatMap((part) => childrenBy(sentence, part, ...MARKERS))
  const direct = marks.find(
    (mark) =>
      (isWord(sentence, mark, NEGATIONS) && Math.abs(mark - word) < 8 && !isOnly(sentence, mark)) ||
      isNoLonger(sentence, mark),
  )
  return direct ?? negativeArgument(sentence, word) ?? occasion(sentence, word)
}

const isOnly = (sentence: Sentence, mark: number) => isWord(sentence, mark + 1, ONLY)

/** "no longer fires", "not once" */
const isNoLonger = (sentence: Sentence, mark: number) =>
  isWord(sentence, mark, /^(longer|once)$/i) && isWord(sentence, mark - 1, /^(no|not)$/i)

/** "Nobody met him", "no official met him", "met no one". */
function negativeArgument(sentence: Sentence, word: number): number | null {
  for (const argument of childrenBy(sentence, word, 'nsubj', 'obj')) {
    if (isWord(sentence, argument, NOBODY) || isNoOne(sentence, argument)) return argument
    const none = childrenBy(sentence, argument, 'det', 'cc:preconj', 'cc', 'advmod').find(
      (child) => child < argument && isWord(sentence, child, /^(no|neither)$/i),
    )
    if (none !== undefined) return none
  }
  return null
}

/** "No one" is two words to the tokenizer. */
const isNoOne = (sentence: Sentence, token: number) =>
  isWord(sentence, token, /^one$/i) && isWord(sentence, token - 1, /^no$/i)

/** "at no point", "on no occasion", "in no way" */
function occasion(sentence: Sentence, word: number): number | null {
  for (const adverbial of childrenBy(sentence, word, 'obl')) {
    if (!isWord(sentence, adverbial, /^(point|time|stage|moment|occasion|way|circumstances?)$/i))
      continue
    const none = childrenBy(sentence, adverbial, 'det').find((at) => isWord(sentence, at, /^no$/i))
    if (none !== undefined) return none
  }
  return null
}
