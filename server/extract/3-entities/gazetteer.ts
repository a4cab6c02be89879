import type { Country } from './knowledge/countries.ts'
import type { Gathering } from './knowledge/gatherings.ts'
import type { Leader } from './knowledge/leaders.ts'
import type { Organization } from './knowledge/organizations.ts'
import type { Place } from './knowledge/places.ts'
import type { Tables } from './knowledge/tables.ts'
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

/** A name and the one thing that it stands for, whatever else the tables call so. */
export type OwnName = readonly [phrase: string, known: Known]

/** Every name of the tables, found by longest match; of `own` names for one phrase the first counts. */
export function gazetteerOf(tables: Tables, own: readonly OwnName[]): PhraseIndex<Known> {
  const index = new PhraseIndex<Known>()
  for (const country of tables.countries) {
    const names = {
      name: [country.name, ...country.aliases],
      adjective: country.adjectives,
      people: country.people,
      metonym: country.metonyms,
    }
    for (const as of ['name', 'adjective', 'people', 'metonym'] as const)
      for (const name of names[as]) index.add(name, { kind: 'country', country, as })
  }
  for (const organization of tables.organizations)
    for (const name of [organization.name, ...organization.aliases])
      index.add(name, { kind: 'organization', organization })
  for (const place of tables.places)
    for (const name of [place.name, ...place.aliases]) index.add(name, { kind: 'place', place })
  for (const gathering of tables.gatherings)
    for (const name of [gathering.name, ...gathering.aliases])
      index.add(name, { kind: 'gathering', gathering })
  for (const leader of tables.leaders)
    for (const name of [leader.name, ...leader.aliases]) index.add(name, { kind: 'person', leader })
  for (const [phrase, known] of own.toReversed()) index.put(phrase, known)
  return index
}
