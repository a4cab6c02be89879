import { namedCard } from './cards.ts'
import type { Page } from './find-people.ts'
import type { Mention } from './hit.ts'
import { gapAfter, isFree, type Sheet, take } from './sheet.ts'

/** Bodies that every state has, told apart by the state: "Iran's foreign ministry", "the parliament of Chile". */
export function findStateBodies({ sheet, mentions }: Page): void {
  const lower = sheet.words.map((word) => ({ ...word, form: word.form.toLowerCase() }))
  for (let index = 0; index < lower.length; index++) {
    const match = sheet.knowledge.stateBodies.longestAt(lower, index)
    const body = match?.values[0]
    if (!match || !body) continue
    const owner = ownerBefore(sheet, mentions, match.from) ?? ownerBehind(sheet, mentions, match.to)
    if (!owner) continue
    if (!isFree(sheet, match.from, match.to) && !dropNamesake(sheet, mentions, match, owner))
      continue
    const { iso3, name } = owner.entity
    const entity = {
      ...namedCard(
        'Organization',
        body.name.replace('%', name),
        `${body.slug}-${iso3?.toLowerCase()}`,
      ),
      iso3,
    }
    const start = Math.min(owner.start, sheet.words[match.from]!.start)
    const end = Math.max(owner.end, sheet.words[match.to - 1]!.end)
    mentions.push({ start, end, entity, naming: 'name', certainty: 0.85 })
    take(sheet, match.from, match.to)
    index = match.to - 1
  }
}

/** "the Mexican Senate": what is known by a bare name, of another state, is not meant. */
function dropNamesake(
  sheet: Sheet,
  mentions: Mention[],
  { from, to }: { readonly from: number; readonly to: number },
  owner: Mention,
): boolean {
  const start = sheet.words[from]!.start
  const end = sheet.words[to - 1]!.end
  const at = mentions.findIndex((mention) => mention.start === start && mention.end === end)
  const iso3 = mentions[at]?.entity.iso3 ?? null
  if (iso3 === null || iso3 === owner.entity.iso3) return false
  mentions.splice(at, 1)
  return true
}

const isState = (mention: Mention | undefined) => mention?.entity.type === 'Country'

/** The state whose adjective, name or possessive ends right before a word. */
function ownerBefore(sheet: Sheet, mentions: readonly Mention[], from: number): Mention | null {
  const possessive = sheet.words[from - 1]?.form === 's' ? 1 : 0
  const word = sheet.words[from - 1 - possessive]
  const owner = mentions.find(
    (mention) => mention.end === word?.end && mention.naming !== 'metonym',
  )
  return owner && isState(owner) && /^['’ ]*$/.test(gapAfter(sheet, from - 1 - possessive))
    ? owner
    : null
}

function ownerBehind(sheet: Sheet, mentions: readonly Mention[], to: number): Mention | null {
  if (sheet.words[to]?.form !== 'of') return null
  const owner = mentions.find((mention) => mention.start === sheet.words[to + 1]?.start)
  return owner && isState(owner) ? owner : null
}
