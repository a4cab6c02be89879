import { tokenAt } from '../2-syntax/walk.ts'
import type { Page } from './find-people.ts'
import type { Mention } from './hit.ts'
import type { People } from './people.ts'
import { officeOf } from './states-of-offices.ts'
import { contextOf, isAnothers, type RoleContext } from './titled.ts'

/** What stands between a name and the office told of it: "Ana Verdugo, who was then the …". */
const BETWEEN =
  /^,? (?:\(|(?:who|now|currently|then|formerly|previously|also|both|a|an|the|is|was|has been|had been|became|served?|serves|serving|works|acts|as|until recently|for years|one of|since \d{4}|\d{1,2},)\s*)+ ?$/
const PAST = /\b(was|had been|served|then|formerly|previously|until recently)\b/

/** Offices told behind a name, by a comma or a relative clause: "Ana Verdugo, who serves as mayor of …". */
export function findAppositions(page: Page, people: People): void {
  const { sheet, mentions } = page
  for (const role of page.roles) {
    const context = contextOf(sheet, role, mentions)
    if (role.plural || isAnothers(page, context)) continue
    const named = nameBefore(page, context)
    if (named === null) continue
    const { mention, past } = named
    const { end: last } = sheet.words[context.to - 1]!
    const stated = people.offices
      .of(mention.entity.id)
      .some(({ start, end }) => start <= mention.start && last <= end)
    if (stated) continue
    const span = { start: mention.start, end: sheet.words[context.to - 1]!.end }
    const told = { ...context, former: context.former || past }
    people.offices.add(officeOf(page, role, told, mention.entity, people, span))
  }
}

/** The person named last before a title, with nothing but such words or an apposition between. */
function nameBefore(page: Page, context: RoleContext): { mention: Mention; past: boolean } | null {
  const { sheet, mentions } = page
  const start = sheet.words[context.from]!.start
  const people = mentions.filter(
    ({ entity, end, naming }) => entity.type === 'Person' && naming !== 'unnamed' && end < start,
  )
  const mention = people.sort((a, b) => a.end - b.end).at(-1)
  if (!mention) return null
  const between = sheet.text.slice(mention.end, start)
  const joined = /^,? ?$/.test(between.replace(/\b(the|a|an)\b ?/, '')) || BETWEEN.test(between)
  if (/^[,(]|^ \(/.test(between) && joined) return { mention, past: PAST.test(between) }
  return isApposed(page, mention, context) ? { mention, past: false } : null
}

/** By the tree: "Ana Verdugo, 52, the long-serving mayor of …". */
function isApposed({ sheet }: Page, mention: Mention, context: RoleContext): boolean {
  const { sentence } = sheet
  const title = tokenAt(sentence, sheet.words[Math.min(context.to, sheet.words.length) - 1]!.start)
  const heads = [title, sentence.tokens[title]?.head ?? -1]
  return heads.some((at) => {
    const token = sentence.tokens[at]
    const head = token?.deprel === 'appos' ? sentence.tokens[token.head] : undefined
    return head !== undefined && mention.start <= head.start && head.end <= mention.end
  })
}
