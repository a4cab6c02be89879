import type { SpansInOrder, Stretch } from '../1-text/spans-in-order.ts'
import type { Sentence, Token } from './sentence.ts'

const NONE: readonly number[] = []
const children = new WeakMap<Sentence, readonly (readonly number[])[]>()

/** Indexes of the tokens whose head is `head`. Worked out once for each sentence: nearly every rule asks. */
export function childrenOf(sentence: Sentence, head: number): readonly number[] {
  let known = children.get(sentence)
  if (known === undefined) {
    known = childrenIn(sentence)
    children.set(sentence, known)
  }
  // The root's own head is -1.
  return known[head + 1] ?? NONE
}

function childrenIn({ tokens }: Sentence): number[][] {
  const found: number[][] = Array.from({ length: tokens.length + 1 }, () => [])
  tokens.forEach((token, index) => {
    found[token.head + 1]?.push(index)
  })
  return found
}

/** Children by relation; `nsubj` also finds its subtypes (nsubj:pass). */
export function childrenBy(sentence: Sentence, head: number, ...relations: string[]): number[] {
  const found: number[] = []
  for (const child of childrenOf(sentence, head)) {
    const { deprel } = sentence.tokens[child]!
    for (const wanted of relations)
      if (isRelation(deprel, wanted)) {
        found.push(child)
        break
      }
  }
  return found
}

const isRelation = (deprel: string, wanted: string) =>
  deprel.startsWith(wanted) && (deprel.length === wanted.length || deprel[wanted.length] === ':')

/** The token and everything that hangs from it by `conj`. */
export function conjunctsOf(sentence: Sentence, index: number): number[] {
  return [
    index,
    ...childrenBy(sentence, index, 'conj').flatMap((child) => conjunctsOf(sentence, child)),
  ]
}

/** The word that a list begins with, of one that hangs in it by such relations; itself outside one. */
export function listHead({ tokens }: Sentence, index: number, relations: RegExp): number {
  let first = index
  while (relations.test(tokens[first]!.deprel)) first = tokens[first]!.head
  return first
}

/** The first of the words right before a noun that hang from it by such relations; itself where there is none. */
export function firstModifier({ tokens }: Sentence, noun: number, relations: RegExp): number {
  let at = noun
  while (at > 0 && tokens[at - 1]!.head === noun && relations.test(tokens[at - 1]!.deprel)) at--
  return at
}

/** Governors from the nearest up to the root. */
export function ancestorsOf(sentence: Sentence, index: number): number[] {
  const found: number[] = []
  for (
    let at = sentence.tokens[index]?.head ?? -1;
    at !== -1 && found.length <= sentence.tokens.length;
  ) {
    found.push(at)
    at = sentence.tokens[at]!.head
  }
  return found
}

/** The preposition that marks a noun or the title before it, in lower case, or null. */
export function caseOf(sentence: Sentence, index: number): string | null {
  for (const part of [index, ...childrenBy(sentence, index, 'nmod:desc', 'compound', 'flat')])
    for (const child of childrenBy(sentence, part, 'case')) {
      const { upos, form } = sentence.tokens[child]!
      if (upos === 'ADP') return form.toLowerCase()
    }
  return null
}

/** The sentences that hold a span or stand right beside it. */
export const sentencesBeside = (
  sentences: SpansInOrder<Sentence>,
  { start, end }: Stretch,
): Sentence[] => sentences.over({ start: start - 2, end: end + 2 })

/** The token at an offset of the article, or −1. */
export function tokenAt({ tokens }: Sentence, offset: number): number {
  const at = firstEndingAfter(tokens, offset)
  return at < tokens.length && tokens[at]!.start <= offset ? at : -1
}

/** Tokens stand in order and apart: the place of the first that ends behind an offset. */
function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The word that a span hangs from: the one whose head lies outside. */
export function headOfSpan({ tokens }: Sentence, start: number, end: number): number {
  const first = firstEndingAfter(tokens, start)
  let after = first
  while (after < tokens.length && tokens[after]!.start < end) after++
  let outward = -1
  for (let at = after - 1; at >= first; at--) {
    const { head, upos } = tokens[at]!
    if (head >= first && head < after) continue
    if (upos !== 'PUNCT') return at
    outward = at
  }
  return outward >= 0 || after === first ? outward : first
}

export const isVerbal = (token: Token) => token.upos === 'VERB' || token.upos === 'AUX'
