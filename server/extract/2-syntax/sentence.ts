/**
 * A token with its place in a Universal Dependencies tree: offsets in UTF-16 units of the article,
 * `head` an index into the sentence's tokens (−1 for the root), `score` 0..1 how sure the parser is
 * of head and relation together. `form` is as written, `xpos` a Penn tag.
 */
export type Token = {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly xpos: string
  readonly feats: Readonly<Record<string, string>>
  readonly head: number
  readonly deprel: string
  readonly score: number
}

export type Sentence = {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}

/** Universal part-of-speech tags. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const

export type Upos = (typeof UPOS)[number]
