import { readFileSync } from 'node:fs'
import { readConllu, type Treebanked } from '../../server/exchange/conllu.ts'
import type { Parser } from '../../server/extract/2-syntax/parser.ts'
import type { Sentence } from '../../server/extract/2-syntax/sentence.ts'
import type { Node } from './frames.ts'
import { asText, readTreebank } from './treebank.ts'

/** Sentences that are measured together. */
export type GoldSet = { readonly name: string; readonly sentences: readonly Treebanked[] }

/** The news of GUM that no training reads. */
export function gumNews(treebanks: string): Treebanked[] {
  return both(treebanks, 'en_gum').filter(isNews)
}

/** What the rules of the repair layer are measured on: news, all else, and sentences of our own. */
export function repairSets(treebanks: string): GoldSet[] {
  return [
    { name: 'GUM news', sentences: gumNews(treebanks) },
    {
      name: 'PUD news',
      sentences: readTreebank(treebanks, 'en_pud-test').filter(({ id }) => id.startsWith('n')),
    },
    {
      name: 'GUM other',
      sentences: both(treebanks, 'en_gum').filter((sentence) => !isNews(sentence)),
    },
    { name: 'EWT', sentences: both(treebanks, 'en_ewt') },
    { name: 'ours', sentences: ownSentences('diplomatic') },
    { name: 'ours, hard', sentences: ownSentences('hard') },
  ]
}

function both(treebanks: string, name: string): Treebanked[] {
  return ['dev', 'test'].flatMap((part) => readTreebank(treebanks, `${name}-${part}`))
}

function isNews({ document }: Treebanked): boolean {
  return document.startsWith('GUM_news')
}

/** Sentences and headlines of our own wording. */
export function ownSentences(name: 'diplomatic' | 'hard'): Treebanked[] {
  const path = new URL(`../../tests/extract/2-syntax/${name}.conllu`, import.meta.url)
  return readConllu(readFileSync(path, 'utf8'))
}

/** Parses the words as the treebank splits them. */
export function parseGold(parser: Parser, gold: readonly Treebanked[]): Sentence[] {
  const { text, words } = asText(gold)
  return parser.parse(text, words)
}

/** The treebank's tree as frames are read from it. */
export function goldNodes({ rows }: Treebanked): Node[] {
  return rows.map(({ upos, head, deprel }) => ({ upos, head: head - 1, deprel }))
}
