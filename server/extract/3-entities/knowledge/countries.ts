import { AFRICA } from './countries/africa.ts'
import { AMERICAS } from './countries/americas.ts'
import { ASIA } from './countries/asia.ts'
import type { Country } from './countries/country.ts'
import { EUROPE } from './countries/europe.ts'
import { MIDDLE_EAST } from './countries/middle-east.ts'
import { OCEANIA } from './countries/oceania.ts'

export type { Country } from './countries/country.ts'

/**
 * The 193 members of the United Nations, its two observers (Holy See, Palestine), Kosovo, Taiwan,
 * Western Sahara, Hong Kong and Greenland. To be listed says nothing about recognition; it says that
 * news writes of it.
 */
export const COUNTRIES: readonly Country[] = [
  ...AFRICA,
  ...AMERICAS,
  ...ASIA,
  ...EUROPE,
  ...MIDDLE_EAST,
  ...OCEANIA,
]
