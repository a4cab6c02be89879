import type { Treebanked } from '../../server/exchange/conllu.ts'
import type { Sentence } from '../../server/extract/2-syntax/sentence.ts'

/** Shares in percent of the words counted. */
export type Attachment = {
  readonly words: number
  readonly upos: number
  readonly xpos: number
  readonly lemma: number
  readonly uas: number
  readonly las: number
  /** LAS with the subtype after ":" left out, as the CoNLL 2018 task counts it. */
  readonly plainLas: number
}

/** Parses on gold tokens against the treebank. */
export function attachment(
  gold: readonly Treebanked[],
  parsed: readonly Sentence[],
  punctuation: boolean,
): Attachment {
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, plainLas: 0 }
  let words = 0
  gold.forEach((sentence, i) => {
    sentence.rows.forEach((row, j) => {
      const token = parsed[i]!.tokens[j]!
      if (!punctuation && row.upos === 'PUNCT') return
      words += 1
      right.upos += Number(token.upos === row.upos)
      right.xpos += Number(token.xpos === row.xpos)
      right.lemma += Number(token.lemma === row.lemma)
      if (token.head + 1 !== row.head) return
      right.uas += 1
      right.las += Number(token.deprel === row.deprel)
      right.plainLas += Number(plain(token.deprel) === plain(row.deprel))
    })
  })
  const share = (count: number) => (100 * count) / Math.max(1, words)
  return {
    words,
    upos: share(right.upos),
    xpos: share(right.xpos),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
    plainLas: share(right.plainLas),
  }
}

function plain(deprel: string): string {
  return deprel.split(':')[0]!
}
