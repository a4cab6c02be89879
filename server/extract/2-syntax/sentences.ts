import type { CleanText } from '../1-text/blocks.ts'
import { openedParser } from './parse.ts'
import type { SplitText } from './parser.ts'
import type { Sentence } from './sentence.ts'
import { splitSentences } from './tokens/sentences.ts'

/** Sentences of every block, tagged and with a dependency tree each; offsets into the article. */
export const parseSentences = (text: CleanText): Sentence[] => parseTexts([text])[0] ?? []

/** The same of many articles, which together are read faster. */
export const parseTexts = (texts: readonly CleanText[]): Sentence[][] =>
  openedParser().parseAll(texts.map(split))

function split({ text, blocks }: CleanText): SplitText {
  const sentences = blocks.flatMap(({ start, end }) =>
    splitSentences(text.slice(start, end)).map((sentence) =>
      sentence.map((word) => ({ start: word.start + start, end: word.end + start })),
    ),
  )
  return { text, sentences }
}
