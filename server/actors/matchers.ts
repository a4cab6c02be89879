import { leaderCard } from '../extract/3-entities/cards.ts'
import type { Tables } from '../extract/3-entities/knowledge/tables.ts'
import { Matcher } from './match.ts'
import { bareOrgan } from './rows.ts'

type Named = { readonly name: string; readonly aliases: readonly string[] }
const allNames = ({ name, aliases }: Named) => [name, ...aliases]

/** Finds the rows of our tables that a user's file speaks of. */
export function matchersOf(tables: Tables) {
  const slugged = <Row extends Named & { readonly slug: string }>(
    kind: string,
    rows: readonly Row[],
    wikidataOf: (row: Row) => string | null = () => null,
  ) =>
    new Matcher(kind, rows, (row) => ({
      id: `${kind}/${row.slug}`,
      wikidata: wikidataOf(row),
      names: allNames(row),
    }))
  return {
    people: new Matcher('person', tables.leaders, (row) => ({
      id: leaderCard(row).id,
      wikidata: row.wikidata,
      names: allNames(row),
    })),
    states: new Matcher('country', tables.countries, (row) => ({
      id: `country/${row.iso3}`,
      wikidata: row.wikidata,
      names: allNames(row),
    })),
    organizations: slugged('organization', tables.organizations, ({ wikidata }) => wikidata),
    places: slugged('place', tables.places),
    gatherings: slugged('gathering', tables.gatherings),
    ...wordMatchers(tables),
  }
}

/** Tables of words, which are no entities of their own. */
function wordMatchers({ roles, stateBodies, weapons }: Tables) {
  const worded = <Row>(
    kind: string,
    rows: readonly Row[],
    signsOf: (row: Row) => { readonly key: string; readonly names: readonly string[] },
  ) =>
    new Matcher(kind, rows, (row) => {
      const { key, names } = signsOf(row)
      return { id: `${kind}/${key}`, wikidata: null, names }
    })
  return {
    roles: worded('role', roles, ({ title, aliases }) => ({
      key: title,
      names: [title, ...aliases],
    })),
    organs: worded('organ', stateBodies, ({ slug, name, phrases }) => ({
      key: slug,
      names: [bareOrgan(name), ...phrases],
    })),
    weapons: worded('weapon', weapons, ({ slug, name, patterns }) => ({
      key: slug,
      names: [name, ...patterns],
    })),
  }
}
export type Matchers = ReturnType<typeof matchersOf>
