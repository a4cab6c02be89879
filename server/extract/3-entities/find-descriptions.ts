import { addPerson, type Page } from './find-people.ts'
import type { EntityCard } from './hit.ts'
import type { People } from './people.ts'
import type { RoleHit } from './roles.ts'
import { slugOf } from './slug.ts'
import { contextOf, type RoleContext } from './titled.ts'

const SOURCES =
  /^(official|diplomat|spokesman|spokeswoman|spokesperson|source|lawmaker|aide|adviser|advisor|negotiator|commander)$/

/**
 * Third pass: roles without a name. "the North Korean leader" is whoever holds that office on the
 * publication day; "a senior US official" is an actor of this article alone.
 */
export function findDescriptions(page: Page, people: People): void {
  for (const role of page.roles) {
    const { sheet, mentions } = page
    if (role.plural || sheet.taken[role.to - 1]) continue
    const context = contextOf(sheet, role, mentions)
    const start = sheet.words[context.from]!.start
    const end = sheet.words[context.to - 1]!.end
    const ordinal = sheet.words
      .slice(context.from, role.from)
      .some(({ form }) => /^first$/i.test(form))
    const card = ordinal ? null : meantBy(role, context, people, start)
    if (!card) continue
    addPerson(page, card.entity, start, end, card.naming, card.naming === 'role' ? 0.75 : 0.8)
  }
}

function meantBy(
  role: RoleHit,
  context: RoleContext,
  people: People,
  start: number,
): { entity: EntityCard; naming: 'role' | 'unnamed' } | null {
  const head = role.title.split(' ').at(-1)!
  const indefinite = /^(a|an)$/.test(context.determiner)
  if (SOURCES.test(head))
    return { entity: unnamedSource(role, context, people, head), naming: 'unnamed' }
  if (
    indefinite ||
    context.former ||
    /^(his|her|their|its|our|my|other|some|several)$/.test(context.determiner)
  )
    return null
  const definite = context.determiner === 'the' || context.of !== null
  const entity = definite ? people.byOffice(role.title, context.of, start) : null
  return entity ? { entity, naming: 'role' } : null
}

/** "a senior US official", later "a U.S. official" and "the official": one actor of the article. */
function unnamedSource(
  role: RoleHit,
  context: RoleContext,
  people: People,
  head: string,
): EntityCard {
  const state = context.of?.iso3 ?? (context.of ? slugOf(context.of.name) : null)
  const last = people.lastUnnamed.get(head)
  if (state === null && last && context.determiner === 'the') return last
  const adjective = context.of
    ? `${context.of.type === 'Country' ? context.of.name : context.of.name} `
    : ''
  const card = people.unnamed(
    `${adjective}${role.title}`,
    [slugOf(role.title), state?.toLowerCase()].filter(Boolean).join('-'),
    context.of?.iso3 ?? null,
  )
  people.lastUnnamed.set(head, card)
  return card
}
