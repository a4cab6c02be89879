import type { Sentence } from '../2-syntax/sentence.ts'
import { childrenBy } from '../2-syntax/walk.ts'
import { isInfinitive } from './own-stance.ts'

/** "instead of meeting", "rather than attack", "without a deal", "far from meeting", "short of bombing" */
export function isInstead(sentence: Sentence, at: number): boolean {
  const mark = childrenBy(sentence, at, 'mark', 'case', 'cc')[0]
  if (mark !== undefined) {
    const { form } = sentence.tokens[mark]!
    if (/^(without|instead|sans)$/i.test(form)) return true
    if (/^rather$/i.test(form) && /^than$/i.test(sentence.tokens[mark + 1]?.form ?? '')) return true
  }
  const { deprel } = sentence.tokens[at]!
  const { head } = sentence.tokens[at]!
  if (head < 0) return false
  const above = sentence.tokens[head]!.form
  return /^(advcl|obl|acl)/.test(deprel) && /^(instead|short)$/i.test(above)
}

const ASKS = new Set(
  'ask know see say wonder tell clear sure unclear uncertain unsure doubt decide question determine discuss debate consider confirm inquire establish matter understand learn disclose'.split(
    ' ',
  ),
)

/** "asked whether he met him", "declined to say if it had struck": told by no one. */
export function isWhether(sentence: Sentence, at: number): boolean {
  const { deprel } = sentence.tokens[at]!
  const { head } = sentence.tokens[at]!
  if (head < 0 || !/^(ccomp|csubj|advcl|acl|xcomp|nsubj)/.test(deprel)) return false
  const marks = childrenBy(sentence, at, 'mark', 'advmod').map((token) =>
    sentence.tokens[token]!.form.toLowerCase(),
  )
  if (marks.includes('whether')) return true
  return marks.includes('if') && ASKS.has(sentence.tokens[head]!.lemma) && at > head
}

/** "the first country to recognise it", "the only one to attend": they did. */
export const isOrdinal = (sentence: Sentence, at: number): boolean => {
  const { deprel, head } = sentence.tokens[at]!
  if (!/^(acl|xcomp|advcl)/.test(deprel) || head < 0 || !isInfinitive(sentence, at)) return false
  const ordinal = /^(first|last|latest|only|next|[\w-]*(second|third|th|st|nd|rd))$/i
  return [head, ...childrenBy(sentence, head, 'amod', 'nummod')].some(
    (token) => ordinal.test(sentence.tokens[token]!.form) && token >= head - 4 && token <= head,
  )
}

/** "did not say why he met him": the deed is taken for granted. */
export const isWhClause = (sentence: Sentence, at: number) =>
  childrenBy(sentence, at, 'advmod', 'mark', 'obj', 'nsubj', 'obl').some(
    (token) =>
      /^W/.test(sentence.tokens[token]!.xpos) &&
      !/^(that|whether)$/i.test(sentence.tokens[token]!.form),
  )
