import type { Day } from '../../../graph-schema/model/when.ts'
import { namedCard } from './cards.ts'
import type { Page } from './find-people.ts'
import type { EntityCard, Mention } from './hit.ts'
import { GATHERING_HEADS } from './knowledge/gatherings.ts'
import type { Sheet } from './sheet.ts'
import { slugIn, slugOf } from './slug.ts'

const HEADS = new Set(GATHERING_HEADS)
const BETWEEN =
  /^(leaders|leader|annual|economic|foreign|ministers|ministerial|special|emergency|regional|bilateral|security|peace|climate|s)$/i
const YEAR = /^(19|20)\d{2}$/

/** "the APEC summit", "the ASEAN (…) forum", "the 2018 Singapore summit": a body or place and a head noun. */
export function findGatherings(page: Page, published: Day | null): void {
  const { sheet, mentions } = page
  const bases = mentions.filter(({ entity }) => /^(Organization|Place|Country)$/.test(entity.type))
  for (const base of bases) {
    const head = headBehind(sheet, mentions, base)
    if (head === null) continue
    const first = sheet.words.findIndex((word) => word.start >= base.start)
    const stated = yearBefore(sheet, first) ?? yearBehind(sheet, head)
    const start = base.start
    const end = sheet.words[head]!.end
    if (mentions.some((other) => other.entity.type === 'Gathering' && other.end === end)) continue
    const entity = gatheringOf(base.entity, stated, published)
    mentions.push({ start, end, entity, naming: 'name', certainty: 0.85 })
    sheet.taken[head] = true
  }
}

/** The index of the head noun behind a name, over an acronym in brackets and a few adjectives. */
function headBehind(sheet: Sheet, mentions: readonly Mention[], base: Mention): number | null {
  let at = sheet.words.findIndex((word) => word.start >= base.end)
  for (let steps = 0; at >= 0 && at < sheet.words.length && steps < 4; steps++, at++) {
    const word = sheet.words[at]!
    if (!/^[\s()'-]*$/.test(sheet.text.slice(sheet.words[at - 1]?.end ?? base.end, word.start)))
      return null
    if (HEADS.has(word.form.toLowerCase())) return at
    const acronym = mentions.some(
      (other) => other.start === word.start && other.entity.id === base.entity.id,
    )
    if (!acronym && !BETWEEN.test(word.form)) return null
  }
  return null
}

const yearBefore = (sheet: Sheet, first: number) => {
  const form = sheet.words[first - 1]?.form ?? ''
  return YEAR.test(form) ? form : null
}

function yearBehind(sheet: Sheet, head: number): string | null {
  const near = sheet.words.slice(head + 1, head + 5)
  const year = near.find((word) => YEAR.test(word.form))
  return year &&
    /^\s*(in|of|,)?[\s\p{L},]*$/u.test(sheet.text.slice(sheet.words[head]!.end, year.start))
    ? year.form
    : null
}

/** A body's gathering recurs, so it has the article's year by default; a place's has the stated one or none. */
function gatheringOf(base: EntityCard, stated: string | null, published: Day | null): EntityCard {
  const recurring = base.type === 'Organization'
  const year = stated ?? (recurring ? (published?.slice(0, 4) ?? null) : null)
  const short = slugIn(base.id)
  const name = `${base.name} summit${year ? ` (${year})` : ''}`
  return namedCard(
    'Gathering',
    name,
    slugOf(`${recurring ? short : base.name} summit ${year ?? ''}`),
  )
}
