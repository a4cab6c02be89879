import type { Sentence, Token } from '../2-syntax/sentence.ts'
import { tokenAt } from '../2-syntax/walk.ts'
import type { Knowledge } from './knowledge.ts'
import { isCapitalised, type Word, wordsOf } from './words.ts'

/** One sentence laid out for name finding: its words, which of them are taken, and what is known. */
export type Sheet = {
  readonly sentence: Sentence
  readonly text: string
  readonly knowledge: Knowledge
  readonly words: readonly Word[]
  /** True for words that a mention already covers. */
  readonly taken: boolean[]
  /** True for words of a role, which no proper name begins or goes over. */
  readonly inRole: boolean[]
}

export function sheetOf(text: string, sentence: Sentence, knowledge: Knowledge): Sheet {
  const words = wordsOf(text, sentence.start, sentence.end)
  const no = () => words.map(() => false)
  return { sentence, text, knowledge, words, taken: no(), inRole: no() }
}

export const take = (sheet: Sheet, from: number, to: number) => sheet.taken.fill(true, from, to)

export const isFree = (sheet: Sheet, from: number, to: number) =>
  !sheet.taken.slice(from, to).some(Boolean)

/** The token that a word begins. */
export const tokenOf = (sheet: Sheet, index: number): Token | undefined =>
  sheet.sentence.tokens[tokenAt(sheet.sentence, sheet.words[index]?.start ?? -1)]

/** The characters between a word and the next one; words that a hashtag runs together count as spaced. */
export const gapAfter = (sheet: Sheet, index: number): string => {
  const next = sheet.words[index + 1]
  return next ? sheet.text.slice(sheet.words[index]!.end, next.start) || ' ' : ''
}

const NOT_NAMES =
  /^(One|I|The|A|An|He|She|It|We|They|You|His|Her|Their|Its|This|That|These|Those|In|On|At|As|But|And|Or|If|When|While|After|Before|For|From|With|By|Mr|Mrs|Ms|Dr|Mr\.|Mrs\.|Ms\.|Dr\.)$/
const CALENDAR =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

/** True for a free word that can be part of a proper name by its shape, place and tag. */
export function isNameWord(sheet: Sheet, index: number): boolean {
  const word = sheet.words[index]
  if (!word || sheet.taken[index] || sheet.inRole[index] || !isCapitalised(word.form)) return false
  if (NOT_NAMES.test(word.form) || CALENDAR.test(word.form)) return false
  const first = index === 0 || /["“(]\s*$/.test(sheet.text.slice(word.start - 2, word.start))
  return !first || tokenOf(sheet, index)?.upos === 'PROPN'
}
