import type { Sentence, Token } from '../2-syntax/sentence.ts'

const AHEAD_LEMMAS = new Set([
  'schedule',
  'expect',
  'plan',
  'prepare',
  'set',
  'due',
  'slate',
  'intend',
  'hope',
])

/** True when the verb that governs the words at `offset` looks to the future. */
export function looksAhead(sentence: Sentence, offset: number): boolean {
  const { tokens } = sentence
  let at = tokens.findIndex((token) => token.start <= offset && offset < token.end)
  for (let steps = 0; at !== -1 && steps < 12; steps++) {
    const token = tokens[at]!
    if (token.upos === 'VERB' || token.upos === 'AUX') return isAhead(tokens, at)
    at = token.head
  }
  return false
}

function isAhead(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb]!
  if (AHEAD_LEMMAS.has(token.lemma)) return true
  const helpers = tokens.filter((other) => other.head === verb && /^(aux|mark)/.test(other.deprel))
  if (
    helpers.some((helper) => /^(will|shall|'ll|wo|would|may|might|can|could)$/i.test(helper.form))
  )
    return true
  const infinitive = helpers.some((helper) => helper.form.toLowerCase() === 'to')
  if (!infinitive) return false
  const governor = tokens[token.head]
  return (
    governor === undefined || governor.feats.Tense !== 'Past' || AHEAD_LEMMAS.has(governor.lemma)
  )
}
