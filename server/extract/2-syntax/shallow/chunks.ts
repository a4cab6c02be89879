import type { Tagged } from './tagger.ts'
import type { Tree } from './tree.ts'

/** A noun group: words `from`..`to` (inclusive) around `head`. */
export type NounChunk = {
  readonly kind: 'noun'
  readonly from: number
  readonly to: number
  readonly head: number
  readonly preposition: number | null
  readonly passiveAgent: boolean
  readonly temporal: boolean
  readonly coordinatedWith: number | null
}

/** A verb group: auxiliaries, negation and the verb, which is its head. */
export type VerbChunk = {
  readonly kind: 'verb'
  readonly from: number
  readonly to: number
  readonly head: number
  readonly passive: boolean
  readonly infinitive: boolean
  readonly gerund: boolean
  readonly copula: boolean
}

const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'])
const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const TEMPORAL =
  /^(today|yesterday|tomorrow|tonight|(mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|morning|night|evening|weekend|times?)$/i
const RELATIVE = /^(who|which|that|whom|whose|where)$/i

/** Noun and verb groups from left to right; links inside a group are drawn at once. */
export function findChunks(words: readonly Tagged[], tree: Tree): (NounChunk | VerbChunk)[] {
  const chunks: (NounChunk | VerbChunk)[] = []
  let index = 0
  while (index < words.length) {
    const chunk = readVerb(words, index, tree) ?? readNoun(words, index, tree, chunks)
    if (chunk) chunks.push(chunk)
    index = chunk ? chunk.to + 1 : index + 1
  }
  return chunks
}

function readVerb(words: readonly Tagged[], from: number, tree: Tree): VerbChunk | null {
  let at = from
  const auxiliaries: number[] = []
  const adverbs: number[] = []
  const infinitive = words[at]?.upos === 'PART' && words[at]?.form.toLowerCase() === 'to'
  if (infinitive) at++
  for (; at < words.length; at++) {
    const word = words[at]!
    if (word.upos === 'AUX') auxiliaries.push(at)
    else if (word.upos === 'ADV' || (word.upos === 'PART' && /^(not|n't)$/i.test(word.form)))
      adverbs.push(at)
    else break
  }
  const isVerb = words[at]?.upos === 'VERB'
  if (!isVerb && (auxiliaries.length === 0 || infinitive)) return null
  const head = isVerb ? at : auxiliaries.at(-1)!
  const last = auxiliaries.filter((aux) => aux !== head).at(-1)
  const passive =
    isVerb && last !== undefined && words[last]?.lemma === 'be' && isParticiple(words[head]!)
  for (const aux of auxiliaries) tree.link(aux, head, passive && aux === last ? 'aux:pass' : 'aux')
  for (const adverb of adverbs) tree.link(adverb, head, 'advmod')
  if (infinitive) tree.link(from, head, 'mark')
  const to = isVerb ? at : Math.max(at - 1, head)
  const gerund = auxiliaries.length === 0 && words[head]!.feats.VerbForm === 'Ger'
  return { kind: 'verb', from, to, head, passive, infinitive, gerund, copula: !isVerb }
}

const isParticiple = (word: Tagged) =>
  word.feats.VerbForm !== 'Ger' && word.feats.VerbForm !== 'Inf'

function readNoun(
  words: readonly Tagged[],
  from: number,
  tree: Tree,
  before: readonly (NounChunk | VerbChunk)[],
): NounChunk | null {
  if (!NOMINAL.has(words[from]!.upos) || RELATIVE.test(words[from]!.form)) return null
  let to = from
  let possessive = false
  while (to + 1 < words.length) {
    const next = words[to + 1]!
    const genitive = next.upos === 'PART' && /^'s?$/.test(next.form)
    if (
      (next.upos === 'PRON' || next.upos === 'DET') &&
      !possessive &&
      !/^(all|both)$/i.test(words[to]!.form)
    )
      break
    if (opensTemporal(next, words[to + 2])) break
    if (!genitive && !NOMINAL.has(next.upos)) break
    possessive = genitive
    to++
  }
  const head = lastHead(words, from, to)
  if (head === null) return null
  linkInside(words, from, to, head, tree)
  return { kind: 'noun', from, to, head, ...surroundings(words, from, head, tree, before) }
}

// "South Korea next week": the time is a group of its own.
const opensTemporal = (word: Tagged, after: Tagged | undefined) =>
  /^(next|last|this|every|late|early|earlier)$/i.test(word.form) &&
  after !== undefined &&
  TEMPORAL.test(after.form)

function lastHead(words: readonly Tagged[], from: number, to: number): number | null {
  for (let at = to; at >= from; at--) if (HEADS.has(words[at]!.upos)) return at
  return null
}

function linkInside(words: readonly Tagged[], from: number, to: number, head: number, tree: Tree) {
  for (let at = from; at <= to; at++) {
    if (at === head) continue
    const upos = words[at]!.upos
    const owner =
      words[at + 1]?.upos === 'PART' || /^(his|her|its|their|our|my)$/i.test(words[at]!.form)
    const relation = owner
      ? 'nmod:poss'
      : upos === 'DET'
        ? 'det'
        : upos === 'ADJ'
          ? 'amod'
          : upos === 'NUM'
            ? 'nummod'
            : upos === 'PART'
              ? 'case'
              : 'compound'
    tree.link(at, upos === 'PART' ? at - 1 : head, relation)
  }
}

function surroundings(
  words: readonly Tagged[],
  from: number,
  head: number,
  tree: Tree,
  before: readonly (NounChunk | VerbChunk)[],
) {
  const left = words[from - 1]
  const last = before.at(-1)
  const joined =
    (left?.upos === 'CCONJ' || left?.form === ',') && last?.kind === 'noun' && last.to === from - 2
  const preposition = left?.upos === 'ADP' ? from - 1 : null
  if (preposition !== null) tree.link(preposition, head, 'case')
  if (joined && left?.upos === 'CCONJ') tree.link(from - 1, head, 'cc')
  const afterPassive = last?.kind === 'verb' && last.passive
  return {
    preposition,
    passiveAgent: afterPassive && left?.form.toLowerCase() === 'by',
    temporal: TEMPORAL.test(words[head]!.form),
    coordinatedWith: joined && left?.upos === 'CCONJ' ? last.head : null,
  }
}
