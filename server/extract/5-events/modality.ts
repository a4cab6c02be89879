import type { Modality } from '../../../graph-schema/model/modality.ts'
import { LIGHT_VERBS } from '../../../graph-schema/ontology/triggers.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { childrenBy, isVerbal } from '../2-syntax/walk.ts'
import { GOVERNORS, SPEECH, type Stance } from './governors.ts'

/**
 * Whether what a predicate says happened: its own helpers and negation first, then each governor
 * above it. A speech verb hands the matter on; the stance of any other governor decides.
 */
export function modalityOf(sentence: Sentence, predicate: number): Modality {
  if (isConditional(sentence, predicate)) return 'conditional'
  let stance = ownStance(sentence, predicate)
  let negated = isNegated(sentence, predicate)
  let at = predicate
  for (let steps = 0; steps < 10 && !stance; steps++) {
    const { head, deprel } = sentence.tokens[at]!
    if (head < 0 || !PASSES_DOWN.test(deprel) || SPEECH.has(sentence.tokens[head]!.lemma)) break
    stance = GOVERNORS.get(sentence.tokens[head]!.lemma) ?? adjectivalStance(sentence, head)
    const carried = isCarried(sentence, at)
    stance ??= carried || deprel.startsWith('obl') ? ownStance(sentence, head) : null
    negated ||=
      (stance !== null || carried) && !deprel.startsWith('obl') && isNegated(sentence, head)
    at = head
  }
  return settle(stance ?? 'occurred', negated)
}

/** An infinitive or clause under its verb, or an event noun under the light verb that carries it. */
function isCarried(sentence: Sentence, token: number): boolean {
  const { head, deprel } = sentence.tokens[token]!
  if (/^(xcomp|conj)/.test(deprel)) return true
  return /^(obj|nsubj:pass)/.test(deprel) && LIGHT.has(sentence.tokens[head]!.lemma)
}

const LIGHT = new Set(LIGHT_VERBS)

/** A relation through which a governor's stance reaches what hangs from it. */
const PASSES_DOWN = /^(xcomp|ccomp|acl$|obj|obl|nmod|conj|advcl|csubj|nsubj|dep)/

function settle(stance: Stance, negated: boolean): Modality {
  if (stance === 'against') return negated ? 'possible' : 'ruled_out'
  if (!negated) return stance
  return stance === 'denied' ? 'occurred' : 'ruled_out'
}

const HELPERS: Readonly<Record<string, Stance>> = {
  will: 'planned',
  "'ll": 'planned',
  wo: 'planned',
  shall: 'planned',
  would: 'planned',
  "'d": 'planned',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  should: 'wished',
  must: 'wished',
}

/** What a predicate's own auxiliaries say; null for a plain past, present or bare infinitive. */
function ownStance(sentence: Sentence, predicate: number): Stance | null {
  const helpers = childrenBy(sentence, predicate, 'aux').map((child) =>
    sentence.tokens[child]!.form.toLowerCase(),
  )
  for (const helper of helpers) if (HELPERS[helper]) return HELPERS[helper]
  const token = sentence.tokens[predicate]!
  const be = helpers.some((helper) => /^(is|are|am|'s|'re|'m)$/.test(helper))
  return be && isVerbal(token) && /ing$/.test(token.form) ? 'ongoing' : null
}

/** "is willing to", "appears unlikely to", "are set to": the adjective beside a copula. */
function adjectivalStance(sentence: Sentence, governor: number): Stance | null {
  const token = sentence.tokens[governor]!
  if (
    token.upos !== 'AUX' &&
    token.lemma !== 'be' &&
    token.lemma !== 'appear' &&
    token.lemma !== 'seem'
  )
    return null
  const adjective = sentence.tokens
    .slice(governor + 1, governor + 5)
    .find((other) => GOVERNORS.has(other.lemma))
  return adjective ? (GOVERNORS.get(adjective.lemma) ?? null) : null
}

const NEGATIONS = /^(not|n't|never|no|neither|nor|without)$/i

/** True when the predicate has a negation of its own: "not", "never", or "no" on its noun. */
export function isNegated(sentence: Sentence, predicate: number): boolean {
  const marked = childrenBy(sentence, predicate, 'advmod', 'det', 'case', 'cc', 'mark', 'dep')
  return marked.some(
    (child) => NEGATIONS.test(sentence.tokens[child]!.form) && Math.abs(child - predicate) < 6,
  )
}

/** Inside an if-clause. */
function isConditional(sentence: Sentence, predicate: number): boolean {
  const from = Math.max(0, predicate - 8)
  for (let index = predicate; index >= from; index--) {
    const token = sentence.tokens[index]!
    if (/^(if|unless)$/i.test(token.form)) return true
    if (token.form === ',' || (index < predicate && token.upos === 'SCONJ')) return false
  }
  return false
}
