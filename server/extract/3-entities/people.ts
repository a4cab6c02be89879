import { unnamedName } from '../../../graph-schema/model/entity.ts'
import type { Day } from '../../../graph-schema/model/when.ts'
import { leaderCard, namedCard } from './cards.ts'
import type { EntityCard } from './hit.ts'
import { type Leader, type Term, WORDLIKE_SURNAMES } from './knowledge/leaders.ts'
import type { Knowledge } from './knowledge.ts'
import { Offices } from './offices.ts'
import { folded } from './words.ts'

/** Titles that lead a state, the most powerful first. */
const RANK = [
  'supreme leader',
  'president',
  'chancellor',
  'prime minister',
  'premier',
  'king',
  'emir',
  'crown prince',
  'general secretary',
]

/** Titles at the top of a state, which "the leader" and a bare surname mean first. */
const HEADS = new Set([...RANK, 'leader'])

/** True for a term that covers the day; where no day is known, for any term. */
export const holdsOn = (term: Term, day: Day | null) =>
  day === null || (term.from <= day && (term.to === null || day < term.to))

/** Who the people of one article are: by full name, by surname, by office. */
export class People {
  /** Null where nobody knows the day. */
  readonly published: Day | null
  readonly articleKey: string
  readonly knowledge: Knowledge
  readonly #bySurname = new Map<string, EntityCard[]>()
  readonly #unnamed = new Map<string, EntityCard>()
  readonly offices = new Offices()
  /** The last unnamed source by the noun that names it, which "the official" goes back to. */
  readonly lastUnnamed = new Map<string, EntityCard>()

  constructor(published: Day | null, articleKey: string, knowledge: Knowledge) {
    this.published = published
    this.articleKey = articleKey
    this.knowledge = knowledge
  }

  /** Makes a person known by the names that later mentions may use alone. */
  introduce(card: EntityCard, fullName: string): void {
    const leader = this.knowledge.leaderOf(card)
    const words = fullName.replace(/,? (Jr|Sr)\.?$/, '').split(/\s+/)
    const last = words.at(-1)!
    // Names of East Asia put the family name first; a hyphenated last word gives them away.
    const surnames = leader
      ? [leader.surname, last]
      : last.includes('-')
        ? [words[0]!, last]
        : [last]
    // "Andrés Manuel López Obrador", later "López Obrador"
    const both = words.length > 2 ? [words.slice(-2).join(' ')] : []
    for (const surname of new Set([...surnames, ...both].map(folded))) {
      const cards = this.#bySurname.get(surname) ?? []
      if (!cards.some((other) => other.id === card.id))
        this.#bySurname.set(surname, [...cards, card])
    }
  }

