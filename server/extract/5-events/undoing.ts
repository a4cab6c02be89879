import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { GOVERNORS } from './governors.ts'
import { negationOf } from './negation.ts'

/** What can be called off, broken off or lifted; to call off a refusal or a threat is another matter. */
const UNDOABLE: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'MET',
  'CALLED',
  'VISITED',
  'ATTENDED',
  'HOSTED',
  'NEGOTIATED',
  'COOPERATED',
  'AIDED',
  'SANCTIONED',
  'LAUNCHED_MISSILES',
  'MOBILIZED',
])

/** The trigger itself says that its event is no more: "cancelled" of a visit, "lifted" of sanctions. */
export function isUndone(sentence: Sentence, trigger: number, type: EdgeType): boolean {
  if (!UNDOABLE.has(type)) return false
  const { lemma } = sentence.tokens[trigger]!
  const particle = sentence.tokens[trigger + 1]?.form.toLowerCase() ?? ''
  const stance = GOVERNORS.get(`${lemma} ${particle}`) ?? GOVERNORS.get(lemma)
  return (stance === 'against' || stance === 'ceased') && !KEEPS.has(type + lemma)
}

/** Words that are the deed itself: a ban or a freeze is a sanction. */
const KEEPS = new Set([
  'SANCTIONEDsuspend',
  'SANCTIONEDblock',
  'SANCTIONEDfreeze',
  'SANCTIONEDbar',
  'SANCTIONEDsuspension',
  'SANCTIONEDhalt',
  'SANCTIONEDcease',
  'SANCTIONEDboycott',
])

/** "would not accept it", "refused": a refusal told by a negation took place. */
export const isRefusal = (sentence: Sentence, trigger: number, type: EdgeType): boolean =>
  type === 'REJECTED' &&
  !/^(reject|refuse|rebuff|dismiss|veto|oppose|spurn|decline|turn|defy|block)$/.test(
    sentence.tokens[trigger]!.lemma,
  ) &&
  negationOf(sentence, trigger) !== null
