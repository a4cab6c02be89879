import { cleanText } from '../../server/extract/1-text/blocks.ts'
import { parseSentences } from '../../server/extract/2-syntax/sentences.ts'
import { findEntities } from '../../server/extract/3-entities/find-entities.ts'
import type { Mention } from '../../server/extract/3-entities/hit.ts'
import { kindOf, type LinkKind } from './link-kind.ts'
import type { LinkedText } from './linked-texts.ts'

/** One link and what was read at its words. */
export type Verdict = {
  readonly of: LinkKind
  readonly title: string
  readonly words: string
  /** Words around the link, for people. */
  readonly around: string
  readonly right: boolean
  /** What stands at the words instead. */
  readonly read: readonly string[]
}

/** Judges every link of a text whose title tells what it leads to. */
export function verdictsOn({ text, published, links }: LinkedText): Verdict[] {
  const clean = cleanText(text)
  const { index } = findEntities(clean, parseSentences(clean), published, 'linked')
  return verdictsBy(index.mentions, text, links)
}

export function verdictsBy(
  mentions: readonly Mention[],
  text: string,
  links: LinkedText['links'],
): Verdict[] {
  return links.flatMap(([from, to, title]) => {
    const start = from + (/^the /i.test(text.slice(from, to)) ? 4 : 0)
    const end = from + text.slice(from, to).replace(/(['’]s?|[\s.,]+)$/, '').length
    const words = text.slice(start, end)
    const of = kindOf(title, words)
    if (of === null) return []
    const near = mentions.filter(
      (mention) => mention.naming !== 'pronoun' && mention.start < end && mention.end > start,
    )
    const right = near.some(
      (mention) => mention.start <= start && end <= mention.end && isOf(mention, of),
    )
    const read = near.map(({ entity, start, end }) => `${entity.id} «${text.slice(start, end)}»`)
    return [
      { of, title, words, around: text.slice(Math.max(0, start - 40), end + 30), right, read },
    ]
  })
}

function isOf({ entity }: Mention, of: LinkKind): boolean {
  if (of.kind === 'state') return entity.id === `country/${of.iso3}`
  return entity.type === (of.kind === 'person' ? 'Person' : 'Organization')
}
