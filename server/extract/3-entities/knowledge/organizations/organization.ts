import { names } from '../names.ts'

/** What sort of body it is; `media` are the state and wire agencies that news quotes as speakers. */
export type OrganizationKind =
  | 'intergovernmental'
  | 'alliance'
  | 'armed_group'
  | 'government'
  | 'ngo'
  | 'legislature'
  | 'court'
  | 'military'
  | 'party'
  | 'media'

/** A body that acts or speaks under its own name. */
export type Organization = {
  /** Last part of the entity id: organization/nato. */
  readonly slug: string
  readonly name: string
  /** Acronyms and other names, in the case that news writes them. */
  readonly aliases: readonly string[]
  /** Null where none of these fits: a company, a school. */
  readonly kind: OrganizationKind | null
  /** ISO-3 of the state it is an organ of or belongs to; null for bodies of many states. */
  readonly state: string | null
  readonly wikidata: string | null
  /** 'APEC summit' is a gathering of it. */
  readonly holdsSummits: boolean
}

type More = {
  readonly state?: string
  readonly wikidata?: string
  readonly summits?: boolean
}

/** One row of the table; aliases are written with semicolons. */
export const organization = (
  slug: string,
  name: string,
  kind: OrganizationKind,
  aliases = '',
  { state, wikidata, summits = false }: More = {},
): Organization => ({
  slug,
  name,
  aliases: names(aliases),
  kind,
  state: state ?? null,
  wikidata: wikidata ?? null,
  holdsSummits: summits,
})
