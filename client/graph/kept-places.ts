import { keep, kept } from '../kept.ts'
import { placesIn, textOf } from './places-text.ts'
import type { Positions } from './positions.ts'

const KEY = 'demarche-places'

/** Where actors were when somebody last looked. */
export const keptPlaces = (): Positions => placesIn(kept(KEY))

/** Remembers where actors are, in place of what was remembered. */
export const keepPlaces = (places: Positions): void => keep(KEY, textOf(places))
