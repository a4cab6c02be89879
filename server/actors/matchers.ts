import { leaderCard } from '../extract/3-entities/cards.ts'
import type { Tables } from '../extract/3-entities/knowledge/tables.ts'
import { Matcher } from './match.ts'

/** Finds the rows of our tables that a user's file speaks of. */
export function matchersOf(tables: Tables) {
  return {
    people: new Matcher('person', tables.leaders, (row) => ({
      id: leaderCard(row).id,
      wikidata: row.wikidata,
      names: [row.name, ...row.aliases],
    })),
    organizations: new Matcher('organization', tables.organizations, (row) => ({
      id: `organization/${row.slug}`,
      wikidata: row.wikidata,
      names: [row.name, ...row.aliases],
    })),
    states: new Matcher('country', tables.countries, (row) => ({
      id: `country/${row.iso3}`,
      wikidata: row.wikidata,
      names: [row.name, ...row.aliases],
    })),
    places: new Matcher('place', tables.places, (row) => ({
      id: `place/${row.slug}`,
      wikidata: null,
      names: [row.name, ...row.aliases],
    })),
    gatherings: new Matcher('gathering', tables.gatherings, (row) => ({
      id: `gathering/${row.slug}`,
      wikidata: null,
      names: [row.name, ...row.aliases],
    })),
    roles: new Matcher('role', tables.roles, (row) => ({
      id: `role/${row.title}`,
      wikidata: null,
      names: [row.title, ...row.aliases],
    })),
    weapons: new Matcher('weapon', tables.weapons, (row) => ({
      id: `weapon/${row.slug}`,
      wikidata: null,
      names: [row.name, ...row.patterns],
    })),
  }
}
export type Matchers = ReturnType<typeof matchersOf>
