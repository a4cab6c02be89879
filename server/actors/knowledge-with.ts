import { TABLES, type Tables } from '../extract/3-entities/knowledge/tables.ts'
import { type DatedCode, Knowledge } from '../extract/3-entities/knowledge.ts'
import { slugIn } from '../extract/3-entities/slug.ts'
import type { ActorsFile, OwnPerson } from './actors-file.ts'
import { codesOf } from './codes.ts'
import { matchersOf } from './matchers.ts'
import { type Checked, type Mistake, mistake } from './mistakes.ts'
import {
  type GivenName,
  gatheringsPart,
  organizationsPart,
  organsPart,
  type Part,
  placesPart,
  rolesPart,
  statesPart,
  weaponsPart,
} from './parts.ts'
import { peoplePart } from './people-part.ts'
import { titlesOf } from './titles.ts'

/** Our knowledge with the user's: what the file says wins; any mistake in it, and nothing is taken. */
export function knowledgeWith(file: ActorsFile, ours: Tables = TABLES): Checked<Knowledge> {
  const find = matchersOf(ours)
  const states = statesPart(file, ours, find)
  const organizations = organizationsPart(file, ours, find)
  const places = placesPart(file, ours, find)
  const gatherings = gatheringsPart(file, ours, find)
  const roles = rolesPart(file, ours, find)
  const organs = organsPart(file, ours, find)
  const weapons = weaponsPart(file, ours, find)
  const iso3s = new Set(rowsOf(states).map(({ iso3 }) => iso3))
  const slugs = new Set(rowsOf(organizations).map(({ slug }) => slug))
  const isState = (iso3: string) => iso3s.has(iso3)
  const isBody = (slug: string) => slugs.has(slug)
  const people = peoplePart(file, ours, find, { isState, isBody }, titlesOf(rowsOf(roles)))
  const coded = codesIn([...people.entries, ...organizations.entries], isState)
  const parts = [people, organizations, states, places, gatherings, roles, organs, weapons]
  const names = parts.flatMap((part) => part.names)
  const mistakes = [
    ...parts.flatMap((part) => part.mistakes),
    ...coded.mistakes,
    ...strangers(file, isState, isBody),
    ...clashes(names),
  ]
  if (mistakes.length > 0) return { value: null, mistakes }
  const tables: Tables = {
    ...{ ...ours, leaders: rowsOf(people), organizations: rowsOf(organizations) },
    ...{ countries: rowsOf(states), places: rowsOf(places), gatherings: rowsOf(gatherings) },
    ...{ roles: rowsOf(roles), stateBodies: rowsOf(organs), weapons: rowsOf(weapons) },
  }
  const own = { names: names.map(({ name }) => name), codes: coded.codes }
  return { value: new Knowledge(tables, own), mistakes: null }
}

/** The user's rows first, so that they are found first. */
const rowsOf = <Row>({ own, rest }: Part<Row>): readonly Row[] => [...own, ...rest]

type Coded = {
  readonly where: string
  readonly id: string
  readonly own: { readonly codes?: OwnPerson['codes'] }
}

function codesIn(entries: readonly Coded[], isState: (iso3: string) => boolean) {
  const codes = new Map<string, readonly DatedCode[]>()
  const mistakes: Mistake[] = []
  for (const { where, id, own } of entries) {
    const read = codesOf(where, own.codes, isState)
    mistakes.push(...read.mistakes)
    if (read.codes.length > 0) codes.set(id, read.codes)
  }
  return { codes, mistakes }
}

/** States and organizations that the rows refer to and that nobody knows. */
function strangers(
  { organizations = [], places = [], gatherings = [] }: ActorsFile,
  isState: (iso3: string) => boolean,
  isBody: (slug: string) => boolean,
): Mistake[] {
  const unknown = (where: string, value: string, table: string) =>
    mistake(where, `"${value}" is nowhere in the tables: add it to this file's "${table}"`)
  return [
    ...organizations.flatMap(({ state }, index) =>
      !state || isState(state) ? [] : [unknown(`organizations[${index}].state`, state, 'states')],
    ),
    ...places.flatMap(({ country }, index) =>
      !country || isState(country) ? [] : [unknown(`places[${index}].country`, country, 'states')],
    ),
    ...gatherings.flatMap(({ heldBy }, index) =>
      !heldBy || isBody(slugIn(heldBy))
        ? []
        : [unknown(`gatherings[${index}].heldBy`, heldBy, 'organizations')],
    ),
  ]
}

/** One name for two things of the file: nobody could say which is meant. */
function clashes(names: readonly GivenName[]): Mistake[] {
  const first = new Map<string, GivenName>()
  return names.flatMap((given) => {
    const [phrase] = given.name
    const before = first.get(phrase) ?? given
    first.set(phrase, before)
    if (before.id === given.id) return []
    const why = `"${phrase}" is a name of ${before.id} as well (${before.where}): leave it to one of them`
    return [mistake(given.where, why)]
  })
}
