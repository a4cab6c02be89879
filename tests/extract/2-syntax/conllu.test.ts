import { expect, test } from '@jest/globals'
import { printConllu, readConllu } from '../../../server/exchange/conllu.ts'
import type { Sentence, Token } from '../../../server/extract/2-syntax/sentence.ts'

const TEXT = 'Xi’s aide left.'

function token(start: number, end: number, head: number, deprel: string): Token {
  return {
    start,
    end,
    form: TEXT.slice(start, end),
    lemma: TEXT.slice(start, end).toLowerCase(),
    upos: 'NOUN',
    xpos: 'NN',
    feats: { Number: 'Sing', Case: 'Nom' },
    head,
    deprel,
    score: 1,
  }
}

const SENTENCE: Sentence = {
  start: 0,
  end: 15,
  tokens: [
    token(0, 2, 2, 'nmod:poss'),
    token(2, 4, 0, 'case'),
    token(5, 9, 3, 'nsubj'),
    token(10, 14, -1, 'root'),
    token(14, 15, 3, 'punct'),
  ],
}

test('ten columns, features in order of the alphabet, heads from one', () => {
  const lines = printConllu(TEXT, [SENTENCE]).split('\n')
  expect(lines[1]).toBe('# text = Xi’s aide left.')
  expect(lines[2]).toBe(
    '1\tXi\txi\tNOUN\tNN\tCase=Nom|Number=Sing\t3\tnmod:poss\t_\tSpaceAfter=No|Start=0|End=2',
  )
  expect(lines[5]!.split('\t').slice(6, 8)).toEqual(['0', 'root'])
})

test('what is printed can be read', () => {
  const [sentence] = readConllu(printConllu(TEXT, [SENTENCE]))
  expect(sentence!.rows.map(({ head }) => head)).toEqual([3, 1, 4, 0, 4])
  expect(sentence!.rows.map(({ spaceAfter }) => spaceAfter)).toEqual([
    false,
    true,
    true,
    false,
    true,
  ])
})

test('multiword ranges tell where spaces are, empty nodes are left out', () => {
  const source = [
    '# newpar',
    "# text = don't go",
    "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
    '1\tdo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_',
    "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
    '2.1\tx\tx\tVERB\tVB\t_\t_\t_\t_\t_',
    '3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_',
    '',
    '',
  ].join('\n')
  const [sentence] = readConllu(source)
  expect(sentence!.newParagraph).toBe(true)
  expect(sentence!.rows.map(({ form, spaceAfter }) => [form, spaceAfter])).toEqual([
    ['do', false],
    ["n't", true],
    ['go', true],
  ])
})
