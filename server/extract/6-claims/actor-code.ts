import { isUnnamed } from '../../../graph-schema/model/entity.ts'
import type { Day } from '../../../graph-schema/model/when.ts'
import { type Sector, sectorOfWords } from '../../../graph-schema/ontology/sectors.ts'
import type { EntityCard, Office } from '../3-entities/hit.ts'
import type { OrganizationKind } from '../3-entities/knowledge/organizations.ts'
import type { Knowledge } from '../3-entities/knowledge.ts'
import type { Offices } from '../3-entities/offices.ts'
import { holdsOn } from '../3-entities/people.ts'
import type { Standing } from '../5-events/standing.ts'

/** Whose actor it is (ISO-3) and what it is there; null where neither is known. */
export type ActorCode = { readonly iso3: string | null; readonly sector: Sector | null }

/** What the coding of actors looks up: offices the text states, its day, and the tables. */
export type ActorContext = {
  readonly offices: Offices
  readonly published: Day | null
  readonly knowledge: Knowledge
}

/** CAMEO's code of an actor as one event has it: state and sector, "USAMIL"; null where neither is known. */
export const actorCode = ({ iso3, sector }: ActorCode): string | null =>
  iso3 === null && sector === null ? null : `${iso3 ?? ''}${sector ?? ''}`

/** State and sector of one end of an event: as the user's own file has them, else as they are read. */
export function codeOfActor(card: EntityCard, at: Standing, context: ActorContext): ActorCode {
  const read = codeRead(card, at, context)
  const own = context.knowledge.codeOn(card, context.published)
  return own ? { iso3: own.iso3 ?? read.iso3, sector: own.sector ?? read.sector } : read
}

/** From the text and the tables; a state by itself has no sector. */
function codeRead(card: EntityCard, at: Standing, context: ActorContext): ActorCode {
  switch (card.type) {
    case 'Country':
      return { iso3: card.iso3, sector: stateSector(card, at) }
    case 'Organization':
      return { iso3: card.iso3, sector: bodySector(card, context) ?? sectorOfWords(at.words) }
    case 'Person':
      return codeOfPerson(card, at, context)
    case 'Place':
      return { iso3: card.iso3, sector: null }
    case 'Gathering':
    case 'Weapon':
      return { iso3: null, sector: null }
  }
}

/** The Kremlin is the government; "Russian troops" are its forces; "Russia" is all of it. */
const stateSector = (card: EntityCard, { naming, words }: Standing): Sector | null =>
  naming === 'metonym' ? 'GOV' : sectorOfWords(words.replace(card.name.toLowerCase(), ''))

const BY_KIND: { readonly [Kind in OrganizationKind]: Sector } = {
  intergovernmental: 'IGO',
  alliance: 'IGO',
  armed_group: 'REB',
  government: 'GOV',
  ngo: 'NGO',
  legislature: 'LEG',
  court: 'JUD',
  military: 'MIL',
  party: 'PTY',
  media: 'MED',
}

/** By the tables, else by the words of its name. */
function bodySector(card: EntityCard, { knowledge }: ActorContext): Sector | null {
  const kind = (knowledge.organizationOf(card) ?? knowledge.stateBodyOf(card))?.kind
  if (kind === 'government') return sectorOfWords(card.name) ?? 'GOV'
  return kind ? BY_KIND[kind] : sectorOfWords(card.name)
}

/** By the office the text gives, else by the tables on its day, else by the words around the name. */
function codeOfPerson(card: EntityCard, at: Standing, context: ActorContext): ActorCode {
  const stated = context.offices.of(card.id)
  const known = stated.length > 0 ? stated : officesOf(card, context)
  const held = known.filter(({ former }) => !former)
  const office = held.find(({ of }) => of.type === 'Country') ?? held[0] ?? known.at(-1)
  const shown = sectorOfWords(isUnnamed(card) ? card.name : titleIn(at.words, card.name))
  if (!office) return { iso3: card.iso3, sector: shown }
  const own = office.of.type === 'Organization' ? bodySector(office.of, context) : null
  const sector = own ?? sectorOfWords(office.title) ?? shown ?? 'GOV'
  return { iso3: office.of.iso3, sector: office.former ? 'ELI' : sector }
}

/** What stands around a name: a name itself shows nothing, be it Banks, Judge or King. */
function titleIn(words: string, name: string): string {
  const own = new Set(name.toLowerCase().split(/\s+/))
  return words
    .split(/\s+/)
    .filter((word) => !own.has(word))
    .join(' ')
}

type Held = Pick<Office, 'of' | 'title' | 'former'>

/** What the tables say someone held up to a day, the earliest first. */
function officesOf(card: EntityCard, { published: day, knowledge }: ActorContext): Held[] {
  const begun = (knowledge.leaderOf(card)?.terms ?? []).filter(
    ({ from }) => day === null || from <= day,
  )
  return begun.flatMap((term) => {
    const of = knowledge.bodyCard(term.of)
    return of ? [{ of, title: term.title, former: !holdsOn(term, day) }] : []
  })
}
