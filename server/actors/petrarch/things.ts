import type { Tables } from '../../extract/3-entities/knowledge/tables.ts'
import { slugOf } from '../../extract/3-entities/slug.ts'
import type { OwnPerson } from '../actors-file.ts'
import { type Matchers, matchersOf } from '../matchers.ts'
import { ourCode } from './codes.ts'
import { isBody, isOfficial, isPerson } from './kind.ts'
import type { RawActor } from './lines.ts'
import { type IsAcronym, spellings } from './names.ts'
import { type Titles, titlesOf } from './titles.ts'

export type Code = NonNullable<OwnPerson['codes']>[number]

/** An actor of a dictionary as the thing it is. */
export type Thing = {
  readonly table: 'people' | 'organizations' | 'states' | 'places'
  /** Of ours where we know it, else made from its name. */
  readonly id: string
  readonly line: number
  /** As news writes them; the first is the main one. */
  readonly names: readonly string[]
  readonly codes: readonly Code[]
  /** Names that were none. */
  readonly titles: readonly string[]
}

/** What a dictionary's actors are measured by. */
export type Yardstick = {
  readonly find: Matchers
  readonly isState: (iso3: string) => boolean
  readonly isAcronym: IsAcronym
  readonly titles: Titles
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
    titles: titlesOf(ours, find),
  }
}

/** A thing, or why there is none. */
type Placed = { readonly thing: Thing; readonly why: null } | { readonly why: string }

/** Why a name that is only a title is left out. */
export const TITLE = 'is a title, which is read with its state'

/** What an actor of the dictionary is, or why it is left out. */
export function thingOf(actor: RawActor, yardstick: Yardstick): Placed {
  const { isState, isAcronym, titles } = yardstick
  const codes = actor.codes.flatMap(({ code, from, to }): Code[] => {
    const ours = ourCode(code, isState)
    return ours === null ? [] : [{ code: ours, ...(from && { from }), ...(to && { to }) }]
  })
  if (codes.length === 0) return { why: 'has no code of a state or sector that we know' }
  const all = actor.names.flatMap((name) => spellings(name, isAcronym))
  if (all.length === 0) return { why: 'has no name of at least two letters' }
  const names = all.filter((name) => !titles.is(name))
  if (names.length === 0) return { why: TITLE }
  return placed(actor, names, codes, yardstick, all.filter(titles.is))
}

/** By what our tables call so: first its main name, then its long ones; else by its form. */
function placed(
  actor: RawActor,
  names: readonly string[],
  codes: readonly Code[],
  { find, titles }: Yardstick,
  left: readonly string[],
): Placed {
  const main = names[0]!
  const bare = names.map((name) => inSmall(titles.off(name)))
  const made = (table: Thing['table'], id: string, names: readonly string[]): Placed => ({
    thing: { table, id, line: actor.line, names: [...new Set(names)], codes, titles: left },
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
  if (isPerson(actor, bare[0]!)) {
    const known = theOnly(bare, find.people.called.bind(find.people))
    return made('people', known ?? `person/${slugOf(bare[0]!)}`, bare)
  }
  if (isOfficial(actor) && !bare[0]!.includes(' '))
    return { why: 'is a single word, which several people may share' }
  const known = theOnly(names, find.organizations.called.bind(find.organizations))
  if (
    known === undefined &&
    codes.every(({ code }) => find.states.row(`country/${code}`)) &&
    !isBody(main)
  )
    return made('places', `place/${slugOf(main)}`, names)
  return made('organizations', known ?? `organization/${slugOf(main)}`, names)
}

/** People have no acronyms in their names: "Eng Hen NG" → Eng Hen Ng. */
const inSmall = (name: string) =>
  name.replace(
    /(?<!\p{L})\p{Lu}{2,}(?![\p{L}.])/gu,
    (word) => word[0] + word.slice(1).toLowerCase(),
  )

/** What a long name of the list stands for, where that is one thing. */
function theOnly(
  names: readonly string[],
  called: (name: string) => readonly string[],
): string | undefined {
  const long = names.filter((name) => name.includes(' '))
  return long.map(called).find((ids) => ids.length === 1)?.[0]
}
