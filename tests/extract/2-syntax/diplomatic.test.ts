import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { attachment } from '../../../scripts/eval-parser/attachment.ts'
import { frameFigures } from '../../../scripts/eval-parser/frames.ts'
import { asText } from '../../../scripts/eval-parser/treebank.ts'
import { readConllu } from '../../../server/exchange/conllu.ts'
import { loadModel } from '../../../server/extract/2-syntax/load.ts'
import { Parser } from '../../../server/extract/2-syntax/parser.ts'
import { splitSentences } from '../../../server/extract/2-syntax/tokens/sentences.ts'

const gold = readConllu(readFileSync(new URL('diplomatic.conllu', import.meta.url), 'utf8'))
const { model, morphology } = loadModel()
const parser = new Parser(model, morphology)
const { text, words } = asText(gold)
const parsed = parser.parse(text, words)

test('sentences and headlines of our own are read nearly without fault', () => {
  expect(attachment(gold, parsed, false).las).toBeGreaterThanOrEqual(96)
})

test('who did what to whom is right but for three in a hundred', () => {
  const nodes = gold.map(({ rows }) =>
    rows.map(({ upos, head, deprel }) => ({ upos, head: head - 1, deprel })),
  )
  const figures = frameFigures(
    nodes,
    parsed.map(({ tokens }) => tokens),
  )
  expect(figures.f1).toBeGreaterThanOrEqual(97)
})

describe('words are split as the treebank splits them', () => {
  test.each(gold.map((sentence) => [sentence.text, sentence] as const))('%s', (line, sentence) => {
    const found = splitSentences(line).map((spans) =>
      spans.map(({ start, end }) => line.slice(start, end)),
    )
    expect(found).toEqual([sentence.rows.map(({ form }) => form)])
  })
})
