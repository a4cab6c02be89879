import { isGivenName } from '../../server/extract/3-entities/given-names.ts'
import { COUNTRIES } from '../../server/extract/3-entities/knowledge/countries.ts'
import { LEADERS } from '../../server/extract/3-entities/knowledge/leaders.ts'
import { ORGANIZATIONS } from '../../server/extract/3-entities/knowledge/organizations.ts'
import { PLACES } from '../../server/extract/3-entities/knowledge/places.ts'
import { folded } from '../../server/extract/3-entities/words.ts'

/** What a link leads to, as far as its title tells; `known` where a table has it by that name. */
export type LinkKind =
  | { readonly kind: 'state'; readonly iso3: string }
  | { readonly kind: 'person' | 'organization'; readonly known: boolean }

const namesOf = (rows: readonly { readonly name: string; readonly aliases: readonly string[] }[]) =>
  new Set(rows.flatMap(({ name, aliases }) => [name, ...aliases]).map(folded))

const STATES = new Map(
  COUNTRIES.flatMap(({ name, aliases, iso3 }) =>
    [name, ...aliases].map((form): [string, string] => [folded(form), iso3]),
  ),
)
const PEOPLE = namesOf(LEADERS)
const BODIES = namesOf(ORGANIZATIONS)
const SITES = namesOf([
  ...PLACES,
  ...COUNTRIES.map(({ capital }) => ({ name: capital, aliases: [] })),
])
/** Words that name a state or its people: "Israeli" may be linked to the army that is meant. */
const OF_STATES = new Set(
  COUNTRIES.flatMap(({ name, aliases, adjectives, people }) => [
    ...[name, ...aliases, ...adjectives, ...people].flatMap((form) => folded(form).split(' ')),
  ]),
)

const BODY_NOUN =
  /^(Ministry|Party|Agency|Council|Committee|Commission|Army|Navy|Forces?|Guards?|Court|Union|Organi[sz]ation|Association|Authority|Front|Movement|Brigades?|Department|Bank|Corps|Assembly|Parliament|Congress|Senate|Police|Federation|Coalition|Command|Service|Bureau)$/
const NOT_A_PERSON =
  /\d|\b(of|and|the|in|for|at|v|vs|City|Island|Islands|Province|River|Airport|University|Stadium|Street|Hospital|Bridge|Prize|Cup|Award|Awards|Open|Series|School|Park|Beach|Church|County|Bay|Valley|Lake|Mosque|Cathedral|Club|Times|Airlines|Hurricane|Cyclone|Games|crash|attack|attacks|shooting|Trophy|administration|Group|Institute|Center|Foundation)\b/

/** Links whose title alone does not tell are left out: null. */
export function kindOf(title: string, words: string): LinkKind | null {
  const bare = title.replace(/ \([^)]*\)$/, '')
  const apart = title.slice(bare.length)
  const iso3 = STATES.get(folded(bare))
  if (iso3 && (apart === '' || apart === ' (country)')) return { kind: 'state', iso3 }
  if (!isName(words) || SITES.has(folded(bare)) || /^(List|Flag) of /.test(bare)) return null
  if (PEOPLE.has(folded(bare))) return { kind: 'person', known: true }
  if (BODIES.has(folded(bare))) return { kind: 'organization', known: true }
  const parts = bare.split(' ')
  if (isOfBody(bare, parts)) return { kind: 'organization', known: false }
  return isOfPerson(bare, parts) ? { kind: 'person', known: false } : null
}

/** Capitalised throughout, but for the small words inside, and not of a state's name alone. */
const isName = (words: string) =>
  words
    .split(' ')
    .every((word) =>
      /^[\p{Lu}"]|^(al-|of$|the$|and$|for$|de$|da$|bin$|al$|van$|von$)/u.test(word),
    ) && words.split(' ').some((word) => !OF_STATES.has(folded(word)))

const isOfBody = (bare: string, parts: readonly string[]) =>
  parts.length > 1 &&
  /^[^\d]+$/.test(bare) &&
  (BODY_NOUN.test(parts[0]!) || BODY_NOUN.test(parts.at(-1)!))

const isOfPerson = (bare: string, parts: readonly string[]) =>
  parts.length > 1 &&
  parts.length < 5 &&
  isGivenName(parts[0]!) &&
  !NOT_A_PERSON.test(bare) &&
  parts.every((part) => /^(\p{Lu}|(al|bin|de|da|van|von|der|el)$|al-)/u.test(part))
