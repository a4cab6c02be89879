import type { Sentence } from '../2-syntax/sentence.ts'
import { ancestorsOf, tokenAt } from '../2-syntax/walk.ts'
import type { Event } from './event.ts'
import { HEARD } from './heard-deeds.ts'
import { sameTwo } from './same-two.ts'

/**
 * What is heard besides what the rules read in a sentence. What may not have happened comes first, so
 * that a careless hearing beside it is not told.
 */
export function withHeard(
  sentence: Sentence,
  ruled: readonly Event[],
  heard: readonly Event[],
): Event[] {
  const told = [...ruled]
  for (const event of heard.toSorted((a, b) => Number(isFact(a)) - Number(isFact(b))))
    if (!told.some((other) => isTold(sentence, other, event))) told.push(event)
  return told
}

const isFact = ({ modality }: Event) => modality === 'occurred' || modality === 'ongoing'

/** The rules read this word already, or the same of the same two, or of a word that this one governs. */
function isTold(sentence: Sentence, told: Event, heard: Event): boolean {
  if (told.trigger.start === heard.trigger.start && told.rule !== HEARD) return true
  if (told.type !== heard.type) return false
  if (governs(sentence, heard.trigger.start, told.trigger.start)) return true
  return sameTwo(told, heard) !== null
}

/** "prevented the EU from sanctioning", "is seeking aid": the one word only leads to the other. */
function governs(sentence: Sentence, governor: number, word: number): boolean {
  const above = tokenAt(sentence, governor)
  return ancestorsOf(sentence, tokenAt(sentence, word)).includes(above)
}
