import type { Modality } from '../../../graph-schema/model/modality.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { childrenBy } from '../2-syntax/walk.ts'
import { isOrdinal } from './clauses.ts'
import { climb } from './climb.ts'
import { conditionAround, dependsOn } from './conditions.ts'
import { VERB_FRAMES } from './frames.ts'
import { SPEECH } from './governors.ts'
import { isLasting } from './lasting.ts'
import { isInfinitive } from './own-stance.ts'
import { isAsked, isContradicted } from './second-thoughts.ts'
import { govern } from './stances.ts'
import { isRefusal, isUndone } from './undoing.ts'

export { wishAbove } from './climb.ts'
export { nounBefore } from './links.ts'

/** Whether something happened, and the tokens whose words decided it. */
export type Judgement = { readonly modality: Modality; readonly by: readonly number[] }

/** Whether what a predicate says happened: see {@link judge}. */
export const modalityOf = (sentence: Sentence, predicate: number, type?: EdgeType): Modality =>
  judge(sentence, predicate, type).modality

/**
 * Whether what a verb or event noun says happened: its own helpers and negation first, then each
 * governor above it from the inside out. It asks only for the trigger's place in the tree, not for
 * how the trigger was found; where its type is known, a trigger that names the undoing ("lifted" of
 * sanctions, "would not accept" of a refusal) is understood as that.
 */
export function judge(sentence: Sentence, predicate: number, type?: EdgeType): Judgement {
  if (type !== undefined && isUndone(sentence, predicate, type))
    return { modality: 'ruled_out', by: [predicate] }
  if (type !== undefined && isRefusal(sentence, predicate, type))
    return { modality: 'occurred', by: [predicate] }
  const condition = conditionAround(sentence, predicate)
  if (condition >= 0) return { modality: 'conditional', by: [condition] }
  const { fate, by, chain, open } = climb(sentence, predicate)
  const contradiction = isContradicted(sentence, predicate, fate)
  if (contradiction) return { modality: contradiction.fate, by: [contradiction.token] }
  const asked = open && isAsked(sentence, chain.at(-1)!) ? govern('possible', fate) : fate
  const any = asked === null && isAny(sentence, predicate) ? 'possible' : null
  const lasting = type !== undefined && isLasting(sentence, predicate, type) ? 'ongoing' : null
  const modality =
    asked ?? any ?? lasting ?? (isPurpose(sentence, predicate) ? 'planned' : 'occurred')
  if (DEPENDS.has(modality) && dependsOn(sentence, chain)) return { modality: 'conditional', by }
  return { modality, by }
}

/** What a condition can be set to; what happened does not depend on one any more. */
const DEPENDS: ReadonlySet<Modality> = new Set<Modality>(['planned', 'possible', 'ruled_out'])

/** "flew out to meet him", "Xi to host Putin": an infinitive that nothing says was carried out. */
function isPurpose(sentence: Sentence, predicate: number): boolean {
  const { deprel, head, xpos } = sentence.tokens[predicate]!
  if (isOrdinal(sentence, predicate) || isToldOf(sentence, predicate)) return false
  if (isInfinitive(sentence, predicate))
    return /^(advcl|acl|root|xcomp|conj|parataxis)/.test(deprel)
  // "to attend meetings", "to propose a ban and sign a pact"
  const finite = /^VB[DZP]$/.test(xpos)
  return !finite && head >= 0 && /^(obj|conj)$/.test(deprel) && isPurpose(sentence, head)
}

/** "is said to have met him", "phoned to praise him": told of, or done by the telling. */
function isToldOf(sentence: Sentence, predicate: number): boolean {
  const { deprel, head, lemma } = sentence.tokens[predicate]!
  const above = sentence.tokens[head]
  if (!above) return false
  if (deprel === 'xcomp' && SPEECH.has(above.lemma)) return true
  const done =
    /^VB[DZ]$/.test(above.xpos) ||
    childrenBy(sentence, head, 'aux').some((token) =>
      /^(has|have|had)$/i.test(sentence.tokens[token]!.form),
    )
  return (
    /^(advcl|xcomp)$/.test(deprel) &&
    done &&
    UTTERED.has(VERB_FRAMES.get(lemma)?.[0]?.type ?? 'MET')
  )
}

/** What is done by saying it; he who came to say it said it. */
const UTTERED: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'PRAISED',
  'CRITICIZED',
  'REQUESTED',
  'ACCUSED',
  'PROTESTED',
  'WARNED',
])

/** "any transfer of weapons would be punished": none that is known of. */
const isAny = (sentence: Sentence, predicate: number) =>
  childrenBy(sentence, predicate, 'det').some((token) =>
    /^any$/i.test(sentence.tokens[token]!.form),
  )
