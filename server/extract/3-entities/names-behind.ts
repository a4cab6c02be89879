import type { Page } from './find-people.ts'
import { type NameRun, nameRunAt } from './full-names.ts'
import { isGivenName } from './given-names.ts'
import type { Mention } from './hit.ts'
import { gapAfter, type Sheet, tokenOf } from './sheet.ts'
import { contextOf, isMention, nameBehind } from './titled.ts'
import { isCapitalised } from './words.ts'

/** The longest way between a title and its name, in words. */
const FARTHEST = 12

/**
 * The name behind a title that goes on: another title ("foreign minister and deputy prime minister
 * Ana Verdugo"), or what the office is for ("ambassador to Chile Ana Verdugo").
 */
export function nameBeyond(page: Page, to: number): NameRun | Mention | null {
  const { sheet } = page
  const next = titleAt(page, to)
  if (next !== null) return nameBehind(sheet, next, page.mentions) ?? nameBeyond(page, next)
  if (!/^(of|for|to|on|at|in)$/.test(sheet.words[to]?.form ?? '')) return null
  for (let at = to + 1; at < Math.min(sheet.words.length, to + FARTHEST); at++) {
    if (
      !/^( |['’]|['’] )$/.test(gapAfter(sheet, at - 1)) ||
      (!isCapitalised(sheet.words[at]!.form) &&
        /^(VERB|AUX|PRON)$/.test(tokenOf(sheet, at)?.upos ?? ''))
    )
      return null
    const name = at > to + 1 ? nameAt(page, at) : null
    if (name !== null) return name
  }
  return null
}

/** Where another title ends that begins at a word, over "and" and the state in front of it; else null. */
function titleAt(page: Page, to: number): number | null {
  const { sheet, mentions, roles } = page
  const at = /^(and|&)$/.test(sheet.words[to]?.form ?? '') ? to + 1 : to
  for (const role of roles) {
    if (role.plural || role.from < at || role.from > at + 4) continue
    const context = contextOf(sheet, role, mentions)
    if (context.from === at && context.determiner === '') return context.to
  }
  return null
}

/** A person who is named right at a word that nothing small stands before. */
function nameAt({ sheet, mentions }: Page, at: number): NameRun | Mention | null {
  const { start } = sheet.words[at]!
  const before = sheet.words[at - 1]!.form
  if (/^(of|for|to|on|at|in|and|with|the|from|by|s)$/i.test(before)) return null
  const known = mentions.find(
    (mention) => mention.start === start && mention.entity.type === 'Person',
  )
  if (known) return known
  const run = nameRunAt(sheet, at)
  const begins = isGivenName(sheet.words[at]!.form) || isBehindName(sheet, at)
  return run && run.to - run.from > 1 && begins ? run : null
}

/** Behind a body, a state or a common noun something new begins. */
const isBehindName = (sheet: Sheet, at: number) =>
  sheet.taken[at - 1] === true || tokenOf(sheet, at - 1)?.upos === 'NOUN'

/** Names that go on a list behind a plural title: "Presidents Ana Verdugo of Chile and Bela Kun of Peru". */
export function namesListed(page: Page, to: number): (NameRun | Mention)[] {
  const { sheet, mentions } = page
  const names: (NameRun | Mention)[] = []
  let at: number | null = to
  while (at !== null && names.length < FARTHEST) {
    const name: NameRun | Mention | null = nameBehind(sheet, at, mentions)
    if (name === null || (!isMention(name) && name.to - name.from < 2)) break
    names.push(name)
    at = nextOfList(page, name)
  }
  return names
}

/** The word at which the next name of a list begins, over "of Chile". */
function nextOfList({ sheet, mentions }: Page, name: NameRun | Mention): number | null {
  const end = isMention(name) ? name.end : sheet.words[name.to - 1]!.end
  const owner = mentions.find(
    ({ start, entity }) =>
      entity.type !== 'Person' &&
      start > end &&
      /^ of (the )?[#@]?$/.test(sheet.text.slice(end, start)),
  )
  const rest = sheet.text.slice(owner?.end ?? end)
  const gap = /^(, and |, | and )/.exec(rest)?.[0]
  if (gap === undefined) return null
  const next = sheet.words.findIndex(({ start }) => start === (owner?.end ?? end) + gap.length)
  return next < 0 ? null : next
}
