import type { CleanText } from '../1-text/blocks.ts'
import { openedParser } from './parse.ts'
import type { SplitText } from './parser.ts'
import type { Sentence } from './sentence.ts'
import { splitSentences } from './tokens/sentences.ts'

/** Sentences that are parsed between two calls of who watches: about a tenth of a second's work. */
const SLICE = 32

/** Sentences of every block, tagged and with a dependency tree each; offsets into the article. */
export const parseSentences = (text: CleanText): Sentence[] => parseTexts([text])[0] ?? []

/** The same of many articles, which together are read faster. */
export const parseTexts = (texts: readonly CleanText[]): Sentence[][] =>
  openedParser().parseAll(texts.map(splitText))

/** The same of a text that is split already, in slices: `onRead` hears how many sentences are read. */
export function parseWatched(split: SplitText, onRead: (read: number) => void): Sentence[] {
  const parsed: Sentence[] = []
  for (let at = 0; at < split.sentences.length; at += SLICE) {
    const sentences = split.sentences.slice(at, at + SLICE)
    parsed.push(...openedParser().parse(split.text, sentences))
    onRead(parsed.length)
  }
  return parsed
}

/** A text as the spans of its sentences' words. */
export function splitText({ text, blocks }: CleanText): SplitText {
  const sentences = blocks.flatMap(({ start, end }) =>
    splitSentences(text.slice(start, end)).map((sentence) =>
      sentence.map((word) => ({ start: word.start + start, end: word.end + start })),
    ),
  )
  return { text, sentences }
}
