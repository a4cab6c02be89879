import { loadModel } from './load.ts'
import { Parser } from './parser.ts'
import type { Sentence } from './sentence.ts'
import { splitSentences } from './tokens/sentences.ts'

/** Reads raw English text; every offset is in UTF-16 units of `text`. */
export type Parse = (text: string) => Sentence[]

/** A reader of raw text with the committed weights, which are loaded once here. */
export function openParser(): Parse {
  const { model, morphology } = loadModel()
  const parser = new Parser(model, morphology)
  return (text) => parser.parse(text, splitSentences(text))
}
