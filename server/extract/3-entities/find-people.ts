import { childrenBy, headOfSpan } from '../2-syntax/walk.ts'
import { namedCard } from './cards.ts'
import { isWithin } from './find-sites.ts'
import { type NameRun, nameRuns } from './full-names.ts'
import { isGivenName } from './given-names.ts'
import type { EntityCard, Mention } from './hit.ts'
import { nameBeyond, namesListed } from './names-behind.ts'
import type { People } from './people.ts'
import type { RoleHit } from './roles.ts'
import { gapAfter, type Sheet, take } from './sheet.ts'
import { officeInName, officeOf } from './states-of-offices.ts'
import {
  contextOf,
  isAnothers,
  isMention,
  isServed,
  nameBehind,
  ownerAfter,
  type RoleContext,
} from './titled.ts'

/** A sheet with what was found on it so far. */
export type Page = {
  readonly sheet: Sheet
  readonly roles: readonly RoleHit[]
  readonly mentions: Mention[]
  /** The state that the article is most of all about, where one stands out. */
  readonly home: EntityCard | null
}

/** First pass: people named in full, with the roles and states that stand around them. */
export function findNamedPeople(page: Page, people: People): void {
  for (const mention of page.mentions)
    if (mention.entity.type === 'Person') {
      people.introduce(mention.entity, mention.entity.name)
      people.offices.add(officeInName(page, mention, people))
    }
  // The title nearest to a name comes first, so that one before it may go over it to the same name.
  const titled = [...page.roles].reverse().flatMap((role) => namesBehindRole(page, role, people))
  for (const { role, context, holder, start, end } of titled.sort(inOrder))
    people.offices.add(officeOf(page, role, context, holder, people, { start, end }))
  for (const run of nameRuns(page.sheet)) if (run.to - run.from > 1) nameAlone(page, run, people)
}

/** A body that the tables have, or a state: whose an office is, whatever stands behind the name. */
const isKnownBody = ({ knowledge }: Sheet, of: EntityCard | null) =>
  of !== null && (of.type !== 'Organization' || knowledge.organizationOf(of) !== undefined)

const inOrder = (a: Titled, b: Titled) => a.start - b.start || a.end - b.end

/** Someone with a title, and the words from the one to the other. */
type Titled = {
  readonly role: RoleHit
  readonly context: RoleContext
  readonly holder: EntityCard
  readonly start: number
  readonly end: number
}

function namesBehindRole(page: Page, role: RoleHit, people: People): Titled[] {
  const { sheet, mentions } = page
  const context = contextOf(sheet, role, mentions)
  if (isServed(sheet, context)) return []
  const direct = nameBehind(sheet, context.to, mentions)
  const names = role.plural
    ? namesListed(page, context.to)
    : [direct ?? nameBeyond(page, context.to)]
  return names.flatMap((name, index) => {
    if (!name || (!isMention(name) && name.to - name.from < 2)) return []
    const holder = isMention(name)
      ? name.entity
      : (people.byLastNames(name.name) ?? namedCard('Person', name.name))
    const end = isMention(name) ? name.end : sheet.words[name.to - 1]!.end
    const first = index === 0 ? context.from : isMention(name) ? null : name.from
    const start = first === null ? (name as Mention).start : sheet.words[first]!.start
    const after = ownerAfter(sheet, end, mentions)
    people.introduce(holder, isMention(name) ? name.entity.name : holder.name)
    if (direct || !isMention(name)) addPerson(page, holder, start, end, 'name')
    take(sheet, role.from, role.to)
    if (!isMention(name)) take(sheet, name.from, name.to)
    const of = after && !isKnownBody(sheet, context.of) ? after : context.of
    return [{ role, context: { ...context, of }, holder, start, end }]
  })
}

