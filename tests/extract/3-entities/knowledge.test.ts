import { describe, expect, test } from '@jest/globals'
import { EntityId } from '../../../graph-schema/model/entity.ts'
import { COUNTRIES } from '../../../server/extract/3-entities/knowledge/countries.ts'
import {
  GATHERING_HEADS,
  GATHERINGS,
} from '../../../server/extract/3-entities/knowledge/gatherings.ts'
import { LEADERS } from '../../../server/extract/3-entities/knowledge/leaders.ts'
import {
  GENERIC_NAMES,
  ORGANIZATIONS,
} from '../../../server/extract/3-entities/knowledge/organizations.ts'
import { PLACES } from '../../../server/extract/3-entities/knowledge/places.ts'
import { ROLE_PREFIXES, ROLES } from '../../../server/extract/3-entities/knowledge/roles.ts'
import { STATE_BODIES } from '../../../server/extract/3-entities/knowledge/state-bodies.ts'
import { WEAPON_TESTS, WEAPONS } from '../../../server/extract/3-entities/knowledge/weapons.ts'

const countryOf = (iso3: string) => COUNTRIES.find((country) => country.iso3 === iso3)
const organizationOf = (slug: string) => ORGANIZATIONS.find((body) => body.slug === slug)

/** The names given to more than one owner, each with its owners in order. */
function shared(rows: readonly (readonly [owner: string, names: readonly string[]])[]) {
  const owners = new Map<string, string[]>()
  for (const [owner, names] of rows)
    for (const name of names) owners.set(name, [...(owners.get(name) ?? []), owner])
  return Object.fromEntries([...owners].filter(([, list]) => list.length > 1))
}

const blank = (names: readonly string[]) =>
  names.filter((name) => name === '' || name.trim() !== name)

const TABLES = [
  ...COUNTRIES.map((c) => [`country/${c.iso3}`, c.name, c.aliases, c.wikidata] as const),
  ...ORGANIZATIONS.map((o) => [`organization/${o.slug}`, o.name, o.aliases, o.wikidata] as const),
  ...PLACES.map((p) => [`place/${p.slug}`, p.name, p.aliases, null] as const),
  ...GATHERINGS.map((g) => [`gathering/${g.slug}`, g.name, g.aliases, null] as const),
  ...WEAPONS.map((w) => [`weapon/${w.slug}`, w.name, w.patterns.slice(1), null] as const),
]

