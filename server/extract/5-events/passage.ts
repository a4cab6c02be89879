import type { Sentence } from '../2-syntax/sentence.ts'
import { childrenOf } from '../2-syntax/walk.ts'
import { subjectToken } from './arguments.ts'
import type { Scene } from './scene.ts'
import type { Deed } from './verbs.ts'

/** The words of a deed with its arguments, as one unbroken passage of its sentence. */
export function passageOf({ sentence }: Scene, deed: Deed): { start: number; end: number } {
  const parts = new Set<number>([deed.predicate, deed.carrier])
  for (const part of [deed.predicate, deed.carrier]) {
    const subject = subjectToken(sentence, part)
    if (subject !== null) addAll(sentence, subject, parts)
    for (const child of childrenOf(sentence, part))
      if (!isClause(sentence, child)) addAll(sentence, child, parts)
  }
  const indexes = [...parts].sort((a, b) => a - b)
  const [low, high] = trimmed(sentence, indexes[0]!, indexes.at(-1)!)
  return { start: sentence.tokens[low]!.start, end: sentence.tokens[high]!.end }
}

const isClause = (sentence: Sentence, token: number) =>
  /^(ccomp|advcl|parataxis|conj|punct|dep|acl)/.test(sentence.tokens[token]!.deprel)

function addAll(sentence: Sentence, token: number, parts: Set<number>): void {
  if (parts.has(token)) return
  parts.add(token)
  for (const child of childrenOf(sentence, token))
    if (!/^(acl|parataxis|punct)/.test(sentence.tokens[child]!.deprel))
      addAll(sentence, child, parts)
}

function trimmed(sentence: Sentence, low: number, high: number): [number, number] {
  const isPunctuation = (index: number) => sentence.tokens[index]!.upos === 'PUNCT'
  while (low < high && isPunctuation(low)) low++
  while (high > low && isPunctuation(high)) high--
  return [low, high]
}
