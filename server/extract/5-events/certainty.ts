import { VERB_FRAMES } from './frames.ts'
import type { Heard } from './net/event-net.ts'
import type { Deed } from './verbs.ts'

/**
 * How often what the rules read of a word is right, by what the net hears there: nothing (`noun`,
 * `verb`), another deed (`other`, `otherVerb`), or the same. Counted on marked texts that it had not
 * learned from (docs/evaluation.md, "Certainty").
 */
const RULED = {
  noun: 0.25,
  verb: 0.5,
  other: 0.25,
  otherVerb: 0.4,
  faint: 0.45,
  likely: 0.55,
  sure: 0.75,
} as const

/** So sure of another type the net must be to be believed rather than the rules. */
const CONTRADICTS = 0.8

/** 0..1 for a deed that the rules read; null where the net takes the word for another deed. */
export function ruledCertainty({ frame, rule }: Deed, heard: Heard | undefined): number | null {
  const isVerb = rule.startsWith('verb')
  if (!heard) return isVerb ? RULED.verb : RULED.noun
  // A wish to meet is read as a meeting first and turned into interest later.
  if (heard.type !== frame.type && heard.type !== 'EXPRESSED_INTEREST') {
    if (heard.typeShare > CONTRADICTS && !isBound(frame, heard)) return null
    return isVerb ? RULED.otherVerb : RULED.other
  }
  if (heard.typeShare > 0.8) return RULED.sure
  return heard.typeShare > 0.5 ? RULED.likely : RULED.faint
}

/** 0..1 for a deed that only the net hears, by the product of its shares. */
export const heardCertainty = (product: number): number => 0.2 + 0.5 * product

/** "dismissed the minister", "called on him": what stands with the word tells which of its senses it has. */
function isBound({ lemma, requires, slots, type }: Deed['frame'], heard: Heard): boolean {
  if (requires === 'Person') return true
  const senses = VERB_FRAMES.get(lemma)?.map((frame) => frame.type) ?? []
  return !slots.includes('obj') && senses.includes(type) && senses.includes(heard.type)
}
