import { COUNTRIES, type Country } from './knowledge/countries.ts'
import { GATHERINGS, type Gathering } from './knowledge/gatherings.ts'
import { LEADERS, type Leader } from './knowledge/leaders.ts'
import { ORGANIZATIONS, type Organization } from './knowledge/organizations.ts'
import { PLACES, type Place } from './knowledge/places.ts'
import { PhraseIndex } from './phrase-index.ts'

/** What a known phrase may stand for. */
export type Known =
  | {
      readonly kind: 'country'
      readonly country: Country
      readonly as: 'name' | 'adjective' | 'people' | 'metonym'
    }
  | { readonly kind: 'organization'; readonly organization: Organization }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'gathering'; readonly gathering: Gathering }
  | { readonly kind: 'person'; readonly leader: Leader }

/** Every name of the knowledge tables, found by longest match. */
export const GAZETTEER: PhraseIndex<Known> = build()

function build(): PhraseIndex<Known> {
  const index = new PhraseIndex<Known>()
  for (const country of COUNTRIES) {
    const names = {
      name: [country.name, ...country.aliases],
      adjective: country.adjectives,
      people: country.people,
      metonym: country.metonyms,
    }
    for (const as of ['name', 'adjective', 'people', 'metonym'] as const)
      for (const name of names[as]) index.add(name, { kind: 'country', country, as })
  }
  for (const organization of ORGANIZATIONS)
    for (const name of [organization.name, ...organization.aliases])
      index.add(name, { kind: 'organization', organization })
  for (const place of PLACES)
    for (const name of [place.name, ...place.aliases]) index.add(name, { kind: 'place', place })
  for (const gathering of GATHERINGS)
    for (const name of [gathering.name, ...gathering.aliases])
      index.add(name, { kind: 'gathering', gathering })
  for (const leader of LEADERS)
    for (const name of [leader.name, ...leader.aliases]) index.add(name, { kind: 'person', leader })
  return index
}
