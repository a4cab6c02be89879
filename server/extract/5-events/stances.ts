import type { Modality } from '../../../graph-schema/model/modality.ts'
import type { Stance } from './governors.ts'

/** What is known so far of whether something happened; null: nothing yet, as of a bare past tense. */
export type Fate = Modality | null

/** What a governor makes of what was known below it: "may have refused to meet" from the inside out. */
export function govern(stance: Stance, below: Fate): Fate {
  switch (stance) {
    case 'occurred':
      return below ?? 'occurred'
    case 'ongoing':
      return below === null || below === 'occurred' ? 'ongoing' : below
    case 'planned':
      return below === 'occurred' ? 'planned' : (below ?? 'planned')
    case 'possible':
    case 'doubted':
      return below === 'denied' || below === 'conditional' ? below : 'possible'
    case 'wished':
      return below === 'ruled_out' || below === 'conditional' ? below : 'wished'
    case 'conditional':
      return 'conditional'
    case 'denied':
      return below === 'ruled_out' ? 'possible' : 'denied'
    case 'against':
      // "refused to rule out", "refuses to deny"
      return below === 'ruled_out' || below === 'denied' ? 'possible' : 'ruled_out'
    case 'prevented':
      // "failed to prevent"
      return below === 'ruled_out' ? 'occurred' : 'ruled_out'
    case 'ceased':
      return 'ruled_out'
    case 'fulfilled':
      return below === 'ruled_out' || below === 'denied' ? below : 'occurred'
  }
}

/** The same where the governor is negated: "did not fail to meet", "has not ruled out". */
export function governNot(stance: Stance, below: Fate): Fate {
  switch (stance) {
    case 'prevented':
    case 'doubted':
      return below === 'ruled_out' ? below : 'occurred'
    case 'denied':
    case 'against':
      return below === 'conditional' ? below : 'possible'
    case 'ceased':
      return 'ongoing'
    default:
      // "does not want to cancel the talks": they may still be held.
      if (below === 'ruled_out') return stance === 'occurred' ? 'ruled_out' : 'possible'
      return below === 'conditional' || below === 'denied' ? below : 'ruled_out'
  }
}

/** What a helping verb adds to what is known below it: "may refuse", "will manage". */
export function assist(helper: Fate, below: Fate): Fate {
  if (helper === null || below === null) return below ?? helper
  if (helper === 'possible')
    return below === 'denied' || below === 'conditional' ? below : 'possible'
  if (below !== 'occurred') return below
  return helper
}

/** A negation on the event's own verb or noun; "may not" leaves it open. */
export const negate = (fate: Fate): Fate =>
  fate === 'possible' || fate === 'conditional' || fate === 'denied' ? fate : 'ruled_out'
