import type { CleanText } from '../1-text/blocks.ts'
import { loadModel } from './load.ts'
import { Parser } from './parser.ts'
import type { Sentence } from './sentence.ts'
import { splitSentences } from './tokens/sentences.ts'

let parser: Parser | undefined

/** The parser with the committed weights, loaded when the first text comes. */
function openedParser(): Parser {
  if (!parser) {
    const { model, morphology } = loadModel()
    parser = new Parser(model, morphology)
  }
  return parser
}

/** Sentences of every block, tagged and with a dependency tree each; offsets into the article. */
export function parseSentences({ text, blocks }: CleanText): Sentence[] {
  const words = blocks.flatMap(({ start, end }) =>
    splitSentences(text.slice(start, end)).map((sentence) =>
      sentence.map((word) => ({ start: word.start + start, end: word.end + start })),
    ),
  )
  return openedParser().parse(text, words)
}
