import { ancestorsOf, tokenAt } from '../2-syntax/walk.ts'
import type { Page } from './find-people.ts'
import { type NameRun, nameRunAt } from './full-names.ts'
import type { EntityCard, Mention } from './hit.ts'
import type { RoleHit } from './roles.ts'
import { gapAfter, type Sheet } from './sheet.ts'
import { isCapitalised } from './words.ts'

/** What stands around a role: whose it is, and where the whole phrase begins and ends (words). */
export type RoleContext = {
  readonly from: number
  readonly to: number
  readonly of: EntityCard | null
  readonly former: boolean
  /** The determiner or possessive right before, in lower case; '' if none. */
  readonly determiner: string
}

const MODIFIER =
  /^(new|former|then|acting|deputy|senior|top|interim|outgoing|incoming|late|current|ex|newly|elected|longtime|long-time|veteran|vice|assistant|first|controversial|embattled|exiled|ousted|own|also|hard-line|hardline|conservative|liberal|right-wing|far-right|recently|appointed|re-elected|retired|high-ranking|anonymous|unnamed|visiting)$/
const FORMER = /^(former|ex|then|late|ousted|outgoing)$/

/** Reads leftward over modifiers and a state's name, and rightward over "of X". */
export function contextOf(sheet: Sheet, role: RoleHit, mentions: readonly Mention[]): RoleContext {
  let from = role.from
  let former = false
  let of: EntityCard | null = role.of ?? null
  while (from > 0) {
    const form = sheet.words[from - 1]!.form.toLowerCase()
    const gap = gapAfter(sheet, from - 1)
    if (!/^[ -]$/.test(gap) && form !== 's') break
    const owner = mentionEndingAt(sheet, mentions, form === 's' ? from - 2 : from - 1)
    if (owner && of === null && /^(Country|Organization|Place)$/.test(owner.entity.type)) {
      of =
        owner.entity.type === 'Place' && owner.entity.iso3
          ? sheet.knowledge.bodyCard(owner.entity.iso3)
          : owner.entity
      from = firstWordOf(sheet, owner)
    } else if (MODIFIER.test(form) || (of === null && isModifier(sheet, from - 1, role))) {
      former ||= FORMER.test(form)
      from--
    } else break
  }
  const behind = ownerBehind(sheet, role.to, mentions)
  // "the Hong Kong director of Amnesty International" directs the body, not the place.
  const after = of === null || behind?.entity.type === 'Organization' ? behind : null
  return {
    from,
    to: after ? lastWordOf(sheet, after) + 1 : role.to,
    of: after?.entity ?? of,
    former,
    determiner: determinerBefore(sheet, from),
  }
}

const SMALL = /^(and|or|&)$/i

/** "AU trade and industry commissioner", "long-serving sultan": by the tree a part of the title. */
function isModifier(sheet: Sheet, index: number, role: RoleHit): boolean {
  const { sentence } = sheet
  const word = sheet.words[index]!
  if (sheet.taken[index] || sheet.inRole[index] || isCapitalised(word.form)) return false
  const at = tokenAt(sentence, word.start)
  const token = sentence.tokens[at]
  if (!token || !(/^(ADJ|NOUN)$/.test(token.upos) || SMALL.test(word.form))) return false
  if (!/^(amod|compound|conj|cc)$/.test(token.deprel)) return false
  const heads = ancestorsOf(sentence, at).slice(0, 3)
  const title = sheet.words[role.to - 1]!
  return heads.includes(tokenAt(sentence, title.start))
}

function determinerBefore(sheet: Sheet, from: number): string {
  const form = sheet.words[from - 1]?.form.toLowerCase() ?? ''
  return /^(the|a|an|his|her|their|its|our|my|two|both|other|some|several|s)$/.test(form)
    ? form
    : ''
}

/** "president of Ukraine", "Secretary-General of NATO". */
function ownerBehind(sheet: Sheet, at: number, mentions: readonly Mention[]): Mention | null {
  if (!/^(of|for)$/.test(sheet.words[at]?.form ?? '')) return null
  const article = /^the$/i.test(sheet.words[at + 1]?.form ?? '') ? 1 : 0
  const start = sheet.words[at + 1 + article]?.start
  const owner = longestAt(mentions, start)
  // "chair of Israel's Civil Commission": the body, not whose it is.
  const own = owner && /^['’]s? $/.test(sheet.text.slice(owner.end, owner.end + 3).slice(0, 3))
  const body = own ? longestAt(mentions, owner.end + 3) : null
  return body?.entity.type === 'Organization' ? body : owner
}

function longestAt(mentions: readonly Mention[], start: number | undefined): Mention | null {
  return mentions
    .filter((mention) => mention.start === start)
    .filter(({ entity }) => /^(Country|Organization)$/.test(entity.type))
    .reduce<Mention | null>(
      (longest, next) => (longest && longest.end >= next.end ? longest : next),
      null,
    )
}

const mentionEndingAt = (sheet: Sheet, mentions: readonly Mention[], word: number) => {
  const end = sheet.words[word]?.end
  return mentions.find((mention) => mention.end === end)
}
const firstWordOf = (sheet: Sheet, mention: Mention) =>
  sheet.words.findIndex((word) => word.start >= mention.start)
const lastWordOf = (sheet: Sheet, mention: Mention) =>
  sheet.words.findIndex((word) => word.end === mention.end)

/** The name right behind a role ("leader Lee Jae-myung", "minister, Radoslaw Sikorski,"). */
export function nameBehind(
  sheet: Sheet,
  to: number,
  mentions: readonly Mention[],
): NameRun | Mention | null {
  const gap = to > 0 ? gapAfter(sheet, to - 1) : ''
  if (!/^,? $/.test(gap)) return null
  const word = sheet.words[to]
  const known = mentions.find(
    ({ entity, start, end }) =>
      word !== undefined &&
      entity.type === 'Person' &&
      start <= word.start &&
      word.end <= end &&
      !sheet.inRole[to],
  )
  if (known) return known
  const run = nameRunAt(sheet, to)
  return run && (gap === ' ' || run.to - run.from > 1) ? run : null
}

export const isMention = (name: NameRun | Mention): name is Mention => 'entity' in name

/** "Prime Minister Ana Verdugo of Chile": whose office it is may stand behind the name. */
export function ownerAfter(
  sheet: Sheet,
  end: number,
  mentions: readonly Mention[],
): EntityCard | null {
  const owner = mentions.find(
    ({ entity, start }) =>
      entity.type === 'Country' &&
      start > end &&
      /^,? of (the )?$/.test(sheet.text.slice(end, start)),
  )
  return owner?.entity ?? null
}

/** A title behind a name that is somebody else's: one of a list, of whom one serves, or with its own name. */
export function isAnothers(
  { sheet, mentions }: Pick<Page, 'sheet' | 'mentions'>,
  context: RoleContext,
): boolean {
  const { text, words } = sheet
  const { end } = words[context.to - 1]!
  const goesOn = /^,? and\b/.test(text.slice(end, end + 6))
  return goesOn || isServed(sheet, context) || nameBehind(sheet, context.to, mentions) !== null
}

/** "Assistant to the President Ana Verdugo": whom one serves is somebody else. */
export function isServed({ text, words, sentence }: Sheet, { from }: RoleContext): boolean {
  const { start } = words[from]!
  return SERVES.test(text.slice(Math.max(sentence.start, start - 30), start))
}
const SERVES = /\b(Assistant|Advis[eo]r|Counsel(l?or)?|Aide|Secretary|Liaison) (to|of) (the )?$/i
