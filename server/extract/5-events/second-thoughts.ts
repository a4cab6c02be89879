import type { Sentence } from '../2-syntax/sentence.ts'
import { ancestorsOf, childrenBy, childrenOf } from '../2-syntax/walk.ts'
import { stanceOver } from './governing.ts'
import { GOVERNORS, HEARSAY, isUntrue } from './governors.ts'
import { isNegated } from './negation.ts'
import type { Fate } from './stances.ts'

/** A yes-or-no question: "Will Xi meet Modi?"; "Why did he bomb it?" takes the deed for granted. */
export function isAsked(sentence: Sentence, top: number): boolean {
  const end = sentence.tokens.findLast(({ upos, form }) => upos !== 'PUNCT' || /[?!.]/.test(form))
  if (!end?.form.includes('?')) return false
  return !sentence.tokens.some(
    ({ xpos }, token) => /^W/.test(xpos) && (token < top || sentence.tokens[token]!.head === top),
  )
}

/**
 * What comes behind and takes it back: "was said to have met him but did not", "attacked it, which
 * Tehran denies".
 */
export function isContradicted(
  sentence: Sentence,
  predicate: number,
  fate: Fate,
): { fate: Fate & string; token: number } | null {
  const off = calledOffBehind(sentence, predicate)
  if (off !== null && fate !== 'denied') return { fate: 'ruled_out', token: off }
  if (fate !== null && fate !== 'occurred') return null
  const chain = [predicate, ...ancestorsOf(sentence, predicate)]
  for (const above of chain) {
    const without = childrenBy(sentence, above, 'conj').find((token) => isEllipsis(sentence, token))
    if (without !== undefined && without > predicate) return { fate: 'ruled_out', token: without }
    if (sentence.tokens[above]!.deprel === 'acl:relcl') break
  }
  const denial = denialBehind(sentence, predicate) ?? untrueBehind(sentence, predicate)
  return denial === null ? null : { fate: 'denied', token: denial }
}

/** "a planned trip, which was cancelled", "talks that were called off" */
const calledOffBehind = (sentence: Sentence, predicate: number): number | null =>
  childrenBy(sentence, predicate, 'acl').find((clause) => {
    const stance = stanceOver(sentence, clause, predicate)
    const passive = childrenBy(sentence, clause, 'nsubj:pass', 'aux:pass').length > 0
    return (
      passive && !isNegated(sentence, clause) && (stance === 'against' || stance === 'prevented')
    )
  }) ?? null

/** "but did not", "but never did": a helper with nothing to help. */
function isEllipsis(sentence: Sentence, token: number): boolean {
  const { lemma } = sentence.tokens[token]!
  if (!/^(do|have|be|can|will)$/.test(lemma) || !isNegated(sentence, token)) return false
  return childrenOf(sentence, token).every((child) =>
    /^(advmod|cc|punct|nsubj|aux)/.test(sentence.tokens[child]!.deprel),
  )
}

/** ", which Tehran denies", ", a charge that Kabul rejects": what was told is what is denied. */
function denialBehind(sentence: Sentence, predicate: number): number | null {
  const denial = sentence.tokens.findIndex(
    ({ lemma, deprel }, token) =>
      token > predicate &&
      deprel.endsWith(':relcl') &&
      !isNegated(sentence, token) &&
      (GOVERNORS.get(lemma) === 'denied' || (isCharge(sentence, token) && REJECTS.has(lemma))),
  )
  if (denial < 0) return null
  const which = childrenBy(sentence, denial, 'obj').find((token) =>
    /^(which|that)$/i.test(sentence.tokens[token]!.form),
  )
  const from = which ?? (isCharge(sentence, denial) ? sentence.tokens[denial]!.head : undefined)
  if (from === undefined) return null
  const isLast = sentence.tokens.slice(denial + 1).every(({ upos }) => upos !== 'VERB')
  const between = sentence.tokens.slice(predicate + 1, from)
  return isLast && !between.some(({ xpos }) => /^VB[DZP]$/.test(xpos)) ? denial : null
}

/** "Reports that he met him are false", where the parser hangs both from "his office said". */
function untrueBehind(sentence: Sentence, predicate: number): number | null {
  const told = sentence.tokens[sentence.tokens[predicate]!.head]
  if (!told || !HEARSAY.has(told.lemma)) return null
  const untrue = sentence.tokens.findIndex(
    ({ lemma, head }, token) =>
      token > predicate &&
      head === told.head &&
      isUntrue(lemma) &&
      childrenBy(sentence, token, 'cop').length > 0 &&
      !isNegated(sentence, token),
  )
  return untrue < 0 ? null : untrue
}

const REJECTS = new Set('reject dismiss call contest contradict'.split(' '))

/** "a charge the embassy rejects" */
const isCharge = (sentence: Sentence, clause: number) =>
  HEARSAY.has(sentence.tokens[sentence.tokens[clause]!.head]?.lemma ?? '')