  /** The person a bare surname means: one named in the article, else the best-known holder of an office. */
  bySurname(surname: string): EntityCard | null {
    const key = folded(surname)
    const named = this.#bySurname.get(key)
    if (!named && WORDLIKE_SURNAMES.has(surname)) return null
    if (named) return named.length === 1 ? named[0]! : (this.#inOffice(named) ?? named[0]!)
    const known = this.knowledge.leadersCalled(surname)
    const heads = known.filter((leader) => rankOn(leader, this.published) < Infinity)
    const [best, next] = heads.sort((a, b) => rankOn(a, this.published) - rankOn(b, this.published))
    const clear = best && (!next || rankOn(best, this.published) < rankOn(next, this.published))
    if (clear) return leaderCard(best)
    const holders = known.filter((leader) =>
      leader.terms.some((term) => holdsOn(term, this.published)),
    )
    return best === undefined && holders.length === 1 ? leaderCard(holders[0]!) : null
  }

  /** Someone named before whose last two names these are; null where several are called so. */
  byLastNames(name: string): EntityCard | null {
    const named = name.includes(' ') ? (this.#bySurname.get(folded(name)) ?? []) : []
    return named.length === 1 ? named[0]! : null
  }

  #inOffice(cards: readonly EntityCard[]): EntityCard | null {
    const holds = (card: EntityCard) =>
      this.knowledge.leaderOf(card)?.terms.some((term) => holdsOn(term, this.published))
    return cards.find(holds) ?? null
  }

  /** The article's own holder of an office, the last one named before `at`, else the holder on the publication day. */
  byOffice(title: string, of: EntityCard | null, at: number): EntityCard | null {
    const fits = this.offices.all.filter(
      (office) =>
        !office.former &&
        (of === null || office.of.id === of.id) &&
        sameOffice(office.title, title),
    )
    const before = fits.filter((office) => office.start < at).sort((a, b) => a.start - b.start)
    const own = (before.at(-1) ?? fits[0])?.holder ?? null
    return own ?? (of && !SEVERAL.test(title) ? this.holderOf(title, of) : null)
  }

  /** Who held an office of a state or body on the publication day, by the tables; nobody where that is not known. */
  holderOf(title: string, of: EntityCard): EntityCard | null {
    const day = this.published
    if (day === null) return null
    const holders = this.knowledge
      .holdingsIn(of)
      .filter(({ terms }) =>
        terms.some((term) => sameOffice(term.title, title) && holdsOn(term, day)),
      )
      .map(({ leader }) => leader)
    const best = holders.find((leader) =>
      leader.terms.some((term) => term.title === title && holdsOn(term, day)),
    )
    const chosen = best ?? (title === 'leader' ? topOf(holders, day) : holders[0])
    return chosen ? leaderCard(chosen) : null
  }

  /** An actor without a name, kept apart per article: "a senior US official". */
  unnamed(description: string, key: string, iso3: string | null): EntityCard {
    const known = this.#unnamed.get(key)
    if (known) return known
    const card = {
      ...namedCard('Person', unnamedName(description), `${this.articleKey}/${key}`),
      iso3,
    }
    this.#unnamed.set(key, card)
    return card
  }
}

/** Offices of which a state has several at once: without a name nobody knows which is meant. */
const SEVERAL = /\b(ambassador|envoy|representative)$/

/** How high an office someone holds on a day: 0 is the highest, Infinity none that leads a state. */
function rankOn(leader: Leader, day: Day | null): number {
  const ranks = leader.terms
    .filter((term) => holdsOn(term, day))
    .map((term) => RANK.indexOf(term.title))
  return Math.min(...ranks.map((rank) => (rank < 0 ? Infinity : rank)))
}

/** "the leader" is the one with the power: by rank of title. */
const topOf = (holders: readonly Leader[], day: Day): Leader | undefined =>
  [...holders].sort((a, b) => rankOn(a, day) - rankOn(b, day))[0]

/** The title that stands for all spellings of an office: a premier is a prime minister. */
export const officeTitle = (title: string): string => SAME_AS.get(title) ?? title

/** True when two titles may name one office: "leader" is any head; a portfolio must agree. */
export function sameOffice(one: string, other: string): boolean {
  const [a, b] = [officeTitle(one), officeTitle(other)]
  if (a === b) return true
  if (GENERAL.test(a)) return HEADS.has(b) || GENERAL.test(b)
  if (GENERAL.test(b)) return HEADS.has(a)
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return /^(minister|secretary)$/.test(short) && long.endsWith(` ${short}`)
}

const GENERAL = /^(leader|head of state|ruler|dictator)$/

/** Titles of one office under the names that different states give it. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ['foreign secretary', 'foreign minister'],
  ['defense secretary', 'defense minister'],
  ['defence secretary', 'defense minister'],
  ['secretary of defense', 'defense minister'],
  ['defence minister', 'defense minister'],
  ['premier', 'prime minister'],
])

/** Terms in the highest office by surname, the earliest first: whose "first term" is which. */
export function termsBySurname(knowledge: Knowledge, surname: string) {
  const inOffice = knowledge
    .leadersCalled(surname)
    .map((leader) =>
      leader.terms
        .filter((term) => HEADS.has(term.title))
        .map(({ from, to }) => ({ from, to, holder: leaderCard(leader).id })),
    )
  return inOffice.find((terms) => terms.length > 0) ?? []
}
