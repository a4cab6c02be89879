import { bodyNameOf } from './body-names.ts'
import { namedCard } from './cards.ts'
import type { Page } from './find-people.ts'
import { nameRuns } from './full-names.ts'
import type { Mention } from './hit.ts'
import type { Introduced } from './introduced.ts'
import { take } from './sheet.ts'

/** Bodies that no table knows, by the noun that heads their name; and their acronyms in brackets. */
export function findOrganizations(page: Page, introduced: Introduced): void {
  const { sheet, mentions } = page
  for (const run of nameRuns(sheet)) {
    const name = bodyNameOf(page, run)
    if (name === null) continue
    const start = sheet.words[name.from]!.start
    const end = sheet.words[name.to - 1]!.end
    addBody(page, start, end, introduced)
    take(sheet, name.from, name.to)
  }
  for (const mention of [...mentions])
    if (mention.entity.type === 'Organization') acronymBehind(page, mention, introduced)
}

/** Puts down a body by its own name, which later mentions may use without the state in front. */
export function addBody(page: Page, start: number, end: number, introduced: Introduced): void {
  const name = page.sheet.text.slice(start, end)
  const entity = namedCard('Organization', name)
  page.mentions.push({ start, end, entity, naming: 'name', certainty: 0.7 })
  introduced.add(name, entity)
  const state = page.mentions.find(
    (other) => other.start === start && other.end < end && other.entity.type === 'Country',
  )
  const rest = state ? name.slice(state.end - start).trim() : ''
  if (rest.includes(' ')) introduced.add(rest, entity)
}

const IN_BRACKETS = /^ \((\p{Lu}[\p{L}-]{1,9}|\p{Lu}{2,6} [\p{Lu}\d][\p{L}\d]{1,9})\)/u

function acronymBehind({ sheet, mentions }: Page, mention: Mention, introduced: Introduced): void {
  const acronym = IN_BRACKETS.exec(sheet.text.slice(mention.end, mention.end + 24))?.[1]
  if (!acronym) return
  const start = mention.end + 2
  const end = start + acronym.length
  const index = sheet.words.findIndex((word) => word.start === start)
  introduced.add(acronym, mention.entity)
  if (index < 0 || sheet.taken[index]) return
  mentions.push({ start, end, entity: mention.entity, naming: 'acronym', certainty: 0.9 })
  const to = sheet.words.findLastIndex((word) => word.end <= end) + 1
  take(sheet, index, to)
}
