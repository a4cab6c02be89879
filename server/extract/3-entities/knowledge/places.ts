import { ASIA_PACIFIC } from './places/asia-pacific.ts'
import { EUROPE_AMERICAS } from './places/europe-americas.ts'
import { MIDDLE_EAST_AFRICA } from './places/middle-east-africa.ts'
import type { Place } from './places/place.ts'
import { UNITED_STATES } from './places/united-states.ts'

export type { Place } from './places/place.ts'

/** Places that are not capitals; a capital is in the row of its country. */
export const PLACES: readonly Place[] = [
  ...ASIA_PACIFIC,
  ...EUROPE_AMERICAS,
  ...MIDDLE_EAST_AFRICA,
  ...UNITED_STATES,
]
