import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import { FINE_CODES, type FineCode } from '../../../graph-schema/ontology/fine-codes.ts'
import type { Event } from '../5-events/event.ts'

type Rule = FineCode & { readonly isIn: (passage: string) => boolean }

/** Whether a passage holds one of "militar*; arms" as whole words. */
function finderOf({ words }: FineCode): Rule['isIn'] {
  if (!words) return () => true
  const phrases = words.map((phrase) => phrase.replaceAll('*', '[\\p{L}\\p{N}]*'))
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
  // Few passages hold even the letters, and those are found several times as fast.
  const letters = new RegExp(words.map((phrase) => phrase.split('*')[0]).join('|'), 'iu')
  return (passage) => letters.test(passage) && whole.test(passage)
}

const RULES: ReadonlyMap<string, readonly Rule[]> = new Map(
  Object.entries(FINE_CODES).map(([type, codes]) => [
    type,
    codes.map((code) => ({ ...code, isIn: finderOf(code) })),
  ]),
)

/** The CAMEO code of an event, as fine as its words decide; '' for offices and memberships. */
export function cameoOf(event: Event, passage: string): string {
  const rule = RULES.get(event.type)?.find((one) => holds(one, event, passage))
  return rule?.code ?? EDGE_KINDS[event.type].cameo
}

function holds({ trigger, modality, aimed, isIn }: Rule, event: Event, passage: string): boolean {
  if (trigger && !trigger.includes(event.trigger.lemma.toLowerCase())) return false
  if (modality && !modality.includes(event.modality)) return false
  if (aimed && (event.target === null || event.target.type === 'Weapon')) return false
  return isIn(passage)
}