describe('every table', () => {
  test('gives ids that the graph accepts, each once', () => {
    const ids = TABLES.map(([id]) => id)
    expect(ids.filter((id) => !EntityId.safeParse(id).success)).toEqual([])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('has no blank or padded name, and no alias that repeats the name', () => {
    expect(TABLES.flatMap(([, name, aliases]) => blank([name, ...aliases]))).toEqual([])
    expect(TABLES.filter(([, name, aliases]) => aliases.includes(name))).toEqual([])
  })

  test('gives a Wikidata id to one thing only, in its form', () => {
    const given = [...TABLES.map(([, , , id]) => id), ...LEADERS.map((leader) => leader.wikidata)]
    const ids = given.filter((id) => id !== null)
    expect(ids.filter((id) => !/^Q[1-9]\d*$/.test(id))).toEqual([])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('shares a name with another row or table only where the world does', () => {
    const rows = TABLES.map(
      ([id, name, aliases]) => [id, [...new Set([name, ...aliases])]] as const,
    )
    expect(shared(rows)).toEqual({
      Georgia: ['country/GEO', 'place/georgia'],
    })
  })
})

describe('countries', () => {
  const NOT_MEMBERS = ['ESH', 'GRL', 'HKG', 'PSE', 'TWN', 'VAT', 'XKX']

  test('are the 193 members of the United Nations and seven more', () => {
    const members = COUNTRIES.filter(({ iso3 }) => !NOT_MEMBERS.includes(iso3))
    expect([members.length, COUNTRIES.length]).toEqual([193, 200])
    expect(COUNTRIES.filter(({ iso3 }) => !/^[A-Z]{3}$/.test(iso3))).toEqual([])
  })

  test('each have a capital, an adjective and, but for the Holy See, a people', () => {
    const without = (names: (c: (typeof COUNTRIES)[number]) => readonly string[]) =>
      COUNTRIES.filter((c) => names(c).length === 0 || blank(names(c)).length > 0).map(
        (c) => c.iso3,
      )
    expect(without((c) => [c.capital])).toEqual([])
    expect(without((c) => c.adjectives)).toEqual([])
    expect(without((c) => c.people)).toEqual(['VAT'])
  })

  test('share adjectives and peoples only where English does, metonyms never', () => {
    const by = (names: (c: (typeof COUNTRIES)[number]) => readonly string[]) =>
      shared(COUNTRIES.map((c) => [c.iso3, [...new Set(names(c))]] as const))
    expect(by((c) => c.adjectives)).toEqual({
      Congolese: ['COD', 'COG'],
      Dominican: ['DMA', 'DOM'],
    })
    expect(by((c) => c.people)).toEqual({ Congolese: ['COD', 'COG'], Dominicans: ['DMA', 'DOM'] })
    expect(by((c) => c.metonyms)).toEqual({})
    expect(by((c) => c.capital.split('|'))).toEqual({})
  })

  test('say which of their names may mean something else', () => {
    const ambiguous = COUNTRIES.filter((c) => c.ambiguous).map((c) => c.name)
    expect(ambiguous.sort()).toEqual(
      ['Chad', 'Dominica', 'Georgia', 'Guinea', 'Jordan', 'Lebanon', 'Niger', 'Turkey'].sort(),
    )
  })

  test.each([
    ['PRK', 'North Korea', 'North Korean', 'Pyongyang'],
    ['KOR', 'South Korea', 'South Korean', 'Seoul'],
    ['USA', 'United States', 'American', 'Washington'],
    ['GBR', 'United Kingdom', 'British', 'London'],
    ['NER', 'Niger', 'Nigerien', 'Niamey'],
    ['CIV', 'Ivory Coast', 'Ivorian', 'Yamoussoukro'],
  ])('%s is %s', (iso3, name, adjective, capital) => {
    expect(countryOf(iso3)).toMatchObject({ name, capital })
    expect(countryOf(iso3)?.adjectives).toContain(adjective)
  })

  test('no country stands for the White House, Brussels, Korea or the South', () => {
    const all = COUNTRIES.flatMap((c) => [c.name, ...c.aliases, ...c.metonyms])
    const wrong = ['White House', 'the White House', 'Brussels', 'Korea', 'the South', 'the North']
    expect(wrong.filter((name) => all.includes(name))).toEqual([])
  })
})

describe('organizations', () => {
  test('are many, and belong to states that exist', () => {
    expect(ORGANIZATIONS.length).toBeGreaterThanOrEqual(300)
    expect(ORGANIZATIONS.filter(({ state }) => state !== null && !countryOf(state))).toEqual([])
  })

  test.each([
    ['apec', 'APEC', true, null],
    ['asean', 'Association of Southeast Asian Nations', true, null],
    ['nato', 'NATO', true, null],
    ['white-house', 'the White House', false, 'USA'],
    ['us-department-of-defense', 'Pentagon', false, 'USA'],
    ['hamas', 'Hamas', false, null],
  ])('%s is called %s', (slug, name, holdsSummits, state) => {
    const found = organizationOf(slug)
    expect(found).toMatchObject({ holdsSummits, state })
    expect([found?.name, ...(found?.aliases ?? [])]).toContain(name)
  })
})

test('names that many states use are names of bodies listed', () => {
  const names = new Set(ORGANIZATIONS.flatMap((o) => [o.name, ...o.aliases]))
  expect([...GENERIC_NAMES].filter((name) => !names.has(name))).toEqual([])
  expect(['NATO', 'Pentagon', 'White House'].some((name) => GENERIC_NAMES.has(name))).toBe(false)
})

describe('places', () => {
  test('of which the name alone is not enough are marked', () => {
    const marked = (slug: string) => PLACES.find((place) => place.slug === slug)?.ambiguous
    expect(['georgia', 'virginia', 'charlotte', 'amazon'].map(marked)).toEqual(Array(4).fill(true))
    expect(['geneva', 'busan', 'texas'].map(marked)).toEqual(Array(3).fill(false))
  })

  test('lie in countries that exist and are no capitals', () => {
    expect(PLACES.filter(({ country }) => country !== null && !countryOf(country))).toEqual([])
    const capitals = new Set(COUNTRIES.map(({ capital }) => capital))
    expect(PLACES.filter(({ name }) => capitals.has(name))).toEqual([])
  })

  test.each([
    ['panmunjom', null],
    ['gyeongju', 'KOR'],
    ['sentosa', 'SGP'],
    ['mar-a-lago', 'USA'],
    ['geneva', 'CHE'],
    ['southeast-asia', null],
    ['strait-of-hormuz', null],
  ])('%s is in %s', (slug, country) => {
    expect(PLACES.find((place) => place.slug === slug)).toMatchObject({ country })
  })
})

describe('titles', () => {
  test('are written once', () => {
    const rows = ROLES.map(
      ({ title, aliases }) =>
        [title, [...new Set([title, ...aliases].map((name) => name.toLowerCase()))]] as const,
    )
    expect(shared(rows)).toEqual({})
    expect(ROLES.filter(({ title }) => title !== title.toLowerCase())).toEqual([])
  })

  test('have prefixes that say one thing each', () => {
    expect(shared(ROLE_PREFIXES.map(({ word, says }) => [says, [word]] as const))).toEqual({})
  })
})

describe('weapons, gatherings and bodies of every state', () => {
  test('are written once', () => {
    expect(shared(WEAPONS.map((w) => [w.slug, w.patterns] as const))).toEqual({})
    expect(shared(GATHERINGS.map((g) => [g.slug, [g.name, ...g.aliases]] as const))).toEqual({})
    expect(shared(STATE_BODIES.map((b) => [b.slug, b.phrases] as const))).toEqual({})
    expect(new Set(GATHERING_HEADS).size).toBe(GATHERING_HEADS.length)
  })

  test('refer to things that exist', () => {
    const weapons = new Set(WEAPONS.map(({ slug }) => slug))
    expect(Object.values(WEAPON_TESTS).filter((slug) => !weapons.has(slug))).toEqual([])
    expect(GATHERINGS.filter(({ heldBy }) => heldBy !== null && !organizationOf(heldBy))).toEqual(
      [],
    )
  })

  test('state bodies have a name with a place for the state', () => {
    expect(STATE_BODIES.filter(({ name }) => name.split('%').length !== 2)).toEqual([])
  })
})
