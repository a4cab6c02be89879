import { DemarcheError } from '../../../../../graph-schema/error.ts'
import type { Day } from '../../../../../graph-schema/model/when.ts'
import { names } from '../names.ts'

/** One office someone held. */
export type Term = {
  /** A title of ../roles.ts, singular, lower case. */
  readonly title: string
  /** ISO-3 of the state, or the slug of the organization. */
  readonly of: string
  readonly from: Day
  /** First day no longer in office; null while it is held, as far as known. */
  readonly to: Day | null
}

/** Someone who holds or held an office that news names by its title alone. */
export type Leader = {
  /** Last part of the entity id where that is not made from the name. */
  readonly slug?: string
  /** As international news writes it. */
  readonly name: string
  /** What later mentions in an article call them: Kim, Xi, Lula. */
  readonly surname: string
  readonly wikidata: string | null
  readonly aliases: readonly string[]
  /** In order of their first day. */
  readonly terms: readonly Term[]
}

const TERM = /^(\S+) (.+) (\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)?$/

/** Reads 'PRK supreme leader 2011-12-17..': office, first day, first day after (none: still held). */
function termOf(line: string): Term {
  const [, of, title, from, to] = TERM.exec(line) ?? []
  if (!of || !title || !from) throw new DemarcheError('invalid', `not a term of office: ${line}`)
  return { title, of, from, to: to ?? null }
}

/** One row of the table; aliases are written with semicolons. */
export const leader = (
  name: string,
  surname: string,
  wikidata: string | null,
  aliases: string,
  ...terms: readonly string[]
): Leader => ({ name, surname, wikidata, aliases: names(aliases), terms: terms.map(termOf) })
