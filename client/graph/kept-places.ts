import { placesIn, textOf } from './places-text.ts'
import type { Positions } from './positions.ts'

const KEY = 'demarche-places'

/** Where actors were when somebody last looked. */
export function keptPlaces(): Positions {
  try {
    return placesIn(localStorage.getItem(KEY))
  } catch {
    return {} // Storage may be switched off; the picture is then laid out anew each time.
  }
}

/** Remembers where actors are, in place of what was remembered. */
export function keepPlaces(places: Positions): void {
  try {
    localStorage.setItem(KEY, textOf(places))
  } catch {
    // As above, or full: not remembered.
  }
}
