import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConllu, type Treebanked } from '../server/exchange/conllu.ts'
import { loadModel } from '../server/extract/2-syntax/load.ts'
import { Parser } from '../server/extract/2-syntax/parser.ts'
import type { Sentence } from '../server/extract/2-syntax/sentence.ts'
import { splitSentences } from '../server/extract/2-syntax/tokens/sentences.ts'
import { attachment } from './eval-parser/attachment.ts'
import { frameFigures, type Node } from './eval-parser/frames.ts'
import { sentenceSpans, spanF1 } from './eval-parser/segmentation.ts'
import { wordsPerSecond } from './eval-parser/speed.ts'
import { asText, hasTreebanks, readTreebank } from './eval-parser/treebank.ts'

const USAGE = `usage: npm run eval:parser -- TREEBANKS [--dev]
TREEBANKS is the folder of en_*.conllu.gz; corpora for the speed are looked for beside it.`

const [folder, ...options] = process.argv.slice(2)
if (!folder || folder === '--help') {
  console.error(USAGE)
  process.exitCode = folder ? 0 : 2
} else if (!hasTreebanks(folder)) {
  console.error(`no treebanks in ${folder}`)
  process.exitCode = 2
} else {
  evaluate(folder, options.includes('--dev') ? 'dev' : 'test')
}

function evaluate(treebanks: string, part: string): void {
  const before = process.memoryUsage().rss
  const started = performance.now()
  const { model, morphology } = loadModel()
  const parser = new Parser(model, morphology)
  const loaded = performance.now() - started
  const parse = (text: string) => parser.parse(text, splitSentences(text))

  const names =
    part === 'dev' ? ['en_ewt-dev', 'en_gum-dev'] : ['en_ewt-test', 'en_gum-test', 'en_pud-test']
  console.log(
    'gold tokens    punctuation counted                              without  | raw text: F1 of',
  )
  console.log(
    'treebank       UPOS  XPOS  lemma UAS   LAS   LAS without subtype  LAS    | tokens sentences',
  )
  for (const name of names) console.log(treebankLine(parser, name, readTreebank(treebanks, name)))

  const news = ['en_gum-dev', 'en_gum-test'].flatMap((name) =>
    readTreebank(treebanks, name).filter(({ document }) => document.startsWith('GUM_news')),
  )
  const frames = frameFigures(
    news.map(goldNodes),
    parseGold(parser, news).map((s) => s.tokens),
  )
  console.log(
    `\nGUM news (dev and test), ${frames.verbs} verbs: subject, object and agent F1 ${frames.f1.toFixed(1)}, whole frame ${frames.exact.toFixed(1)} %`,
  )
  console.log(ownLine(parser))
  const speed = wordsPerSecond(parse, join(treebanks, '../corpora'), 150)
  const added = (process.memoryUsage().rss - before) / 2 ** 20
  console.log(
    `weights ${(model.bytes.length / 1e6).toFixed(1)} MB, loaded in ${loaded.toFixed(0)} ms, memory added ${added.toFixed(0)} MB, ` +
      (speed
        ? `${speed.clock.toFixed(0)} words a second from raw text (${speed.processor.toFixed(0)} of processor time)`
        : 'no corpora beside the treebanks: speed not measured'),
  )
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

/** The diplomatic sentences and headlines written for the tests. */
function ownLine(parser: Parser): string {
  const path = new URL('../tests/extract/2-syntax/diplomatic.conllu', import.meta.url)
  const own = readConllu(readFileSync(path, 'utf8'))
  const parsed = parseGold(parser, own)
  const { upos, las } = attachment(own, parsed, false)
  const { f1, exact } = frameFigures(
    own.map(goldNodes),
    parsed.map(({ tokens }) => tokens),
  )
  return (
    `our ${own.length} diplomatic sentences: UPOS ${upos.toFixed(1)}, LAS without punctuation ${las.toFixed(1)}, ` +
    `F1 ${f1.toFixed(1)}, whole frame ${exact.toFixed(1)} %`
  )
}

function parseGold(parser: Parser, gold: readonly Treebanked[]): Sentence[] {
  const { text, words } = asText(gold)
  return parser.parse(text, words)
}

function goldNodes({ rows }: Treebanked): Node[] {
  return rows.map(({ upos, head, deprel }) => ({ upos, head: head - 1, deprel }))
}
