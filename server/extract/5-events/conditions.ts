import type { Sentence } from '../2-syntax/sentence.ts'
import { ancestorsOf, childrenBy } from '../2-syntax/walk.ts'

const IF = /^(if|unless|provided)$/i

/** The token heads an adverbial if-clause; "unsure if", "asked if" only ask. */
function headsCondition(sentence: Sentence, token: number): boolean {
  if (sentence.tokens[token]!.deprel !== 'advcl') return false
  return childrenBy(sentence, token, 'mark').some((mark) => IF.test(sentence.tokens[mark]!.form))
}

/** Inside an if-clause: "if North Korea launches a missile". */
export const isInCondition = (sentence: Sentence, predicate: number): boolean =>
  [predicate, ...ancestorsOf(sentence, predicate)].some((token) => headsCondition(sentence, token))

/** Made to depend on one: "would meet him if he gave up the weapons", "willing to talk if it stopped". */
export function isUnderCondition(sentence: Sentence, predicate: number): boolean {
  const governors = [predicate]
  for (let at = predicate; /^(xcomp|ccomp|obj|acl)$/.test(sentence.tokens[at]!.deprel); ) {
    at = sentence.tokens[at]!.head
    governors.push(at)
  }
  return governors.some((governor) =>
    childrenBy(sentence, governor, 'advcl').some((clause) => headsCondition(sentence, clause)),
  )
}
