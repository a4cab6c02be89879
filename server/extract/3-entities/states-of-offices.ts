import { headOfSpan } from '../2-syntax/walk.ts'
import type { Page } from './find-people.ts'
import type { EntityCard, Mention, Office } from './hit.ts'
import { holdsOn, type People, sameOffice } from './people.ts'
import type { RoleHit } from './roles.ts'
import type { RoleContext } from './titled.ts'

/** An office the article states, with the words that state it; none where nobody knows of what. */
export function officeOf(
  page: Page,
  role: RoleHit,
  context: RoleContext,
  holder: EntityCard,
  people: People,
  span: { readonly start: number; readonly end: number },
): Office[] {
  if (isNoOffice(page, role, context) || isInTag(page, role) || isOfUnknown(page, role, context))
    return []
  const of =
    (isOfParty(page, role, context) ? null : context.of) ??
    seatOf(page, role) ??
    stateOf(holder, role.title, people) ??
    stateBefore(page, span.start, people) ??
    page.home ??
    stateOfParty(page, context)
  return of ? [{ holder, title: role.title, of, former: context.former, ...span }] : []
}

/** "Pope Leo XIV", "King Abdullah II": a title that is a part of the name the tables have. */
export function officeInName({ sheet }: Page, mention: Mention, people: People): Office[] {
  const { start, end, entity: holder } = mention
  const title = TITLED.exec(sheet.text.slice(start, end))?.[0].toLowerCase()
  const terms =
    people.knowledge.leaderOf(holder)?.terms.filter((term) => term.title === title) ?? []
  const term = terms.at(-1)
  const of = term ? people.knowledge.bodyCard(term.of) : null
  if (title === undefined || !term || !of) return []
  return [{ holder, title, of, former: !holdsOn(term, people.published), start, end }]
}

const TITLED = /^(Pope|King|Queen|Emperor|Sultan|Emir|Crown Prince|Prince)\b/

/** Who speaks holds an office only in a body or state that is named with it; an opposition has no office. */
function isNoOffice({ sheet }: Page, { role, from }: RoleHit, { of }: RoleContext): boolean {
  if (role.holds === 'none') return !(/^(spokesperson|press secretary)$/.test(role.title) && of)
  return sheet.words[from]!.form === 'opposition' && of?.type !== 'Organization'
}

/** "Workers' Party MP Ana Verdugo" sits for the party, not in it. */
function isOfParty({ sheet }: Page, { role }: RoleHit, { of }: RoleContext): boolean {
  if (role.holds !== 'legislature' || of?.type !== 'Organization') return false
  const kind = sheet.knowledge.organizationOf(of)?.kind
  return (
    kind === 'party' ||
    kind === 'armed_group' ||
    /\b(Party|Movement|Front|League|Alliance|Coalition|Union)\b/.test(of.name)
  )
}

function stateOfParty({ sheet: { knowledge } }: Page, { of }: RoleContext): EntityCard | null {
  const state = of ? knowledge.organizationOf(of)?.state : null
  return state ? knowledge.bodyCard(state) : null
}

/** "president of the Lakes Foundation": not of the state, whatever it is of. */
function isOfUnknown({ sheet }: Page, { role, to }: RoleHit, { of }: RoleContext): boolean {
  const next = sheet.words[to]?.form ?? ''
  return (
    of === null && /^(of|at)$/.test(next) && role.rank < 3 && !/minister|secretary/.test(role.title)
  )
}

/** "@AmbAnaVerdugo": what is in the name of an account may have been long ago. */
const isInTag = ({ sheet }: Page, role: RoleHit) =>
  role.of === undefined && /[@#]/.test(sheet.text[sheet.words[role.from]!.start - 1] ?? '')

/** Titles that only one state or body gives. */
function seatOf({ sheet, roles }: Page, role: RoleHit): EntityCard | null {
  if (role.title === 'pope') return sheet.knowledge.bodyCard('VAT')
  const written = sheet.words[role.from]?.form ?? ''
  const american = /^(Rep|Reps|Congress)/.test(written) || written === 'Representatives'
  return american && roles.includes(role)
    ? sheet.knowledge.bodyCard('us-house-of-representatives')
    : null
}

const ELECT = '-elect'

/** "President Obama": the state is the one whose president he was, by the tables. */
function stateOf(holder: EntityCard, title: string, people: People): EntityCard | null {
  const { knowledge, published } = people
  const known = knowledge.leaderOf(holder)?.terms ?? []
  const elect = title.endsWith(ELECT)
  const terms = known.filter((term) =>
    elect
      ? sameOffice(term.title, title.slice(0, -ELECT.length))
      : sameOffice(term.title, title) && (published === null || term.from <= published),
  )
  if (terms.length > 0) return knowledge.bodyCard(terms.at(-1)!.of)
  // "President-elect Ana Verdugo of Chile …. President-elect Verdugo": as it was stated before.
  return people.offices.of(holder.id).findLast((office) => office.title === title)?.of ?? null
}

/**
 * "Greek prime minister A and energy minister B": the state of the office named right before, else
 * the state that acts in the sentence, else the one named last in it.
 */
function stateBefore(page: Page, start: number, people: People): EntityCard | null {
  const { sentence } = page.sheet
  const offices = people.offices.all.filter(
    (office) =>
      office.start >= sentence.start && office.end <= start && office.of.type === 'Country',
  )
  const office = offices.sort((a, b) => a.end - b.end).at(-1)
  if (office) return office.of
  const states = page.mentions
    .filter(({ entity, end }) => entity.type === 'Country' && end <= start)
    .sort((a, b) => a.end - b.end)
  return (states.find((state) => acts(page, state)) ?? states.at(-1))?.entity ?? null
}

/** True where a state is the subject, or whose organ is. */
function acts({ sheet: { sentence } }: Page, { start, end }: Mention): boolean {
  const head = headOfSpan(sentence, start, end)
  const token = sentence.tokens[head]
  const owner =
    token && /^(nmod:poss|amod|compound)$/.test(token.deprel) ? sentence.tokens[token.head] : token
  return owner?.deprel.startsWith('nsubj') ?? false
}
