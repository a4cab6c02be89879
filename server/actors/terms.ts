import type { Leader, Term } from '../extract/3-entities/knowledge/leaders.ts'
import { officeTitle } from '../extract/3-entities/people.ts'

/** Titles that several people of one state or body carry at once. */
const SEVERAL =
  /^(vice|deputy|assistant|under|senior|special) |^(minister|secretary|prince|princess|leader|founder|director|commissioner|state councilor|governor|mayor|chairman|official|speaker|commander|general|admiral)$|\b(ambassador|envoy|representative|negotiator|mediator|adviser|spokesperson|official|judge)$/

/** Which office a term is of: its title by one of its spellings, and the state or body. */
const officeOf = ({ title, of }: Term) => `${of} ${officeTitle(title)}`

/** Our terms of someone corrected by the user's: all of one office are replaced, other offices stay. */
export function correctedTerms(ours: readonly Term[], own: readonly Term[]): Term[] {
  const corrected = new Set(own.map(officeOf))
  return [...ours.filter((term) => !corrected.has(officeOf(term))), ...own].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
  )
}

/**
 * Our people without the days on which someone of the user's file holds their office: of the offices
 * that only one can hold, nobody else holds it then.
 */
export function withoutOusted(ours: readonly Leader[], own: readonly Leader[]): readonly Leader[] {
  const taken = new Map<string, Term[]>()
  for (const term of own.flatMap(({ terms }) => terms)) {
    if (SEVERAL.test(term.title)) continue
    const office = officeOf(term)
    taken.set(office, [...(taken.get(office) ?? []), term])
  }
  return ours.map((leader) => {
    if (!leader.terms.some((term) => taken.has(officeOf(term)))) return leader
    return { ...leader, terms: leader.terms.flatMap((term) => left(term, taken)) }
  })
}

const left = (term: Term, taken: ReadonlyMap<string, readonly Term[]>): Term[] =>
  (taken.get(officeOf(term)) ?? []).reduce<Term[]>(
    (parts, by) => parts.flatMap((part) => minus(part, by)),
    [term],
  )

const LAST = '9999-12-31'

/** A term without the days of another: itself, one part, two, or none. */
function minus(term: Term, by: Term): Term[] {
  if ((by.to ?? LAST) <= term.from || (term.to ?? LAST) <= by.from) return [term]
  const before = term.from < by.from ? [{ ...term, to: by.from }] : []
  const after = by.to !== null && by.to < (term.to ?? LAST) ? [{ ...term, from: by.to }] : []
  return [...before, ...after]
}
