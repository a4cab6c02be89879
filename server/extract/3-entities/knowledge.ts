import type { Day } from '../../../graph-schema/model/when.ts'
import type { Sector } from '../../../graph-schema/ontology/sectors.ts'
import { countryCard, leaderCard, organizationCard } from './cards.ts'
import { gazetteerOf, type Known, type OwnName } from './gazetteer.ts'
import type { EntityCard } from './hit.ts'
import type { Country } from './knowledge/countries.ts'
import type { Leader, Term } from './knowledge/leaders.ts'
import type { Organization } from './knowledge/organizations.ts'
import type { Role } from './knowledge/roles.ts'
import type { StateBody } from './knowledge/state-bodies.ts'
import { TABLES, type Tables } from './knowledge/tables.ts'
import type { Weapon } from './knowledge/weapons.ts'
import { PhraseIndex } from './phrase-index.ts'
import { slugIn } from './slug.ts'
import { folded } from './words.ts'

/** A title in one of its spellings. */
export type RoleName = { readonly role: Role; readonly plural: boolean }

/** The offices that someone ever held in one state or body. */
export type Holding = { readonly leader: Leader; readonly terms: readonly Term[] }

/** Whose actor someone is (ISO-3) and what there, from a day up to but without another. */
export type DatedCode = {
  readonly iso3: string | null
  readonly sector: Sector | null
  readonly from: Day | null
  readonly to: Day | null
}

/** What a user's own file says beside the rows of the tables. */
export type OwnWord = {
  readonly names: readonly OwnName[]
  /** Codes of actors by entity id, in the order of the file. */
  readonly codes: ReadonlyMap<string, readonly DatedCode[]>
}

/** What is known before a text is read, laid out for looking up; made once and never changed. */
export class Knowledge {
  readonly names: PhraseIndex<Known>
  /** In lower case. */
  readonly roles: PhraseIndex<RoleName>
  readonly stateBodies: PhraseIndex<StateBody>
  readonly weapons: PhraseIndex<Weapon>
  readonly #stateBodies: readonly StateBody[]
  readonly #codes: OwnWord['codes']
  readonly #countries: ReadonlyMap<string, Country>
  readonly #organizations: ReadonlyMap<string, Organization>
  readonly #leaders: ReadonlyMap<string, Leader>
  readonly #bySurname: ReadonlyMap<string, readonly Leader[]>
  readonly #byBody: ReadonlyMap<string, readonly Holding[]>

  constructor(tables: Tables, own: OwnWord = { names: [], codes: new Map() }) {
    this.#stateBodies = tables.stateBodies
    this.#codes = own.codes
    this.names = gazetteerOf(tables, own.names)
    this.roles = rolesIndex(tables.roles)
    this.stateBodies = indexed(tables.stateBodies, ({ phrases }) => phrases)
    this.weapons = indexed(tables.weapons, ({ patterns }) =>
      patterns.flatMap((pattern) => [pattern, `${pattern}s`]),
    )
    this.#countries = new Map(tables.countries.map((country) => [country.iso3, country]))
    this.#organizations = new Map(tables.organizations.map((body) => [body.slug, body]))
    this.#leaders = new Map(tables.leaders.map((leader) => [leaderCard(leader).id, leader]))
    this.#bySurname = listed(tables.leaders.map((leader) => [folded(leader.surname), leader]))
    this.#byBody = listed(tables.leaders.flatMap((leader) => this.#holdingsOf(leader)))
  }

  /** The card of a term's `of`: an ISO-3 code or an organization's slug. */
  bodyCard(of: string): EntityCard | null {
    const country = this.#countries.get(of)
    if (country) return countryCard(country)
    const organization = this.#organizations.get(of)
    return organization ? organizationCard(organization) : null
  }

  organizationOf({ type, id }: EntityCard): Organization | undefined {
    return type === 'Organization' ? this.#organizations.get(slugIn(id)) : undefined
  }

  /** The kind of body that every state has, by one state's: organization/foreign-ministry-irn. */
  stateBodyOf({ id }: EntityCard): StateBody | undefined {
    const slug = slugIn(id)
    return this.#stateBodies.find(
      (body) =>
        slug.startsWith(`${body.slug}-`) && /^[a-z]{3}$/.test(slug.slice(body.slug.length + 1)),
    )
  }

  leaderOf(card: EntityCard): Leader | undefined {
    return this.#leaders.get(card.id)
  }

  leadersCalled(surname: string): readonly Leader[] {
    return this.#bySurname.get(folded(surname)) ?? []
  }

  /** Who ever held an office of a state or body. */
  holdingsIn(body: EntityCard): readonly Holding[] {
    return this.#byBody.get(body.id) ?? []
  }

  /** The code that a user's file gives an actor on a day: a dated one that covers it, else an undated one. */
  codeOn({ id }: EntityCard, day: Day | null): DatedCode | null {
    const codes = this.#codes.get(id) ?? []
    const always = codes.find(({ from, to }) => from === null && to === null) ?? null
    if (day === null) return always ?? codes.at(-1) ?? null
    const now = codes.find(
      ({ from, to }) =>
        (from !== null || to !== null) && (from ?? '') <= day && (to === null || day < to),
    )
    return now ?? always
  }

  #holdingsOf(leader: Leader): [string, Holding][] {
    return [...new Set(leader.terms.map((term) => term.of))].flatMap((of) => {
      const body = this.bodyCard(of)
      const terms = leader.terms.filter((term) => term.of === of)
      return body === null ? [] : [[body.id, { leader, terms }]]
    })
  }
}

function indexed<Row>(rows: readonly Row[], phrasesOf: (row: Row) => readonly string[]) {
  const index = new PhraseIndex<Row>()
  for (const row of rows) for (const phrase of phrasesOf(row)) index.add(phrase, row)
  return index
}

function rolesIndex(roles: readonly Role[]): PhraseIndex<RoleName> {
  const index = new PhraseIndex<RoleName>()
  for (const role of roles) {
    const spellings = [role.title, ...role.aliases].map((form) =>
      form.toLowerCase().replace(/\.$/, ''),
    )
    for (const name of new Set(spellings)) {
      index.add(name, { role, plural: false })
      const many = /man$/.test(name) ? name.replace(/man$/, 'men') : `${name}s`
      // "Pres." has no plural: "press" is another word.
      if (many !== 'press') index.add(many, { role, plural: true })
    }
  }
  return index
}

function listed<Value>(entries: readonly (readonly [string, Value])[]) {
  const lists = new Map<string, Value[]>()
  for (const [key, value] of entries) {
    const list = lists.get(key)
    if (list) list.push(value)
    else lists.set(key, [value])
  }
  return lists
}

/** What our own tables know. */
export const KNOWLEDGE = new Knowledge(TABLES)
