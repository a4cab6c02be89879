import { namedCard } from './cards.ts'
import type { Page } from './find-people.ts'
import { nameRuns } from './full-names.ts'
import type { EntityCard, Mention } from './hit.ts'
import { type Sheet, take } from './sheet.ts'

const HEAD =
  /^(Ministry|Party|Agency|Council|Committee|Commission|Army|Navy|Forces?|Guards?|University|Institute|Court|Union|Organi[sz]ation|Association|Authority|Front|Movement|Brigades?|Department|Bank|Group|Foundation|Corps|Assembly|Parliament|Congress|Senate|Corporation|Airlines|News|Times|Post|Television|TV|Radio|Bureau|Service|Cent(er|re)|Federation|League|Coalition|Alliance|Command|Police|Fund)$/

/** Bodies that no table knows, by the noun that heads their name; and their acronyms in brackets. */
export function findOrganizations(page: Page, acronyms: Map<string, EntityCard>): void {
  const { sheet, mentions } = page
  for (const run of nameRuns(sheet)) {
    const words = run.name.split(' ')
    if (words.length < 2 && !isMinistryOf(sheet, run.to)) continue
    if (!HEAD.test(words[0]!) && !HEAD.test(words.at(-1)!)) continue
    const to = overOf(sheet, run.to)
    const start = sheet.words[run.from]!.start
    const end = sheet.words[to - 1]!.end
    mentions.push({
      start,
      end,
      entity: namedCard('Organization', sheet.text.slice(start, end)),
      naming: 'name',
      certainty: 0.7,
    })
    take(sheet, run.from, to)
  }
  for (const mention of [...mentions])
    if (mention.entity.type === 'Organization') acronymBehind(page, mention, acronyms)
}

const isMinistryOf = (sheet: Sheet, to: number) => sheet.words[to]?.form === 'of'

/** "Ministry of Foreign Affairs": over "of" and the capitalised words behind it. */
function overOf(sheet: Sheet, to: number): number {
  if (sheet.words[to]?.form !== 'of') return to
  let at = to + 1
  while (
    at < sheet.words.length &&
    !sheet.taken[at] &&
    /^(\p{Lu}|and$|the$)/u.test(sheet.words[at]!.form)
  )
    at++
  while (at > to + 1 && /^(and|the)$/.test(sheet.words[at - 1]!.form)) at--
  return at > to + 1 ? at : to
}

function acronymBehind(
  { sheet, mentions }: Page,
  mention: Mention,
  acronyms: Map<string, EntityCard>,
): void {
  const match = /^ \((\p{Lu}[\p{L}-]{1,9})\)/u.exec(sheet.text.slice(mention.end, mention.end + 14))
  const acronym = match?.[1]
  if (!acronym) return
  const start = mention.end + 2
  const index = sheet.words.findIndex((word) => word.start === start)
  acronyms.set(acronym, mention.entity)
  if (index < 0 || sheet.taken[index]) return
  mentions.push({
    start,
    end: start + acronym.length,
    entity: mention.entity,
    naming: 'acronym',
    certainty: 0.9,
  })
  take(sheet, index, index + 1)
}

/** Later uses of an acronym that the article introduced. */
export function findAcronyms(
  { sheet, mentions }: Page,
  acronyms: ReadonlyMap<string, EntityCard>,
): void {
  sheet.words.forEach((word, index) => {
    const entity = acronyms.get(word.form)
    if (!entity || sheet.taken[index]) return
    mentions.push({ start: word.start, end: word.end, entity, naming: 'acronym', certainty: 0.9 })
    take(sheet, index, index + 1)
  })
}
