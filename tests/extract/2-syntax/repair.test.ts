import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readConllu, type Treebanked } from '../../../server/exchange/conllu.ts'
import { loadModel } from '../../../server/extract/2-syntax/load.ts'
import { repair } from '../../../server/extract/2-syntax/repair/repair.ts'
import { RULES } from '../../../server/extract/2-syntax/repair/rules.ts'
import { type Token, UPOS, type Upos } from '../../../server/extract/2-syntax/sentence.ts'
import { lemmaOf } from '../../../server/extract/2-syntax/words/morphology.ts'
import { CASES, LEFT_ALONE } from './repair-cases.ts'

const { morphology } = loadModel()

type Bare = {
  form: string
  upos: string
  xpos: string
  head: number
  deprel: string
  glued: boolean
}

/** Tokens as the parser hands them over, lemmas by its own tables. */
function tokensOf(words: readonly Bare[]): Token[] {
  let at = 0
  return words.map(({ form, upos, xpos, head, deprel, glued }) => {
    const start = at
    at += form.length + (glued ? 0 : 1)
    const tag = UPOS.find((known) => known === upos) ?? 'X'
    const lemma = lemmaOf(morphology, form, xpos)
    return {
      start,
      end: start + form.length,
      form,
      lemma,
      upos: tag,
      xpos,
      feats: {},
      head,
      deprel,
      score: 1,
    }
  })
}

const UPOS_OF: Readonly<Record<string, Upos>> = {
  NNP: 'PROPN',
  NNPS: 'PROPN',
  NN: 'NOUN',
  NNS: 'NOUN',
  JJ: 'ADJ',
  DT: 'DET',
  IN: 'ADP',
  CC: 'CCONJ',
  PRP: 'PRON',
  WDT: 'PRON',
  WP: 'PRON',
  TO: 'PART',
  RB: 'ADV',
  CD: 'NUM',
  MD: 'AUX',
  HYPH: 'PUNCT',
}

/** "form/XPOS:deprel<head" words, the head the place of its word from one; "form=/…" is glued on. */
function read(line: string): Token[] {
  return tokensOf(
    line.split(' ').map((word): Bare => {
      const [, form = '', glue, xpos = '', deprel = '', head] =
        /^(.+?)(=?)\/([^:]+):([a-z:]+)<(\d+)$/.exec(word) ?? []
      if (form === '') throw new Error(word)
      const verb = /^(?:aux|cop)/.test(deprel) ? 'AUX' : 'VERB'
      const upos = xpos.startsWith('VB') ? verb : (UPOS_OF[xpos] ?? 'PUNCT')
      const mark = xpos === 'IN' && deprel === 'mark'
      return {
        form,
        upos: mark ? 'SCONJ' : upos,
        xpos,
        deprel,
        head: Number(head) - 1,
        glued: glue === '=',
      }
    }),
  )
}

function written(tokens: readonly Token[]): string {
  return tokens
    .map(({ form, xpos, deprel, head }) => `${form}/${xpos}:${deprel}<${head + 1}`)
    .join(' ')
}

describe.each(Object.entries(CASES))('%s', (name, rows) => {
  const rule = RULES.filter((known) => known.name === name)

  test.each(rows)('%s', (line, expected) => {
    expect(rule).toHaveLength(1)
    const made = written(repair(read(line), morphology, rule)).split(' ')
    const before = written(read(line)).split(' ')
    expect(made.filter((word, at) => word !== before[at])).toEqual(expected)
  })
})

test('every rule has its examples', () => {
  expect(Object.keys(CASES)).toEqual(RULES.map(({ name }) => name))
})

test.each(LEFT_ALONE)('left as it is, %s', (_, line) => {
  expect(written(repair(read(line), morphology))).toBe(written(read(line)))
})

describe('trees that are right stay as they are', () => {
  test.each(['diplomatic', 'hard'])('%s.conllu', (name) => {
    const path = new URL(`${name}.conllu`, import.meta.url)
    for (const { text, rows } of readConllu(readFileSync(path, 'utf8'))) {
      const tokens = tokensOf(rows.map(bare))
      expect([text, written(repair(tokens, morphology))]).toEqual([text, written(tokens)])
    }
  })
})

function bare({ form, upos, xpos, head, deprel, spaceAfter }: Treebanked['rows'][number]): Bare {
  return { form, upos, xpos, head: head - 1, deprel, glued: !spaceAfter }
}

test('a tag set anew brings its lemma and features', () => {
  const line =
    'The/DT:det<2 convoy/NN:nsubj<6 left/VBN:acl<2 ,/,:punct<2 officials/NNS:nsubj<6 said/VBD:root<0 ./.:punct<6'
  expect(repair(read(line), morphology)[2]).toMatchObject({
    xpos: 'VBD',
    lemma: 'leave',
    feats: { Tense: 'Past', VerbForm: 'Fin' },
  })
})

const FORMS = [
  'Ms',
  'Roe',
  'and',
  ',',
  'said',
  'told',
  'that',
  'in',
  '-',
  'Iran',
  'met',
  'talks',
  '.',
]
const RELATIONS = [
  'nsubj',
  'obj',
  'obl',
  'conj',
  'appos',
  'flat',
  'acl',
  'ccomp',
  'parataxis',
  'case',
  'punct',
  'mark',
  'cc',
  'aux:pass',
]
const TAGS = ['NNP', 'NNS', 'VBD', 'VBN', 'IN', 'CC', ',', 'VB']

/** Any tree: each word hangs from one that comes before it in some order of the words. */
const anyTree = fc
  .array(
    fc.record({
      form: fc.constantFrom(...FORMS),
      xpos: fc.constantFrom(...TAGS),
      deprel: fc.constantFrom(...RELATIONS),
      pick: fc.nat(),
      order: fc.nat(),
      glued: fc.boolean(),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((words) => {
    const order = words
      .map((_, at) => at)
      .sort((a, b) => words[a]!.order - words[b]!.order || a - b)
    const place = new Map(order.map((at, rank) => [at, rank]))
    return tokensOf(
      words.map(({ form, xpos, deprel, pick, glued }, at): Bare => {
        const rank = place.get(at)!
        const head = rank === 0 ? -1 : order[pick % rank]!
        const upos = xpos.startsWith('VB') ? 'VERB' : (UPOS_OF[xpos] ?? 'PUNCT')
        return { form, xpos, upos, glued, head, deprel: rank === 0 ? 'root' : deprel }
      }),
    )
  })

test('whatever the tree, a tree with one root comes out, the words in their places', () => {
  fc.assert(
    fc.property(anyTree, (tokens) => {
      const made = repair(tokens, morphology)
      expect(made.map(({ form, start }) => [form, start])).toEqual(
        tokens.map(({ form, start }) => [form, start]),
      )
      expect(made.filter(({ head, deprel }) => head === -1 && deprel === 'root')).toHaveLength(1)
      expect(made.filter(({ head, deprel }) => (head === -1) !== (deprel === 'root'))).toEqual([])
      made.forEach((_, at) => {
        let steps = 0
        for (let node = at; node >= 0; node = made[node]!.head) steps += 1
        expect(steps).toBeLessThanOrEqual(made.length)
      })
    }),
    { numRuns: 500 },
  )
})
