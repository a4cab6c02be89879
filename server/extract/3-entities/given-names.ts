import { COUNTRIES } from './knowledge/countries.ts'
import { LEADERS } from './knowledge/leaders.ts'
import { folded } from './words.ts'

const STATES: ReadonlySet<string> = new Set(COUNTRIES.map(({ name }) => name))

/** First names of people whose surname comes last; those that are also states are left out. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  LEADERS.filter(({ name, surname }) => name.endsWith(` ${surname}`))
    .map(({ name }) => folded(name.split(' ')[0]!))
    .filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name) && !STATES.has(name)),
)

/** True for a word that is known as somebody's first name. */
export const isGivenName = (form: string): boolean => GIVEN_NAMES.has(folded(form))