/** Puts a person's mention in place of the shorter ones of the same person inside it. */
export function addPerson(
  page: Page,
  entity: EntityCard,
  start: number,
  end: number,
  naming: Mention['naming'],
  certainty = 0.9,
): void {
  const { mentions, sheet } = page
  const inner = mentions.findIndex(
    (mention) => mention.entity.id === entity.id && mention.start >= start && mention.end <= end,
  )
  if (inner >= 0) mentions.splice(inner, 1)
  mentions.push({ start, end, entity, naming, certainty })
  const from = sheet.words.findIndex((word) => word.start >= start)
  const to = sheet.words.findLastIndex((word) => word.end <= end) + 1
  const nested = mentions.filter((mention) => mention.start >= start && mention.end <= end)
  // Words of a nested state keep their own mention; all are taken.
  if (nested.length > 0) take(sheet, from, to)
}

const NOT_PERSON =
  /\b(City|Island|Islands|Province|District|River|Sea|Bay|Mountain|Mount|Airport|Street|Square|Palace|Hall|Hospital|Hotel|Stadium|Bridge|Camp|Base|Region|State|County|Strait|Gulf|Lake|Valley|Tower|Act|Agreement|Treaty|Accord|Accords|Protocol|Convention|Declaration|Initiative|Plan|Program|Programme|Project|Summit|Forum|Conference|Dialogue|Day|Week|Year|War|Award|Prize|Cup|Games|Olympics|League|World|East|West|North|South|Air|House|One|First|Nations|Security)\b/

function nameAlone(page: Page, run: NameRun, people: People): void {
  const { sheet, mentions } = page
  const start = sheet.words[run.from]!.start
  const end = sheet.words[run.to - 1]!.end
  const role = roleBehind(page, run)
  if (!role && (NOT_PERSON.test(run.name) || !actsLikePerson(page, run))) return
  const holder = people.byLastNames(run.name) ?? namedCard('Person', run.name)
  people.introduce(holder, holder.name)
  if (role) {
    const context = contextOf(sheet, role, mentions)
    const span = { start, end: sheet.words[context.to - 1]!.end }
    people.offices.add(officeOf(page, role, context, holder, people, span))
  }
  addPerson(page, holder, start, end, 'name', role ? 0.9 : 0.7)
  take(sheet, run.from, run.to)
}

/** "Carrie Lam, the chief executive of Hong Kong". */
function roleBehind(page: Page, run: NameRun): RoleHit | null {
  const { sheet, mentions } = page
  if (!gapAfter(sheet, run.to - 1).startsWith(',')) return null
  for (const role of page.roles) {
    const context = contextOf(sheet, role, mentions)
    const lead = context.determiner === '' ? context.from : context.from - 1
    const own = /^(his|her|their|its)$/.test(context.determiner) || isAnothers(page, context)
    if (lead === run.to && !role.plural && !own) return role
  }
  return null
}

const HUMAN_VERBS = new Set(
  'say tell add meet call visit write announce warn accuse thank praise urge speak ask discuss arrive attend sign believe want hope resign die arrest kill win lead describe declare note insist deny travel'.split(
    ' ',
  ),
)

/** A name without a role counts as a person when it is built like one or does what people do. */
function actsLikePerson(page: Page, run: NameRun): boolean {
  const { sheet } = page
  const { sentence } = sheet
  const head = headOfSpan(sentence, sheet.words[run.from]!.start, sheet.words[run.to - 1]!.end)
  const token = sentence.tokens[head]
  if (
    !token ||
    /^the$/i.test(sheet.words[run.from - 1]?.form ?? '') ||
    !isShapedLikeName(page, run)
  )
    return false
  if (isGivenName(sheet.words[run.from]!.form)) return true
  if (isWithin(sheet, run)) return false
  // Universal Dependencies joins the parts of a person's name by `flat`, other names by `compound`.
  if (childrenBy(sentence, head, 'flat').length > 0) return true
  const governor = sentence.tokens[token.head]
  return (
    governor !== undefined &&
    HUMAN_VERBS.has(governor.lemma) &&
    /^(nsubj|obj|obl)/.test(token.deprel)
  )
}

/** Capitalised words, initials and particles, not in capitals throughout. */
const isShapedLikeName = ({ sheet }: Page, run: NameRun) =>
  run.to - run.from <= 5 &&
  sheet.words
    .slice(run.from, run.to)
    .every(({ form }) => /^\p{Lu}[\p{Ll}'-]|^\p{Lu}\.?$|^\p{Ll}+$/u.test(form))
