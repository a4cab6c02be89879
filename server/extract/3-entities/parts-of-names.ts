import type { Page } from './find-people.ts'
import { isGivenName } from './given-names.ts'
import type { Mention } from './hit.ts'
import { SITE_LEADS } from './knowledge/name-heads.ts'
import { gapAfter, isNameWord, type Sheet, tokenOf } from './sheet.ts'
import { isCapitalised } from './words.ts'

/** Takes back what a table knows where it is only a part of a longer name that no table knows. */
export function dropPartsOfNames({ sheet, mentions }: Page): void {
  const kept = mentions.filter((mention) => {
    if (!isPart(sheet, mention)) return true
    sheet.words.forEach(({ start, end }, index) => {
      if (mention.start <= start && end <= mention.end) sheet.taken[index] = false
    })
    return false
  })
  mentions.splice(0, mentions.length, ...kept)
}

function isPart(sheet: Sheet, { entity, naming, start, end }: Mention): boolean {
  if (!/^(Place|Country)$/.test(entity.type)) return false
  if (naming === 'adjective') return isFirstName(sheet, start, end)
  const last = sheet.words.findIndex((word) => word.end === end)
  if (last < 0) return false
  const given = isGivenName(sheet.words[last - 1]?.form ?? '')
  return (
    isGulfOf(sheet, last) || ((entity.type === 'Place' || given) && isSurname(sheet, start, last))
  )
}

/** "justice minister German Verdugo": the tree hangs the surname from it by `flat`. */
function isFirstName(sheet: Sheet, start: number, end: number): boolean {
  const at = sheet.words.findIndex((word) => word.start === start && word.end === end)
  if (at < 1 || !sheet.inRole[at - 1] || !isNameWord(sheet, at + 1)) return false
  const next = tokenOf(sheet, at + 1)
  return next?.deprel === 'flat' && sheet.sentence.tokens[next.head]?.start === start
}

/** "the Gulf" of "the Gulf of Oman". */
const isGulfOf = (sheet: Sheet, last: number) =>
  SITE_LEADS.has(sheet.words[last]!.form) &&
  sheet.words[last + 1]?.form === 'of' &&
  isCapitalised(sheet.words[last + 2]?.form ?? '')

/** "Premier Ana Houston": the tree joins the parts of a person's name by `flat`. */
function isSurname(sheet: Sheet, start: number, last: number): boolean {
  const single = sheet.words[last]!.start === start
  return (
    single &&
    last > 0 &&
    gapAfter(sheet, last - 1) === ' ' &&
    isNameWord(sheet, last - 1) &&
    tokenOf(sheet, last)?.deprel === 'flat'
  )
}
