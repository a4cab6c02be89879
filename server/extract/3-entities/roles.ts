import type { EntityCard } from './hit.ts'
import { HANDLES } from './knowledge/handles.ts'
import type { Role } from './knowledge/roles.ts'
import { gapAfter, type Sheet, tokenOf } from './sheet.ts'
import { isCapitalised, wordsOf } from './words.ts'

/** A role phrase of a sentence: words `from` up to but without `to`. */
export type RoleHit = {
  readonly from: number
  readonly to: number
  readonly role: Role
  /** The title in lower case with its portfolio: "unification minister". */
  readonly title: string
  readonly plural: boolean
  /** Whose it is, where the title itself tells: an official account. */
  readonly of?: EntityCard
}

/** Heads that take a portfolio before them: "trade minister", "Treasury Secretary". */
const TAKES_PORTFOLIO =
  /^(minister|secretary|chief|adviser|advisor|commissioner|envoy|spokesman|spokeswoman|spokesperson|official|officials|diplomat|diplomats)s?$/

/** Every role phrase of the sentence, longest match, from left to right. */
export function rolesIn(sheet: Sheet): RoleHit[] {
  const lower = sheet.words.map(({ start, end, form }) => ({
    start,
    end,
    form: form.toLowerCase().replace(/\.$/, ''),
  }))
  const hits: RoleHit[] = []
  for (let index = 0; index < lower.length; index++) {
    const match = sheet.taken[index] ? null : sheet.knowledge.roles.longestAt(lower, index)
    const value = match?.values[0]
    if (!match || !value || !isNominal(sheet, match.to - 1)) continue
    // "Deputy Assistant", "deputy head": a rank, not a member of parliament.
    if (lower[index]!.form === 'deputy' && match.to === index + 1 && isRank(sheet, match.to))
      continue
    const from = portfolioStart(sheet, match.from, lower[match.to - 1]!.form)
    const words = lower.slice(from, match.to).map((word) => word.form)
    const title = from === match.from ? value.role.title : words.join(' ')
    sheet.inRole.fill(true, from, match.to)
    hits.push({ from, to: match.to, role: value.role, title, plural: value.plural })
    index = match.to - 1
  }
  return [...hits, ...accountsIn(sheet)]
}

/** "@POTUS Trump", "@StateDeptSpox Ana Verdugo": an official account right before a name is a title. */
function accountsIn(sheet: Sheet): RoleHit[] {
  return sheet.words.flatMap(({ start }, from) => {
    const tag =
      sheet.text[start - 1] === '@' ? /^\w+/.exec(sheet.text.slice(start))?.[0] : undefined
    const handle = tag === undefined ? undefined : HANDLES.get(tag)
    const of = handle ? sheet.knowledge.bodyCard(handle.of) : null
    if (tag === undefined || !handle || !of) return []
    const to = sheet.words.findIndex((word) => word.end > start + tag.length)
    const next = sheet.words[to]
    const title = wordsOf(handle.title, 0, handle.title.length)
    const role = sheet.knowledge.roles.longestAt(title, 0)?.values[0]?.role
    if (!next || !role || !isCapitalised(next.form) || gapAfter(sheet, to - 1) !== ' ') return []
    sheet.inRole.fill(true, from, to)
    return [{ from, to, role, title: handle.title, plural: false, of }]
  })
}

const isRank = (sheet: Sheet, next: number) => {
  const token = tokenOf(sheet, next)
  const name = token?.upos === 'PROPN' && isCapitalised(token.form)
  return /^(NOUN|ADJ)$/.test(token?.upos ?? '') || (name && RANKED.test(token.form))
}
const RANKED =
  /^(Assistant|Director|Administrator|Secretary|Chief|Commissioner|Head|Chair|Coordinator|Counsel|Attorney|Representative|Special|National|Undersecretary|Under|Press|Executive|Inspector|Governor|Mayor|Commander|Speaker|Leader|Minister|Prime|Foreign|Permanent|Managing|General|Spokes\w+)$/

/** A noun by its tag or by its place: "the official said" may be tagged an adjective. */
const isNominal = (sheet: Sheet, index: number) => {
  const token = tokenOf(sheet, index)
  const argument = /^(nsubj|obj|iobj|obl|nmod)/.test(token?.deprel ?? '')
  return (
    token?.upos === 'NOUN' ||
    token?.upos === 'PROPN' ||
    argument ||
    isCapitalised(sheet.words[index]!.form)
  )
}

const NOT_PORTFOLIO =
  /^(the|a|an|and|or|of|new|former|then|acting|deputy|senior|top|his|her|their|its|our|first|second|s|said|other|another|two|three|both|prime|interim|outgoing|incoming|late|current|ex|many|some|several)$/

/** A noun or capitalised word right before a minister or secretary names the portfolio. */
function portfolioStart(sheet: Sheet, from: number, head: string): number {
  const before = sheet.words[from - 1]
  if (!TAKES_PORTFOLIO.test(head) || !before || sheet.taken[from - 1]) return from
  if (NOT_PORTFOLIO.test(before.form.toLowerCase())) return from
  if (sheet.text.slice(before.end, sheet.words[from]!.start) !== ' ') return from
  const upos = tokenOf(sheet, from - 1)?.upos
  const noun = upos === 'NOUN' || upos === 'PROPN'
  return noun ? from - 1 : from
}
