import type { Known, OwnName } from '../extract/3-entities/gazetteer.ts'
import type { Tables } from '../extract/3-entities/knowledge/tables.ts'
import type {
  ActorsFile,
  OwnGathering,
  OwnOrganization,
  OwnPlace,
  OwnState,
} from './actors-file.ts'
import { type Entry, entriesOf } from './entries.ts'
import type { Matchers } from './matchers.ts'
import { type Mistake, mistake } from './mistakes.ts'
import {
  bareOrgan,
  countryRow,
  gatheringRow,
  organizationRow,
  organRow,
  placeRow,
  roleRow,
  weaponRow,
} from './rows.ts'

/** A name that the file gives, with where it stands and what it is given to. */
export type GivenName = { readonly where: string; readonly id: string; readonly name: OwnName }

/** One table of the file: its rows joined with ours, the rest of ours, and the names it gives. */
export type Part<Row> = {
  readonly own: readonly Row[]
  readonly rest: readonly Row[]
  readonly names: readonly GivenName[]
  readonly mistakes: readonly Mistake[]
}

type Read<Own, Row> = {
  readonly entries: readonly Entry<Own, Row>[]
  readonly mistakes: readonly Mistake[]
}

/** Puts a part together; `namesOf` lists the names that a row of the file gives. */
export function partOf<Own, Row>(
  { entries, mistakes }: Read<Own, Row>,
  ours: readonly Row[],
  rowOf: (entry: Entry<Own, Row>) => Row,
  namesOf: (own: Own, row: Row) => readonly OwnName[] = () => [],
): Part<Row> {
  const own = entries.map((entry) => ({ entry, row: rowOf(entry) }))
  const replaced = new Set(entries.map((entry) => entry.ours))
  return {
    own: own.map(({ row }) => row),
    rest: ours.filter((row) => !replaced.has(row)),
    names: own.flatMap(({ entry: { where, id, own }, row }) =>
      namesOf(own, row).map((name) => ({ where, id, name })),
    ),
    mistakes,
  }
}

/** The names of a row for what it makes known. */
export const named = (
  own: { readonly name?: string | undefined; readonly aliases?: readonly string[] | undefined },
  known: Known,
): OwnName[] =>
  [own.name, ...(own.aliases ?? [])].flatMap((name) => (name === undefined ? [] : [[name, known]]))

const allNames = (row: { readonly name: string; readonly aliases: readonly string[] }) => [
  row.name,
  ...row.aliases,
]

export function statesPart(file: ActorsFile, ours: Tables, find: Matchers) {
  const signs = ({ iso3, name }: OwnState) => ({ id: `country/${iso3}`, name: name ?? iso3 })
  const read = entriesOf('states', file.states, find.states, signs, (row) => [
    ...allNames(row),
    ...row.adjectives,
    ...row.people,
    ...row.metonyms,
  ])
  const nameless = read.entries.filter((entry) => entry.ours === null && !entry.own.name)
  const part = partOf(read, ours.countries, ({ own, ours }) => countryRow(own, ours), stateNames)
  const mistakes = nameless.map(({ where, own: { iso3 } }) =>
    mistake(`${where}.name`, `is missing: ${iso3} is no state of the tables, so give its name`),
  )
  return { ...part, mistakes: [...part.mistakes, ...mistakes] }
}

function stateNames(
  own: OwnState,
  country: Extract<Known, { kind: 'country' }>['country'],
): OwnName[] {
  const as = (as: 'adjective' | 'people' | 'metonym', names: readonly string[] = []) =>
    names.map((name): OwnName => [name, { kind: 'country', country, as }])
  return [
    ...named(own, { kind: 'country', country, as: 'name' }),
    ...as('adjective', own.adjectives),
    ...as('people', own.people),
    ...as('metonym', own.metonyms),
  ]
}

export function organizationsPart(file: ActorsFile, ours: Tables, find: Matchers) {
  const read = entriesOf(
    'organizations',
    file.organizations,
    find.organizations,
    (own: OwnOrganization) => own,
    allNames,
  )
  const part = partOf(
    read,
    ours.organizations,
    ({ own, ours, id }) => organizationRow(own, ours, id),
    (own, organization) => named(own, { kind: 'organization', organization }),
  )
  return { ...part, entries: read.entries }
}

export function placesPart(file: ActorsFile, ours: Tables, find: Matchers) {
  const read = entriesOf('places', file.places, find.places, (own: OwnPlace) => own, allNames)
  return partOf(
    read,
    ours.places,
    ({ own, ours, id }) => placeRow(own, ours, id),
    (own, place) => named(own, { kind: 'place', place }),
  )
}

export function gatheringsPart(file: ActorsFile, ours: Tables, find: Matchers) {
  const signs = (own: OwnGathering) => own
  const read = entriesOf('gatherings', file.gatherings, find.gatherings, signs, allNames)
  return partOf(
    read,
    ours.gatherings,
    ({ own, ours, id }) => gatheringRow(own, ours, id),
    (own, gathering) => named(own, { kind: 'gathering', gathering }),
  )
}

export function rolesPart(file: ActorsFile, ours: Tables, find: Matchers) {
  const read = entriesOf(
    'roles',
    file.roles?.map((own) => ({ ...own, name: own.title })),
    find.roles,
    (own) => own,
    ({ title, aliases }) => [title, ...aliases],
  )
  return partOf(read, ours.roles, ({ own, ours }) => roleRow(own, ours))
}

export function organsPart(file: ActorsFile, ours: Tables, find: Matchers) {
  const read = entriesOf(
    'organs',
    file.organs,
    find.organs,
    ({ name }) => ({ name: bareOrgan(name) }),
    ({ name, phrases }) => [name, ...phrases],
  )
  return partOf(read, ours.stateBodies, ({ own, ours, id }) => organRow(own, ours, id))
}

export function weaponsPart(file: ActorsFile, ours: Tables, find: Matchers) {
  const read = entriesOf(
    'weapons',
    file.weapons,
    find.weapons,
    (own) => own,
    ({ name, patterns }) => [name, ...patterns],
  )
  return partOf(read, ours.weapons, ({ own, ours, id }) => weaponRow(own, ours, id))
}
