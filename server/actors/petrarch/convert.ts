import { TABLES, type Tables } from '../../extract/3-entities/knowledge/tables.ts'
import type { ActorsFile } from '../actors-file.ts'
import type { Matchers } from '../matchers.ts'
import { readDictionary, type Skipped } from './lines.ts'
import { organizationOf, personOf, placeOf, stateOf } from './rows.ts'
import { type Code, type Thing, TITLE, thingOf, yardstickOf } from './things.ts'

/** What a dictionary became, and what of it was left out. */
export type Converted = { readonly file: ActorsFile; readonly skipped: readonly Skipped[] }

/** A PETRARCH actor dictionary in the form of our own file. */
export function convertPetrarch(text: string, ours: Tables = TABLES): Converted {
  const read = readDictionary(text)
  const yardstick = yardstickOf(ours)
  const skipped = [...read.skipped]
  const found: Thing[] = []
  for (const actor of read.actors) {
    const result = thingOf(actor, yardstick)
    if (result.why === null) {
      const { thing } = result
      found.push(thing)
      for (const text of thing.titles) skipped.push({ line: thing.line, text, why: TITLE })
    } else skipped.push({ line: actor.line, text: actor.names[0] ?? '', why: result.why })
  }
  const { things, lost } = apart(together(found), otherThan(yardstick.find))
  const of = (table: Thing['table']) => things.filter((thing) => thing.table === table)
  const file = {
    people: of('people').map((thing) => personOf(thing, yardstick)),
    organizations: of('organizations').map((thing) => organizationOf(thing, yardstick)),
    states: of('states').flatMap((thing) => stateOf(thing, yardstick)),
    places: of('places').map(placeOf),
  }
  return { file, skipped: [...skipped, ...lost].sort((a, b) => a.line - b.line) }
}

/** What is listed twice is one thing with the names and codes of both. */
function together(things: readonly Thing[]): Thing[] {
  const byId = new Map<string, Thing>()
  for (const thing of things) {
    const { names = [], codes = [] } = byId.get(thing.id) ?? {}
    byId.set(thing.id, {
      ...thing,
      ...byId.get(thing.id),
      names: [...new Set([...names, ...thing.names])],
      codes: distinct([...codes, ...thing.codes]),
    })
  }
  return [...byId.values()]
}

const distinct = (codes: readonly Code[]): Code[] => [
  ...new Map(codes.map((code) => [JSON.stringify(code), code])).values(),
]

/** What our tables call so, where that is something else: a leader among the names of a group. */
const otherThan =
  (find: Matchers) =>
  (name: string, id: string): string | undefined => {
    const tables = ['people', 'organizations', 'states', 'places'] as const
    const ids = tables.flatMap((table) => find[table].called(name))
    return ids.includes(id) ? undefined : ids[0]
  }

/** A name stays with what we know by it, else with the first thing that has it. */
function apart(
  things: readonly Thing[],
  otherThan: (name: string, id: string) => string | undefined,
): { things: Thing[]; lost: Skipped[] } {
  const owners = new Map<string, string>()
  for (const { id, names } of things)
    for (const name of names) if (!owners.has(name)) owners.set(name, otherThan(name, id) ?? id)
  const lost: Skipped[] = []
  const kept = things.map((thing) => {
    const names = thing.names.filter((name) => owners.get(name) === thing.id)
    for (const name of thing.names)
      if (!names.includes(name))
        lost.push({
          line: thing.line,
          text: name,
          why: `is a name of ${owners.get(name)} already`,
        })
    return { ...thing, names }
  })
  return { things: kept.filter(({ names }) => names.length > 0), lost }
}
