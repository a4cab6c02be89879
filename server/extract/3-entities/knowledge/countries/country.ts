import { names } from '../names.ts'

/** A state, or a territory that news treats as an actor of its own. */
export type Country = {
  /** ISO 3166-1 alpha-3; XKX, which ISO leaves to users, is Kosovo. */
  readonly iso3: string
  readonly wikidata: string | null
  /** The common English name. */
  readonly name: string
  readonly aliases: readonly string[]
  /** What stands before a noun: 'North Korean missiles', 'US envoy'. */
  readonly adjectives: readonly string[]
  /** The people as a plural noun: 'Americans', 'the French'. */
  readonly people: readonly string[]
  readonly capital: string
  /** Names that stand for the state; the capital is among them only where news uses it so. */
  readonly metonyms: readonly string[]
  /** The name alone may well mean something else: a US state, a river, a first name, a bird. */
  readonly ambiguous: boolean
}

type More = {
  readonly aliases?: string
  /** Replaces the default, which is the capital alone; '' where the capital's name is unsafe. */
  readonly metonyms?: string
  readonly ambiguous?: boolean
}

/** One row of the table; lists are written with semicolons. */
export const country = (
  iso3: string,
  wikidata: string | null,
  name: string,
  adjectives: string,
  people: string,
  capital: string,
  { aliases = '', metonyms = capital, ambiguous = false }: More = {},
): Country => ({
  iso3,
  wikidata,
  name,
  aliases: names(aliases),
  adjectives: names(adjectives),
  people: names(people),
  capital,
  metonyms: names(metonyms),
  ambiguous,
})
