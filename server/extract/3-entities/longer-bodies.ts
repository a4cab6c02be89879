import { overNamesBefore } from './body-names.ts'
import { namedCard } from './cards.ts'
import type { Page } from './find-people.ts'
import type { Mention } from './hit.ts'
import { BODY_HEADS } from './knowledge/name-heads.ts'
import { take } from './sheet.ts'

/**
 * Names of bodies that go on to the left of what a table knows: with its own state in front it is
 * the same body ("United States Treasury Department"), with a word of its name another one ("Saint
 * Lucia Labour Party").
 */
export function lengthenBodies(page: Page): void {
  const { sheet, mentions } = page
  mentions.forEach((mention, index) => {
    if (mention.entity.type !== 'Organization') return
    const at = sheet.words.findIndex((word) => word.start >= mention.start)
    const from = at < 0 ? at : overNamesBefore(page, at)
    if (from === at) return
    const start = sheet.words[from]!.start
    const entity = bodyBehind(page, mention, start)
    if (entity === null) return
    mentions[index] = { ...mention, start, entity }
    take(sheet, from, at)
  })
}

/** Who a body is with the words before it; null where these are no part of its name. */
function bodyBehind(
  { sheet, mentions }: Page,
  body: Mention,
  start: number,
): Mention['entity'] | null {
  const states = mentions.filter((other) => start <= other.start && other.end <= body.start)
  const lead = sheet.text.slice(start, body.start).trim()
  const stated = states.find(({ entity }) => entity.type === 'Country')
  const onlyState = stated !== undefined && lead.length === stated.end - stated.start
  const own = stated !== undefined && stated.entity.iso3 === body.entity.iso3
  if (onlyState || (own && /^Royal\b/.test(lead))) return own ? body.entity : null
  if (/^Royal$/.test(lead)) return body.entity
  const phrase = sheet.text.slice(body.start, body.end)
  const head = phrase.split(' ').at(-1) ?? ''
  return phrase.includes(' ') && BODY_HEADS.has(head)
    ? namedCard('Organization', sheet.text.slice(start, body.end))
    : null
}
