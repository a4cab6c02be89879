import { tokenAt } from '../2-syntax/walk.ts'
import type { Page } from './find-people.ts'
import type { NameRun } from './full-names.ts'
import { isGivenName } from './given-names.ts'
import type { Mention } from './hit.ts'
import { BODY_HEADS, BODY_LEADS } from './knowledge/name-heads.ts'
import { gapAfter, isNameWord, type Sheet, tokenOf } from './sheet.ts'
import { isCapitalised } from './words.ts'

/** Words `from` up to but without `to` that make the name of a body. */
export type BodyName = { readonly from: number; readonly to: number }

/** The body that a run of name words is or belongs to; null where no noun of a body heads it. */
export function bodyNameOf(page: Page, run: NameRun): BodyName | null {
  const { sheet } = page
  const first = sheet.words[run.from]!.form
  const leads = BODY_LEADS.has(first) && LINK.test(sheet.words[run.from + 1]?.form ?? '')
  if (leads) return { from: overNamesBefore(page, run.from), to: overLinks(sheet, run.to) }
  const last = sheet.words[run.to - 1]!.form
  const heads = BODY_HEADS.has(last) || (run.to - run.from > 1 && BODY_LEADS.has(first))
  if (!heads) return null
  const from = overNamesBefore(page, run.from)
  const to = BODY_LEADS.has(last) ? overLinks(sheet, run.to) : run.to
  return to - from > 1 ? { from, to } : null
}

const LINK = /^(of|for|on|against)$/

/** "Commission for the Investigation of Abuse of Authority", "Ministry of Interior, Justice and Peace". */
function overLinks(sheet: Sheet, to: number): number {
  let end = to
  for (;;) {
    const next = afterLink(sheet, end, end > to)
    if (next === end) return end
    end = next
  }
}

function afterLink(sheet: Sheet, end: number, linked: boolean): number {
  const link = sheet.words[end]?.form ?? ''
  const gap = gapAfter(sheet, end - 1)
  if (gap === ' ' && LINK.test(link))
    return capitalisedFrom(sheet, end + (sheet.words[end + 1]?.form === 'the' ? 2 : 1)) ?? end
  const listed = gap === ', ' && sheet.words[end - 2]?.form === 'of' && closesList(sheet, end)
  if (listed) return capitalisedFrom(sheet, end) ?? end
  const another = BODY_HEADS.has(sheet.words[end + 1]?.form ?? '')
  const joined =
    linked && /^,? $/.test(gap) && /^(and|&)$/.test(link) && !another && !sheet.taken[end + 1]
  return joined && capitalisedEnd(sheet, end + 1) > end + 1 ? capitalisedEnd(sheet, end + 1) : end
}

/** "Ministry of Interior, Justice and Peace": a list goes on only where "and" ends it. */
function closesList(sheet: Sheet, at: number): boolean {
  return (
    isCapitalised(sheet.words[at]?.form ?? '') &&
    !sheet.taken[at] &&
    /^(and|&)$/.test(sheet.words[at + 1]?.form ?? '') &&
    isCapitalised(sheet.words[at + 2]?.form ?? '') &&
    !sheet.taken[at + 2]
  )
}

const capitalisedFrom = (sheet: Sheet, from: number): number | null => {
  const end = capitalisedEnd(sheet, from)
  return end > from ? end : null
}

/** Past the capitalised words from `from` on, also those of a state: "Bank of England". */
function capitalisedEnd(sheet: Sheet, from: number): number {
  let at = from
  while (at < sheet.words.length) {
    const { form } = sheet.words[at]!
    const joined = at === from || gapAfter(sheet, at - 1) === ' '
    const possessive =
      form === 's' &&
      /^['’]$/.test(gapAfter(sheet, at - 1)) &&
      isCapitalised(sheet.words[at + 1]?.form ?? '')
    const named = isCapitalised(form) && !sheet.inRole[at] && !isGivenName(form)
    if (!possessive && !(joined && named)) break
    at++
  }
  return at
}

const OWNERS =
  /^(People|Peoples|Workers|Women|Men|Children|Farmers|Teachers|Students|Soldiers|Veterans|Lawyers|Doctors|Nurses|Journalists|Writers|Patriots|Citizens|King|Queen|Peasants|Fishermen)$/

/** Leftward from a name over what belongs to it: a state, an adjective, "People's", "Competition and". */
export function overNamesBefore(page: Page, from: number): number {
  let at = from
  while (at > 0) {
    const before = firstOfNameBefore(page, at)
    if (before === at) break
    at = before
  }
  return at
}

function firstOfNameBefore({ sheet, mentions }: Page, at: number): number {
  const gap = gapAfter(sheet, at - 1)
  const word = sheet.words[at - 1]!
  if (gap === ' ' && word.form === 's' && OWNERS.test(sheet.words[at - 2]?.form ?? ''))
    return at - 2
  if (gap === "' " && OWNERS.test(word.form)) return at - 1
  if (gap !== ' ') return at
  const state = mentions.find(({ end }) => end === word.end)
  if (state) return isPartOfName(sheet, state) ? firstWordAt(sheet, state) : at
  if (isNameWord(sheet, at - 1) || opensWithAdjective(sheet, at - 1)) return at - 1
  const coordinated = /^(and|&)$/.test(word.form) && isCompoundOf(sheet, at - 2, at)
  return coordinated ? at - 2 : at
}

/** A state or place right before a body's name is part of it, by its adjective or by its name. */
const isPartOfName = ({ text }: Sheet, { entity, start }: Mention) =>
  /^(Country|Place)$/.test(entity.type) && text[start - 1] !== '-'

const firstWordAt = (sheet: Sheet, { start }: Mention) =>
  sheet.words.findIndex((word) => word.start >= start)

/** "National Economic Council" at the head of a sentence: the adjective is capitalised anyway. */
const opensWithAdjective = (sheet: Sheet, index: number) =>
  index === 0 &&
  !sheet.taken[0] &&
  !sheet.inRole[0] &&
  /^(ADJ|NOUN|PROPN)$/.test(tokenOf(sheet, 0)?.upos ?? '') &&
  isCapitalised(sheet.words[0]!.form)

/** "Competition and Markets Authority": both hang from what heads the name; "Iran and the Army" do not. */
function isCompoundOf(sheet: Sheet, left: number, right: number): boolean {
  if (left < 0 || !isNameWord(sheet, left)) return false
  const { sentence } = sheet
  const at = tokenAt(sentence, sheet.words[left]!.start)
  const token = sentence.tokens[at]
  return token?.deprel === 'compound' && token.head > tokenAt(sentence, sheet.words[right]!.start)
}
