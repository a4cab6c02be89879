import { AFRICAN_LEADERS } from './leaders/africa.ts'
import { AMERICAN_LEADERS } from './leaders/americas.ts'
import { EAST_ASIAN_LEADERS } from './leaders/east-asia.ts'
import { EASTERN_EUROPEAN_LEADERS } from './leaders/eastern-europe.ts'
import { INTERNATIONAL_LEADERS } from './leaders/international.ts'
import { KOREAN_LEADERS } from './leaders/koreas.ts'
import type { Leader } from './leaders/leader.ts'
import { MIDDLE_EASTERN_LEADERS } from './leaders/middle-east.ts'
import { RUSSIA_NEIGHBOURS_LEADERS } from './leaders/russia-neighbours.ts'
import { SOUTH_CENTRAL_ASIAN_LEADERS } from './leaders/south-central-asia.ts'
import { SOUTHEAST_ASIA_PACIFIC_LEADERS } from './leaders/southeast-asia-pacific.ts'
import { UNITED_STATES_LEADERS } from './leaders/united-states.ts'
import { WESTERN_EUROPEAN_LEADERS } from './leaders/western-europe.ts'

export type { Leader, Term } from './leaders/leader.ts'

/** Who held which office when: heads of state and government, foreign ministers, envoys. */
export const LEADERS: readonly Leader[] = [
  ...AFRICAN_LEADERS,
  ...AMERICAN_LEADERS,
  ...EAST_ASIAN_LEADERS,
  ...EASTERN_EUROPEAN_LEADERS,
  ...INTERNATIONAL_LEADERS,
  ...KOREAN_LEADERS,
  ...MIDDLE_EASTERN_LEADERS,
  ...RUSSIA_NEIGHBOURS_LEADERS,
  ...SOUTH_CENTRAL_ASIAN_LEADERS,
  ...SOUTHEAST_ASIA_PACIFIC_LEADERS,
  ...UNITED_STATES_LEADERS,
  ...WESTERN_EUROPEAN_LEADERS,
]

/**
 * Surnames that are also English words, months, pronouns or places: alone and unannounced, 'May',
 * 'No' or 'Park' is not a person.
 */
export const WORDLIKE_SURNAMES: ReadonlySet<string> = new Set([
  'Ban',
  'Brown',
  'Bush',
  'Champagne',
  'Cook',
  'Craft',
  'Dan',
  'Dar',
  'Dung',
  'English',
  'Fox',
  'Gore',
  'Harper',
  'He',
  'Hill',
  'Hook',
  'Hunt',
  'Im',
  'Ja',
  'Key',
  'Lake',
  'Major',
  'May',
  'Moon',
  'No',
  'Park',
  'Power',
  'Rice',
  'Son',
  'Song',
  'Store',
  'Straw',
  'Turk',
])
