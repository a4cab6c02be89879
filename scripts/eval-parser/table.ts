import { join } from 'node:path'
import type { Treebanked } from '../../server/exchange/conllu.ts'
import { loadModel } from '../../server/extract/2-syntax/load.ts'
import { Parser } from '../../server/extract/2-syntax/parser.ts'
import { splitSentences } from '../../server/extract/2-syntax/tokens/sentences.ts'
import { attachment } from './attachment.ts'
import { frameFigures } from './frames.ts'
import { goldNodes, gumNews, ownSentences, parseGold } from './gold.ts'
import { sentenceSpans, spanF1 } from './segmentation.ts'
import { wordsPerSecond } from './speed.ts'
import { asText, readTreebank } from './treebank.ts'

const PARTS = {
  dev: ['en_ewt-dev', 'en_gum-dev'],
  test: ['en_ewt-test', 'en_gum-test', 'en_pud-test'],
} as const

/** The parser's figures, line by line as they are known. */
export function* figureLines(treebanks: string, part: keyof typeof PARTS): Generator<string> {
  const before = process.memoryUsage().rss
  const started = performance.now()
  const { model, morphology } = loadModel()
  const parser = new Parser(model, morphology)
  const loaded = performance.now() - started
  const parse = (text: string) => parser.parse(text, splitSentences(text))

  yield 'gold tokens    punctuation counted                              without  | raw text: F1 of'
  yield 'treebank       UPOS  XPOS  lemma UAS   LAS   LAS without subtype  LAS    | tokens sentences'
  for (const name of PARTS[part]) yield treebankLine(parser, name, readTreebank(treebanks, name))
  yield ''
  yield setLine(parser, 'GUM news (dev and test)', gumNews(treebanks))
  yield setLine(parser, 'our diplomatic sentences', ownSentences('diplomatic'))
  yield setLine(parser, 'our hard ones', ownSentences('hard'))
  const speed = wordsPerSecond(parse, join(treebanks, '../corpora'), 150)
  const added = (process.memoryUsage().rss - before) / 2 ** 20
  yield `weights ${(model.bytes.length / 1e6).toFixed(1)} MB, loaded in ${loaded.toFixed(0)} ms, memory added ${added.toFixed(0)} MB, ` +
    (speed
      ? `${speed.clock.toFixed(0)} words a second from raw text (${speed.processor.toFixed(0)} of processor time)`
      : 'no corpora beside the treebanks: speed not measured')
}

function treebankLine(parser: Parser, name: string, gold: readonly Treebanked[]): string {
  const parsed = parseGold(parser, gold)
  const all = attachment(gold, parsed, true)
  const bare = attachment(gold, parsed, false)
  const { text, words } = asText(gold)
  const found = splitSentences(text)
  const figures = [all.upos, all.xpos, all.lemma, all.uas, all.las, all.plainLas, bare.las]
  const raw = [
    spanF1(words.flat(), found.flat()),
    spanF1(sentenceSpans(words), sentenceSpans(found)),
  ]
  const show = (figure: number) => figure.toFixed(2)
  return `${name.padEnd(14)} ${figures.map(show).join(' ')} | ${raw.map(show).join(' ')}`
}

function setLine(parser: Parser, name: string, gold: readonly Treebanked[]): string {
  const parsed = parseGold(parser, gold)
  const { upos, las } = attachment(gold, parsed, false)
  const { f1, exact, verbs } = frameFigures(
    gold.map(goldNodes),
    parsed.map(({ tokens }) => tokens),
  )
  return (
    `${name}: ${gold.length} sentences, UPOS ${upos.toFixed(1)}, LAS without punctuation ${las.toFixed(1)}; ` +
    `${verbs} verbs: subject, object and agent F1 ${f1.toFixed(1)}, whole frame ${exact.toFixed(1)} %`
  )
}
