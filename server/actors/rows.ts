import type { Country } from '../extract/3-entities/knowledge/countries.ts'
import type { Gathering } from '../extract/3-entities/knowledge/gatherings.ts'
import type { Leader, Term } from '../extract/3-entities/knowledge/leaders.ts'
import type { Organization } from '../extract/3-entities/knowledge/organizations.ts'
import type { Place } from '../extract/3-entities/knowledge/places.ts'
import type { Role } from '../extract/3-entities/knowledge/roles.ts'
import type { StateBody } from '../extract/3-entities/knowledge/state-bodies.ts'
import type { Weapon } from '../extract/3-entities/knowledge/weapons.ts'
import { slugIn } from '../extract/3-entities/slug.ts'
import type {
  OwnGathering,
  OwnOrgan,
  OwnOrganization,
  OwnPerson,
  OwnPlace,
  OwnRole,
  OwnState,
  OwnWeapon,
} from './actors-file.ts'
import { correctedTerms } from './terms.ts'

type Names = readonly string[] | undefined
type Naming = {
  readonly name?: string | undefined
  readonly aliases?: Names
  readonly without?: Names
}

/** What is given, else what we know, else a default; null is given too. */
const given = <Value>(own: Value | undefined, ours: Value | undefined, other: Value): Value =>
  own === undefined ? (ours ?? other) : own

/** Our names and the user's, but for those taken away. */
const joined = (ours: Names, own: Names, without: Names): readonly string[] =>
  [...new Set([...(ours ?? []), ...(own ?? [])])].filter((name) => !without?.includes(name))

/** All names but the main one. */
const aliases = (own: Naming, ours: Naming | null, name: string): readonly string[] =>
  joined(
    [ours?.name, ...(ours?.aliases ?? [])].filter((one) => one !== undefined),
    [own.name, ...(own.aliases ?? [])].filter((one) => one !== undefined),
    own.without,
  ).filter((one) => one !== name)

/** A row found by its id may have another name; one found by its name keeps ours. */
const mainName = (own: { id?: string | undefined; name: string }, ours: Naming | null): string =>
  own.id === undefined ? (ours?.name ?? own.name) : own.name

/** Names of East Asia put the family name first; a hyphenated last word gives them away. */
function surnameIn(name: string): string {
  const words = name.replace(/,? (Jr|Sr)\.?$/, '').split(/\s+/)
  return (words.at(-1)?.includes('-') ? words[0] : words.at(-1)) ?? name
}

export function personRow(
  own: OwnPerson,
  ours: Leader | null,
  id: string,
  terms: readonly Term[],
): Leader {
  const name = mainName(own, ours)
  return {
    slug: slugIn(id),
    name,
    surname: own.surname ?? ours?.surname ?? surnameIn(name),
    wikidata: given(own.wikidata, ours?.wikidata, null),
    aliases: aliases(own, ours, name),
    terms: correctedTerms(ours?.terms ?? [], terms),
  }
}

export function organizationRow(
  own: OwnOrganization,
  ours: Organization | null,
  id: string,
): Organization {
  const name = mainName(own, ours)
  return {
    slug: slugIn(id),
    name,
    aliases: aliases(own, ours, name),
    kind: given(own.kind, ours?.kind ?? undefined, null),
    state: given(own.state, ours?.state, null),
    wikidata: given(own.wikidata, ours?.wikidata, null),
    holdsSummits: given(own.holdsSummits, ours?.holdsSummits, false),
  }
}

export function countryRow(own: OwnState, ours: Country | null): Country {
  const { iso3, without } = own
  const name = own.name ?? ours?.name ?? iso3
  const capital = own.capital ?? ours?.capital ?? ''
  return {
    iso3,
    name,
    capital,
    wikidata: given(own.wikidata, ours?.wikidata, null),
    aliases: aliases(own, ours, name),
    adjectives: joined(ours?.adjectives, own.adjectives, without),
    people: joined(ours?.people, own.people, without),
    metonyms: joined(ours?.metonyms, own.metonyms ?? (own.capital ? [capital] : []), without),
    ambiguous: given(own.ambiguous, ours?.ambiguous, false),
  }
}

export function placeRow(own: OwnPlace, ours: Place | null, id: string): Place {
  const name = mainName(own, ours)
  return {
    slug: slugIn(id),
    name,
    aliases: aliases(own, ours, name),
    country: given(own.country, ours?.country, null),
    ambiguous: given(own.ambiguous, ours?.ambiguous, false),
  }
}

export function gatheringRow(own: OwnGathering, ours: Gathering | null, id: string): Gathering {
  const name = mainName(own, ours)
  const heldBy = own.heldBy ? slugIn(own.heldBy) : own.heldBy
  return {
    slug: slugIn(id),
    name,
    aliases: aliases(own, ours, name),
    heldBy: given(heldBy, ours?.heldBy, null),
  }
}

export function roleRow(own: OwnRole, ours: Role | null): Role {
  const title = ours?.title ?? own.title
  return {
    title,
    aliases: aliases({ ...own, name: own.title }, ours && { ...ours, name: ours.title }, title),
    holds: given(own.holds, ours?.holds, 'state'),
    rank: ours?.rank ?? 2,
  }
}

/** "Space Agency of %" → Space Agency. */
export const bareOrgan = (name: string): string =>
  name.replace(/( of| for)? *%(['’]s)? */, ' ').trim()

/** The name of an organ is a pattern; what texts say are its phrases. */
export function organRow(own: OwnOrgan, ours: StateBody | null, id: string): StateBody {
  const phrases = [bareOrgan(own.name), ...(own.aliases ?? [])].map((name) => name.toLowerCase())
  return {
    slug: slugIn(id),
    name: ours?.name ?? own.name,
    kind: own.kind ?? ours?.kind ?? 'government',
    phrases: joined(ours?.phrases, phrases, own.without),
  }
}

export function weaponRow(own: OwnWeapon, ours: Weapon | null, id: string): Weapon {
  return {
    slug: slugIn(id),
    name: ours?.name ?? own.name,
    patterns: joined(ours?.patterns, [own.name, ...(own.aliases ?? [])], own.without),
  }
}
