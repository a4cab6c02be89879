import { type NameRun, nameRunAt } from './full-names.ts'
import type { EntityCard, Mention, Office } from './hit.ts'
import type { People } from './people.ts'
import type { RoleHit } from './roles.ts'
import { gapAfter, type Sheet } from './sheet.ts'

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
  let of: EntityCard | null = null
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
    } else if (MODIFIER.test(form)) {
      former ||= FORMER.test(form)
      from--
    } else break
  }
  const after = of === null ? ownerBehind(sheet, role.to, mentions) : null
  return {
    from,
    to: after ? lastWordOf(sheet, after) + 1 : role.to,
    of: of ?? after?.entity ?? null,
    former,
    determiner: determinerBefore(sheet, from),
  }
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
  const article = sheet.words[at + 1]?.form === 'the' ? 1 : 0
  const start = sheet.words[at + 1 + article]?.start
  const owner = mentions.find((mention) => mention.start === start)
  return owner && /^(Country|Organization)$/.test(owner.entity.type) ? owner : null
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
  const start = sheet.words[to]?.start
  const known = mentions.find(
    (mention) => mention.start === start && mention.entity.type === 'Person',
  )
  if (known) return known
  const run = nameRunAt(sheet, to)
  return run && (gap === ' ' || run.to - run.from > 1) ? run : null
}

export const isMention = (name: NameRun | Mention): name is Mention => 'entity' in name

/** An office the article states, with the words that state it. */
export function officeOf(
  holder: EntityCard,
  role: RoleHit,
  context: RoleContext,
  start: number,
  end: number,
  people: People,
  mentions: readonly Mention[],
): Office[] {
  const of = context.of ?? stateOf(holder, role.title, people) ?? stateBefore(mentions, start)
  if (!of || role.role.holds === 'none') return []
  return [{ holder, title: role.title, of, former: context.former, start, end }]
}

/** "Greek prime minister A and energy minister B": the state named last in the sentence. */
function stateBefore(mentions: readonly Mention[], start: number): EntityCard | null {
  const states = mentions.filter(({ entity, end }) => entity.type === 'Country' && end <= start)
  return states.sort((a, b) => a.end - b.end).at(-1)?.entity ?? null
}

/** "President Obama": the state is the one whose president he was, by the tables. */
function stateOf(holder: EntityCard, title: string, people: People): EntityCard | null {
  const terms =
    people.knowledge
      .leaderOf(holder)
      ?.terms.filter(
        (term) =>
          term.title === title && (people.published === null || term.from <= people.published),
      ) ?? []
  return terms.length > 0 ? people.knowledge.bodyCard(terms.at(-1)!.of) : null
}
