import type { EntityCard } from './hit.ts'
import type { Country } from './knowledge/countries.ts'
import type { Gathering } from './knowledge/gatherings.ts'
import type { Leader } from './knowledge/leaders.ts'
import type { Organization } from './knowledge/organizations.ts'
import type { Place } from './knowledge/places.ts'
import { entityIdOf, slugOf } from './slug.ts'

/** Cards of known things carry their codes; made-up ones have none. */
export const countryCard = ({ iso3, name, wikidata }: Country): EntityCard => ({
  id: entityIdOf('Country', iso3),
  type: 'Country',
  name,
  iso3,
  wikidata,
})

export const organizationCard = ({ slug, name, state, wikidata }: Organization): EntityCard => ({
  id: entityIdOf('Organization', slug),
  type: 'Organization',
  name,
  iso3: state,
  wikidata,
})

export const placeCard = ({ slug, name, country }: Place): EntityCard => ({
  id: entityIdOf('Place', slug),
  type: 'Place',
  name,
  iso3: country,
  wikidata: null,
})

/** A capital as the place it is, not as the state it stands for. */
export const capitalCard = ({ capital, iso3 }: Country): EntityCard => ({
  id: entityIdOf('Place', slugOf(capital)),
  type: 'Place',
  name: capital,
  iso3,
  wikidata: null,
})

export const leaderCard = ({ slug, name, wikidata }: Leader): EntityCard => ({
  id: entityIdOf('Person', slug ?? slugOf(name)),
  type: 'Person',
  name,
  iso3: null,
  wikidata,
})

export const gatheringCard = ({ slug, name }: Gathering): EntityCard =>
  namedCard('Gathering', name, slug)

/** A thing that no table knows. */
export const namedCard = (
  type: EntityCard['type'],
  name: string,
  slug = slugOf(name),
): EntityCard => ({
  id: entityIdOf(type, slug),
  type,
  name,
  iso3: null,
  wikidata: null,
})

/** Whoever did what no words say who did. */
export const NOBODY: EntityCard = namedCard('Organization', 'nobody named', 'nobody-named')
