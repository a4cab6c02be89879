import type { Sentence } from '../2-syntax/sentence.ts'
import { ancestorsOf, childrenBy, childrenOf } from '../2-syntax/walk.ts'

const IF = /^(if|unless|provided|providing|assuming|lest)$/i
/** Only what has not happened yet depends on these: "will recognise it once …", "will not leave until …". */
const UNTIL = /^(once|until|till)$/i

const hasMark = (sentence: Sentence, clause: number, pattern: RegExp) =>
  childrenBy(sentence, clause, 'mark', 'advmod').some((mark) =>
    pattern.test(sentence.tokens[mark]!.form),
  )

/** The token heads an adverbial if-clause; "unsure if", "asked if" only ask. */
function headsCondition(sentence: Sentence, clause: number): boolean {
  const { deprel, form } = sentence.tokens[clause]!
  if (isInverted(sentence, clause) || isInCase(sentence, clause)) return true
  if (/^(assuming|provided|providing)$/i.test(form) && /^(advcl|xcomp)$/.test(deprel)) return true
  return deprel === 'advcl' && hasMark(sentence, clause, IF)
}

/** "as long as the guns are silent" */
const isAsLongAs = (sentence: Sentence, governor: number) =>
  childrenBy(sentence, governor, 'advmod').some(
    (child) =>
      /^long$/i.test(sentence.tokens[child]!.form) &&
      /^as$/i.test(sentence.tokens[child - 1]?.form ?? '') &&
      /^as$/i.test(sentence.tokens[child + 1]?.form ?? ''),
  )

/** "Had Russia struck, …", "Should it attack, …", "Were China to invade, …": the helper leads, no question. */
function isInverted(sentence: Sentence, clause: number): boolean {
  if (/^\?/.test(sentence.tokens.at(-1)?.form ?? '')) return false
  const own = childrenOf(sentence, clause)
  const { head, deprel } = sentence.tokens[clause]!
  const above = deprel === 'xcomp' && head >= 0 ? [head] : []
  const helper = [...own, ...above].find((token) =>
    /^(had|should|were)$/i.test(sentence.tokens[token]!.form),
  )
  if (helper === undefined || helper > clause) return false
  // "Should it attack": who it is stands between the helper and the verb.
  const behind = sentence.tokens[helper + 1]
  if (!behind || !/^(NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(behind.upos)) return false
  const before = sentence.tokens[helper - 1]
  return (before === undefined || before.upos === 'PUNCT') && hasMainClause(sentence, clause)
}

const hasMainClause = (sentence: Sentence, clause: number) =>
  sentence.tokens.some(
    ({ form }, token) => token > clause && /^(would|could|might|will|may)$/i.test(form),
  )

/** The if-clause that a predicate stands in: "if North Korea launches a missile"; −1 if none. */
export const conditionAround = (sentence: Sentence, predicate: number): number =>
  [predicate, ...ancestorsOf(sentence, predicate)].find((token) =>
    headsCondition(sentence, token),
  ) ?? -1

/** Inside a clause that the time of the main one waits for: "until Egypt frees him". */
export function isAwaited(sentence: Sentence, clause: number): boolean {
  return sentence.tokens[clause]!.deprel === 'advcl' && hasMark(sentence, clause, UNTIL)
}

/** Made to depend on one: "would meet him if he gave up the weapons", "willing to talk if it stopped". */
export function isUnderCondition(sentence: Sentence, predicate: number): boolean {
  const governors = [predicate]
  for (let at = predicate; /^(xcomp|ccomp|obj|acl)$/.test(sentence.tokens[at]!.deprel); ) {
    at = sentence.tokens[at]!.head
    governors.push(at)
  }
  return dependsOn(sentence, governors)
}

/** The same, of a chain of governors that is already known. */
export const dependsOn = (sentence: Sentence, governors: readonly number[]): boolean =>
  governors.some(
    (governor) =>
      childrenBy(sentence, governor, 'advcl', 'xcomp').some(
        (clause) => headsCondition(sentence, clause) || isAwaited(sentence, clause),
      ) ||
      isAsLongAs(sentence, governor) ||
      onCondition(sentence, governor) ||
      isAfterInversion(sentence, governor),
  )

/** "on condition that the prisoners come home", "in case of an attack" */
const onCondition = (sentence: Sentence, governor: number) =>
  childrenBy(sentence, governor, 'obl', 'advcl').some(
    (token) => /^condition$/i.test(sentence.tokens[token]!.form) || isInCase(sentence, token),
  )

/** "in case of", "in the event of" */
function isInCase(sentence: Sentence, token: number): boolean {
  const { form } = sentence.tokens[token]!
  const [mark] = childrenBy(sentence, token, 'case', 'mark')
  if (mark === undefined || !/^in$/i.test(sentence.tokens[mark]!.form)) return false
  return /^(case|event)$/i.test(form) || /^case$/i.test(sentence.tokens[mark + 1]?.form ?? '')
}

/** The parser may hang the main clause from the inverted one. */
function isAfterInversion(sentence: Sentence, governor: number): boolean {
  const { head, deprel } = sentence.tokens[governor]!
  if (head < 0 || !/^(parataxis|ccomp)/.test(deprel)) return false
  return (
    isInverted(sentence, head) ||
    childrenBy(sentence, head, 'xcomp').some((clause) => isInverted(sentence, clause))
  )
}
