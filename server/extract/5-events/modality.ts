import type { Modality } from '../../../graph-schema/model/modality.ts'
import { LIGHT_VERBS } from '../../../graph-schema/ontology/triggers.ts'
import type { Sentence, Token } from '../2-syntax/sentence.ts'
import { childrenBy } from '../2-syntax/walk.ts'
import { isInCondition, isUnderCondition } from './conditions.ts'
import { GOVERNORS, SPEECH, type Stance } from './governors.ts'

/**
 * Whether what a predicate says happened: its own helpers and negation first, then each governor
 * above it. A speech verb hands the matter on; a governor that doubts or denies outweighs a "will".
 */
export function modalityOf(sentence: Sentence, predicate: number): Modality {
  if (isInCondition(sentence, predicate)) return 'conditional'
  const own = ownStance(sentence, predicate) ?? nominalStance(sentence, predicate)
  const { stance, negated } = governed(sentence, predicate, own)
  const modality = settle(
    stance ?? (isPurpose(sentence, predicate) ? 'planned' : 'occurred'),
    negated,
  )
  return modality === 'planned' && isUnderCondition(sentence, predicate) ? 'conditional' : modality
}

/** "flew out to meet him", "Xi to host Putin": an infinitive that nothing says was carried out. */
function isPurpose(sentence: Sentence, predicate: number): boolean {
  const { deprel, head } = sentence.tokens[predicate]!
  if (isInfinitive(sentence, predicate))
    return /^(advcl|acl|root|xcomp|conj|parataxis)/.test(deprel)
  // "to attend meetings", "to propose a ban and sign a pact"
  return head >= 0 && /^(obj|conj)$/.test(deprel) && isPurpose(sentence, head)
}

/** "to meet"; "due to meet" is one mark of two words. */
const isInfinitive = (sentence: Sentence, predicate: number) =>
  childrenBy(sentence, predicate, 'mark').some((child) =>
    /^(to|due)$/i.test(sentence.tokens[child]!.form),
  )

/** What outweighs the future tense of the clause below: "a chance that he will meet". */
const OUTWEIGHS: ReadonlySet<Stance> = new Set<Stance>(['possible', 'against', 'denied'])

function governed(
  sentence: Sentence,
  predicate: number,
  own: Stance | null,
): { stance: Stance | null; negated: boolean } {
  let stance = own
  let negated = isNegated(sentence, predicate)
  let at = predicate
  for (let steps = 0; steps < 10; steps++) {
    const { head, deprel } = sentence.tokens[at]!
    if (head < 0 || !passesDown(sentence, at) || SPEECH.has(sentence.tokens[head]!.lemma)) break
    if (deprel.startsWith('obl')) {
      const wanted = GOVERNORS.get(nounBefore(sentence, at)?.lemma ?? '')
      return { stance: stance ?? wanted ?? circumstance(sentence, head), negated }
    }
    const above = stanceOfGovernor(sentence, head)
    if (above && (stance === null || OUTWEIGHS.has(above))) stance = above
    const carried = isCarried(sentence, at)
    if (carried) stance ??= ownStance(sentence, head)
    negated ||= (above !== null || carried) && isNegated(sentence, head)
    at = head
  }
  return { stance, negated }
}

/** The word above a predicate that wishes for it, as {@link modalityOf} climbs; −1 if none. */
export function wishAbove(sentence: Sentence, predicate: number): number {
  for (let at = predicate, steps = 0; steps < 10; steps++) {
    const { head } = sentence.tokens[at]!
    if (head < 0 || !passesDown(sentence, at)) return -1
    if (GOVERNORS.get(sentence.tokens[head]!.lemma) === 'wished') return head
    at = head
  }
  return -1
}

/** "interest in meeting", "hopes for talks": the noun right before the preposition of a circumstance. */
export function nounBefore(sentence: Sentence, token: number): Token | null {
  const preposition = childrenBy(sentence, token, 'case', 'mark')[0]
  const before = preposition === undefined ? undefined : sentence.tokens[preposition - 1]
  return before?.upos === 'NOUN' && GOVERNORS.has(before.lemma) ? before : null
}

