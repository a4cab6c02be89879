import type { CleanText } from '../1-text/blocks.ts'
import { openedParser } from './parse.ts'
import type { Sentence } from './sentence.ts'
import { splitSentences } from './tokens/sentences.ts'

/** Sentences of every block, tagged and with a dependency tree each; offsets into the article. */
export function parseSentences({ text, blocks }: CleanText): Sentence[] {
  const words = blocks.flatMap(({ start, end }) =>
    splitSentences(text.slice(start, end)).map((sentence) =>
      sentence.map((word) => ({ start: word.start + start, end: word.end + start })),
    ),
  )
  return openedParser().parse(text, words)
}
