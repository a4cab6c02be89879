import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { attachment } from '../../../scripts/eval-parser/attachment.ts'
import { sentenceSpans, spanF1 } from '../../../scripts/eval-parser/segmentation.ts'
import { asText, hasTreebanks, readTreebank } from '../../../scripts/eval-parser/treebank.ts'
import { loadModel } from '../../../server/extract/2-syntax/load.ts'
import { Parser } from '../../../server/extract/2-syntax/parser.ts'
import { splitSentences } from '../../../server/extract/2-syntax/tokens/sentences.ts'

const FOLDER = fileURLToPath(new URL('../../../../shared/treebanks', import.meta.url))

/** What the committed weights hold in percent, punctuation counted. */
const FLOORS: readonly [name: string, upos: number, uas: number, las: number][] = [
  ['en_ewt-test', 96.5, 90.6, 88.1],
  ['en_gum-test', 97.3, 90.8, 88.3],
]

const there = hasTreebanks(FOLDER)

describe(
  there ? 'floors on the treebanks' : '../shared/treebanks is absent: no floors checked',
  () => {
    const { model, morphology } = loadModel()
    const parser = new Parser(model, morphology)
    const check = there ? test : test.skip

    check.each(FLOORS)('%s: UPOS %d, UAS %d, LAS %d', (name, upos, uas, las) => {
      const gold = readTreebank(FOLDER, name)
      const { text, words } = asText(gold)
      const figures = attachment(gold, parser.parse(text, words), true)
      expect(figures.upos).toBeGreaterThanOrEqual(upos)
      expect(figures.uas).toBeGreaterThanOrEqual(uas)
      expect(figures.las).toBeGreaterThanOrEqual(las)
    })

    check('raw text of GUM: tokens 99.0, sentences 93', () => {
      const { text, words } = asText(readTreebank(FOLDER, 'en_gum-test'))
      const found = splitSentences(text)
      expect(spanF1(words.flat(), found.flat())).toBeGreaterThanOrEqual(99)
      expect(spanF1(sentenceSpans(words), sentenceSpans(found))).toBeGreaterThanOrEqual(93)
    })
  },
)
