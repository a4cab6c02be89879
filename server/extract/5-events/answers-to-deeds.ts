import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import { SpansInOrder } from '../1-text/spans-in-order.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { childrenBy, tokenAt } from '../2-syntax/walk.ts'
import type { Event } from './event.ts'
import { NOUN_FRAMES } from './frames.ts'

/** What is done about a deed is done to whoever did it. */
const ANSWERS: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'CRITICIZED',
  'PRAISED',
  'REJECTED',
  'SUPPORTED',
  'PROTESTED',
])

/** Kinds of deed that one noun may tell of: "the test" may be of a missile. */
const KINDRED: Readonly<Partial<Record<EdgeType, readonly EdgeType[]>>> = {
  LAUNCHED_MISSILES: ['LAUNCHED_MISSILES', 'TESTED_WEAPON', 'ATTACKED'],
  TESTED_WEAPON: ['LAUNCHED_MISSILES', 'TESTED_WEAPON'],
  ATTACKED: ['LAUNCHED_MISSILES', 'ATTACKED'],
}
const DEFINITE = /^(the|this|that|these|those)$/i
/** Nouns that may stand for a deed of any kind. */
const ANY_DEED = /^(decision|move|action|step|act|incident|policy)$/

/**
 * "condemned the test", "criticized the decision": an answer to a deed that the article told of before
 * is addressed to its doer, where nobody else is.
 */
export function withDoersAnswered(
  events: readonly Event[],
  sentences: readonly Sentence[],
): Event[] {
  const places = new SpansInOrder(sentences)
  return events.map((event) => {
    if (event.target !== null || !ANSWERS.has(event.type)) return event
    const isSpokenOf = deedsSpokenOf(event, places)
    const before = events.findLast(
      (other) =>
        other.trigger.start < event.trigger.start &&
        isSpokenOf(other.type) &&
        (other.modality === 'occurred' || other.modality === 'ongoing') &&
        other.source.id !== event.source.id,
    )
    return before ? { ...event, target: before.source, targetAt: before.sourceAt } : event
  })
}

/** Whether a deed of that type may be what the definite noun below the trigger tells of. */
function deedsSpokenOf({ trigger }: Event, sentences: SpansInOrder<Sentence>) {
  const [sentence] = sentences.over({ start: trigger.start, end: trigger.start + 1 })
  if (!sentence) return () => false
  const nouns = childrenBy(sentence, tokenAt(sentence, trigger.start), 'obj', 'obl', 'nmod')
    .filter((noun) => isDefinite(sentence, noun))
    .map((noun) => sentence.tokens[noun]!.lemma)
  const any = nouns.some((lemma) => ANY_DEED.test(lemma))
  const types = nouns
    .flatMap((lemma) => NOUN_FRAMES.get(lemma) ?? [])
    .flatMap(({ type }) => KINDRED[type] ?? [type])
  return (type: EdgeType) => (any && type !== 'SAID') || types.includes(type)
}

const isDefinite = (sentence: Sentence, noun: number) =>
  childrenBy(sentence, noun, 'det').some((det) => DEFINITE.test(sentence.tokens[det]!.form))
