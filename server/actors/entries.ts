import type { Matcher, OwnSigns } from './match.ts'
import { type Mistake, mistake } from './mistakes.ts'

/** A row of the user's file beside the row of ours that it corrects, if it does. */
export type Entry<Own, Row> = {
  /** Where it stands: people[0]. */
  readonly where: string
  readonly own: Own
  readonly ours: Row | null
  /** Of the entity. */
  readonly id: string
}

type Named = {
  readonly name?: string | undefined
  readonly without?: readonly string[] | undefined
}

/** Which of our rows the rows of one table of the file speak of; what cannot be told is a mistake. */
export function entriesOf<Own extends Named, Row>(
  table: string,
  rows: readonly Own[] | undefined,
  matcher: Matcher<Row>,
  signsOf: (own: Own) => OwnSigns,
  namesOf: (row: Row) => readonly string[],
): { readonly entries: readonly Entry<Own, Row>[]; readonly mistakes: readonly Mistake[] } {
  const entries: Entry<Own, Row>[] = []
  const mistakes: Mistake[] = []
  const seen = new Map<string, string>()
  for (const [index, own] of (rows ?? []).entries()) {
    const where = `${table}[${index}]`
    const match = matcher.match(signsOf(own))
    if (match.problem !== null) {
      mistakes.push(mistake(where, match.problem))
      continue
    }
    const { id, ours } = match
    const before = seen.get(id)
    if (before !== undefined)
      mistakes.push(mistake(where, `is the same as ${before} (${id}): make one row of them`))
    seen.set(id, where)
    mistakes.push(...wrongWithout(where, own, ours === null ? [] : namesOf(ours)))
    entries.push({ where, own, ours, id })
  }
  return { entries, mistakes }
}

/** Only names that we know can be taken away, and not the main one without another in its place. */
function wrongWithout(where: string, own: Named, ours: readonly string[]): Mistake[] {
  return (own.without ?? []).flatMap((name, index) => {
    const at = `${where}.without[${index}]`
    if (!ours.includes(name))
      return [mistake(at, `"${name}" is no name that we give it: take it out`)]
    const renamed = own.name !== undefined && own.name !== name
    return name === ours[0] && !renamed
      ? [mistake(at, `"${name}" is its main name: give another "name" as well`)]
      : []
  })
}
