import { loadModel } from './load.ts'
import { Parser } from './parser.ts'
import type { Sentence } from './sentence.ts'
import { splitSentences } from './tokens/sentences.ts'

/** Reads raw English text; every offset is in UTF-16 units of `text`. */
export type Parse = (text: string) => Sentence[]

let parser: Parser | undefined

/** The parser with the committed weights, which are loaded when it is first asked for. */
export function openedParser(): Parser {
  if (!parser) {
    const { model, morphology } = loadModel()
    parser = new Parser(model, morphology)
  }
  return parser
}

/** A reader of raw text with the committed weights. */
export function openParser(): Parse {
  const opened = openedParser()
  return (text) => opened.parse(text, splitSentences(text))
}
