import { namedCard } from './cards.ts'
import { addPerson, type Page } from './find-people.ts'
import { nameRunAt, nameRuns } from './full-names.ts'
import { BODY_HEADS, SITE_HEADS } from './knowledge/name-heads.ts'
import type { People } from './people.ts'
import type { RoleHit } from './roles.ts'
import { gapAfter, isNameWord, take } from './sheet.ts'
import { officeOf } from './states-of-offices.ts'
import { contextOf } from './titled.ts'
import { folded, isCapitalised } from './words.ts'

/** Second pass: surnames, alone or behind a role ("President Trump", "Chairman Kim", "Lee"). */
export function findSurnames(page: Page, people: People): void {
  for (const role of page.roles) surnameBehindRole(page, role, people)
  for (const run of nameRuns(page.sheet)) {
    if (run.to - run.from !== 1) continue
    const card = people.bySurname(run.name)
    if (!card) continue
    addPerson(
      page,
      card,
      page.sheet.words[run.from]!.start,
      page.sheet.words[run.from]!.end,
      'surname',
      0.85,
    )
    take(page.sheet, run.from, run.to)
  }
}

function surnameBehindRole(page: Page, role: RoleHit, people: People): void {
  const { sheet, mentions } = page
  if (role.plural || gapAfter(sheet, role.to - 1) !== ' ') return
  const run = nameRunAt(sheet, role.to)
  if (!run || run.to - run.from !== 1) return
  const context = contextOf(sheet, role, mentions)
  const holder =
    people.bySurname(run.name) ??
    (isTitleForNames(page, role) ? namedCard('Person', run.name) : null)
  if (!holder) return
  const start = sheet.words[context.from]!.start
  const end = sheet.words[run.to - 1]!.end
  people.introduce(holder, run.name === folded(run.name) ? holder.name : run.name)
  people.offices.add(officeOf(page, role, context, holder, people, { start, end }))
  addPerson(page, holder, start, end, 'surname', 0.85)
  take(sheet, role.from, run.to)
}

/** A capitalised title right before one capitalised word names a person even if no table does. */
function isTitleForNames({ sheet }: Page, role: RoleHit): boolean {
  const { form, start } = sheet.words[role.from]!
  const name = sheet.words[role.to]!.form
  const next = sheet.words[role.to + 1]
  const alone = !next || gapAfter(sheet, role.to) !== ' ' || !isCapitalised(next.form)
  const noun = BODY_HEADS.has(name) || SITE_HEADS.has(name) || TITLES.test(name)
  const tagged = role.of === undefined && /[@#]/.test(sheet.text[start - 1] ?? '')
  // "Super King Air": the title is itself a part of a name.
  const inName =
    role.from > 0 && gapAfter(sheet, role.from - 1) === ' ' && isNameWord(sheet, role.from - 1)
  return isCapitalised(form) && alone && !noun && !tagged && !inName
}

const TITLES =
  /^(Air|Assistant|Coordinator|Administrator|Services?|National|Director|Counsel|Counselor|Staff|Assembly|Designate|Elect|Emeritus)$/
