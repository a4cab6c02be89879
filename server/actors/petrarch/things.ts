import type { Tables } from '../../extract/3-entities/knowledge/tables.ts'
import { slugOf } from '../../extract/3-entities/slug.ts'
import type { OwnPerson } from '../actors-file.ts'
import { type Matchers, matchersOf } from '../matchers.ts'
import { ourCode } from './codes.ts'
import { isPerson } from './kind.ts'
import type { RawActor } from './lines.ts'
import { type IsAcronym, spellings } from './names.ts'
import { untitler } from './untitled.ts'

export type Code = NonNullable<OwnPerson['codes']>[number]

/** An actor of a dictionary as the thing it is. */
export type Thing = {
  readonly table: 'people' | 'organizations' | 'states'
  /** Of ours where we know it, else made from its name. */
  readonly id: string
  readonly line: number
  /** As news writes them; the first is the main one. */
  readonly names: readonly string[]
  readonly codes: readonly Code[]
}

/** What a dictionary's actors are measured by. */
export type Yardstick = {
  readonly find: Matchers
  readonly isState: (iso3: string) => boolean
  readonly isAcronym: IsAcronym
  readonly untitled: (name: string) => string
}

export function yardstickOf(ours: Tables): Yardstick {
  const find = matchersOf(ours)
  const rows = [...ours.organizations, ...ours.countries]
  const names = rows.flatMap((row) => [row.name, ...row.aliases])
  const acronyms = new Set(names.filter((name) => /^[A-Z]{2,8}$/.test(name)))
  return {
    find,
    isState: (iso3) => find.states.row(`country/${iso3}`) !== null,
    isAcronym: (word) => acronyms.has(word) || /^[BCDFGHJKLMNPQRSTVWXZ]{2,5}$/.test(word),
    untitled: untitler(ours),
  }
}

/** A thing, or why there is none. */
type Placed = { readonly thing: Thing; readonly why: null } | { readonly why: string }

/** What an actor of the dictionary is, or why it is left out. */
export function thingOf(actor: RawActor, yardstick: Yardstick): Placed {
  const { isState, isAcronym } = yardstick
  const codes = actor.codes.flatMap(({ code, from, to }): Code[] => {
    const ours = ourCode(code, isState)
    return ours === null ? [] : [{ code: ours, ...(from && { from }), ...(to && { to }) }]
  })
  if (codes.length === 0) return { why: 'has no code of a state or sector that we know' }
  const names = actor.names.flatMap((name) => spellings(name, isAcronym))
  if (names.length === 0) return { why: 'has no name of at least two letters' }
  return placed(actor, names, codes, yardstick)
}

/** By what our tables call so: first its main name, then its long ones; else by its form. */
function placed(
  actor: RawActor,
  names: readonly string[],
  codes: readonly Code[],
  { find, untitled }: Yardstick,
): Placed {
  const main = names[0]!
  const bare = names.map(untitled)
  const made = (table: Thing['table'], id: string, names: readonly string[]): Placed => ({
    thing: { table, id, line: actor.line, names: [...new Set(names)], codes },
    why: null,
  })
  const [state] = find.states.called(main)
  if (state !== undefined) return made('states', state, names)
  const [person] = find.people.called(bare[0]!)
  if (person !== undefined) return made('people', person, bare)
  const [body] = find.organizations.called(main)
  if (body !== undefined) return made('organizations', body, names)
  const [place] = find.places.called(main)
  if (place !== undefined) return { why: `is known as ${place}` }
  if (isPerson(actor)) {
    const known = theOnly(bare, find.people.called.bind(find.people))
    return made('people', known ?? `person/${slugOf(bare[0]!)}`, bare)
  }
  const known = theOnly(names, find.organizations.called.bind(find.organizations))
  return made('organizations', known ?? `organization/${slugOf(main)}`, names)
}

/** What a long name of the list stands for, where that is one thing. */
function theOnly(
  names: readonly string[],
  called: (name: string) => readonly string[],
): string | undefined {
  const long = names.filter((name) => name.includes(' '))
  return long.map(called).find((ids) => ids.length === 1)?.[0]
}
