import type { Modality } from '../../../graph-schema/model/modality.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { climb } from './climb.ts'
import { conditionAround, dependsOn } from './conditions.ts'
import { isInfinitive } from './own-stance.ts'
import { isAsked, isContradicted } from './second-thoughts.ts'
import { govern } from './stances.ts'

export { wishAbove } from './climb.ts'
export { nounBefore } from './links.ts'

/** Whether something happened, and the tokens whose words decided it. */
export type Judgement = { readonly modality: Modality; readonly by: readonly number[] }

/** Whether what a predicate says happened: see {@link judge}. */
export const modalityOf = (sentence: Sentence, predicate: number): Modality =>
  judge(sentence, predicate).modality

/**
 * Whether what a verb or event noun says happened: its own helpers and negation first, then each
 * governor above it from the inside out. It asks only for the trigger's place in the tree, not for
 * how the trigger was found.
 */
export function judge(sentence: Sentence, predicate: number): Judgement {
  const condition = conditionAround(sentence, predicate)
  if (condition >= 0) return { modality: 'conditional', by: [condition] }
  const { fate, by, chain, open } = climb(sentence, predicate)
  const contradiction = isContradicted(sentence, predicate, fate)
  if (contradiction) return { modality: contradiction.fate, by: [contradiction.token] }
  const asked = open && isAsked(sentence, chain.at(-1)!) ? govern('possible', fate) : fate
  const modality = asked ?? (isPurpose(sentence, predicate) ? 'planned' : 'occurred')
  if (DEPENDS.has(modality) && dependsOn(sentence, chain)) return { modality: 'conditional', by }
  return { modality, by }
}

/** What a condition can be set to; what happened does not depend on one any more. */
const DEPENDS: ReadonlySet<Modality> = new Set<Modality>(['planned', 'possible', 'ruled_out'])

/** "flew out to meet him", "Xi to host Putin": an infinitive that nothing says was carried out. */
function isPurpose(sentence: Sentence, predicate: number): boolean {
  const { deprel, head, xpos } = sentence.tokens[predicate]!
  if (isInfinitive(sentence, predicate))
    return /^(advcl|acl|root|xcomp|conj|parataxis)/.test(deprel)
  // "to attend meetings", "to propose a ban and sign a pact"
  const finite = /^VB[DZP]$/.test(xpos)
  return !finite && head >= 0 && /^(obj|conj)$/.test(deprel) && isPurpose(sentence, head)
}