/** An infinitive or clause under its verb, or an event noun under the light verb that carries it. */
function isCarried(sentence: Sentence, token: number): boolean {
  const { head, deprel } = sentence.tokens[token]!
  if (/^(xcomp|conj)/.test(deprel)) return true
  // "before returning": a participle has the time of its clause.
  if (deprel === 'advcl' && sentence.tokens[token]!.xpos === 'VBG') return true
  return /^(obj|nsubj:pass)/.test(deprel) && LIGHT_VERBS.has(sentence.tokens[head]!.lemma)
}

const PASSES_DOWN = /^(xcomp|ccomp|acl$|obj|obl|nmod|conj|advcl|csubj|nsubj|dep)/

/** A relation through which a governor's stance reaches what hangs from it. */
function passesDown(sentence: Sentence, token: number): boolean {
  const { deprel, head } = sentence.tokens[token]!
  if (PASSES_DOWN.test(deprel)) return true
  // "a chance that he will meet": a content clause on a noun, whatever the parser calls it.
  const stance = GOVERNORS.get(sentence.tokens[head]?.lemma ?? '')
  return deprel === 'acl:relcl' && stance !== undefined && OUTWEIGHS.has(stance)
}

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
  const helpers = childrenBy(sentence, predicate, 'aux', 'cop').map((child) =>
    sentence.tokens[child]!.form.toLowerCase(),
  )
  for (const helper of helpers) if (HELPERS[helper]) return HELPERS[helper]
  if (!helpers.some((helper) => /^(is|are|am|was|were|'s|'re|'m)$/.test(helper))) return null
  // "is to meet"
  if (isInfinitive(sentence, predicate)) return 'planned'
  const { form, upos } = sentence.tokens[predicate]!
  const present = helpers.some((helper) => /^(is|are|am|'s|'re|'m)$/.test(helper))
  return present && upos === 'VERB' && /ing$/.test(form) ? 'ongoing' : null
}

/** "a potential deal", "his upcoming trip", "announced sanctions": what stands before or over an event noun. */
function nominalStance(sentence: Sentence, noun: number): Stance | null {
  const { deprel, head } = sentence.tokens[noun]!
  const modifiers = childrenBy(sentence, noun, 'amod').map((child) =>
    sentence.tokens[child]!.form.toLowerCase(),
  )
  for (const modifier of modifiers) {
    const stance = MODIFIERS.get(modifier)
    if (stance) return stance
  }
  return deprel === 'obj' && sentence.tokens[head]?.lemma === 'announce' ? 'planned' : null
}

const MODIFIERS: ReadonlyMap<string, Stance> = new Map([
  ...(['upcoming', 'planned', 'forthcoming', 'future', 'scheduled', 'impending'] as const).map(
    (word) => [word, 'planned'] as const,
  ),
  ...(['potential', 'possible', 'alleged', 'suspected', 'purported', 'eventual'] as const).map(
    (word) => [word, 'possible'] as const,
  ),
  ...(['proposed', 'desired'] as const).map((word) => [word, 'wished'] as const),
  ...(['canceled', 'cancelled', 'aborted', 'foiled', 'failed', 'thwarted'] as const).map(
    (word) => [word, 'against'] as const,
  ),
])

/** What a governing word says of the clause or noun below it. */
function stanceOfGovernor(sentence: Sentence, governor: number): Stance | null {
  const { lemma, form } = sentence.tokens[governor]!
  // "is going to meet", "is to meet": the helpers of the future that are no auxiliaries.
  if (lemma === 'go' && /^going$/i.test(form)) return 'planned'
  return GOVERNORS.get(lemma) ?? null
}

/** The time of the verb that a circumstance stands with: "will meet him during a visit". */
function circumstance(sentence: Sentence, verb: number): Stance {
  return ownStance(sentence, verb) ?? (isInfinitive(sentence, verb) ? 'planned' : 'occurred')
}

const NEGATIONS = /^(not|n't|never|no|neither|nor|without)$/i

/** True when the predicate has a negation of its own: "not", "never", or "no" on its noun. */
export function isNegated(sentence: Sentence, predicate: number): boolean {
  const marked = childrenBy(sentence, predicate, 'advmod', 'det', 'case', 'cc', 'mark', 'dep')
  return marked.some(
    (child) => NEGATIONS.test(sentence.tokens[child]!.form) && Math.abs(child - predicate) < 6,
  )
}
