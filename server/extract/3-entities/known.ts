import { caseOf, headOfSpan } from '../2-syntax/walk.ts'
import {
  capitalCard,
  countryCard,
  gatheringCard,
  leaderCard,
  organizationCard,
  placeCard,
} from './cards.ts'
import type { Known } from './gazetteer.ts'
import type { EntityCard, Mention, Naming } from './hit.ts'
import { GENERIC_NAMES } from './knowledge/organizations.ts'
import { gapAfter, isNameWord, type Sheet, take } from './sheet.ts'

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'to',
  'from',
  'into',
  'through',
  'via',
  'for',
])

/** Mentions of known things by name, the longest first from left to right; their words are taken. */
export function knownMentions(sheet: Sheet): Mention[] {
  const found: Mention[] = []
  for (let index = 0; index < sheet.words.length; index++) {
    const match = sheet.knowledge.names.longestAt(sheet.words, index)
    if (!match) continue
    const start = startWithTag(sheet, match.from)
    const end = sheet.words[match.to - 1]!.end
    const known = choose(match.values)
    if (isPartOfLongerName(sheet, known, match.from, match.to)) continue
    if (isNamesake(sheet, known, match.to)) continue
    if (isAnotherStates(known, found.at(-1), sheet, match.from)) continue
    found.push({
      start,
      end,
      ...read(sheet, known, start, end),
      certainty: match.values.length > 1 ? 0.8 : 0.95,
    })
    take(sheet, match.from, match.to)
    index = match.to - 1
  }
  return found
}

/** A hashtag's mark belongs to the mention, as it does to the token. */
function startWithTag(sheet: Sheet, from: number): number {
  const { start } = sheet.words[from]!
  return /[#@]/.test(sheet.text[start - 1] ?? '') ? start - 1 : start
}

// Where one phrase names several things, the bigger actor is meant more often.
const ORDER: readonly Known['kind'][] = ['person', 'country', 'organization', 'gathering', 'place']

const choose = (values: readonly Known[]): Known =>
  [...values].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0]!

/** "Donald Trump Jr." is somebody else. */
const isNamesake = (sheet: Sheet, known: Known, to: number) =>
  known.kind === 'person' && /^(Jr|Sr|III?)\.?$/.test(sheet.words[to]?.form ?? '')

/** "the Philippine Senate": a name that many states' bodies share, behind another state's. */
function isAnotherStates(
  known: Known,
  before: Mention | undefined,
  sheet: Sheet,
  from: number,
): boolean {
  if (known.kind !== 'organization' || !GENERIC_NAMES.has(known.organization.name)) return false
  const gap = before ? sheet.text.slice(before.end, sheet.words[from]!.start) : ''
  const adjacent = before?.entity.type === 'Country' && /^('s?)? $/.test(gap)
  return adjacent && before.entity.iso3 !== known.organization.state
}

/** "Jordan Peterson", "Paris Hilton": an ambiguous or foreign word inside a person's name. */
function isPartOfLongerName(sheet: Sheet, known: Known, from: number, to: number): boolean {
  const single = to - from === 1
  const risky = known.kind === 'place' || (known.kind === 'country' && known.country.ambiguous)
  if (!single || !risky || (known.kind === 'country' && known.as === 'adjective')) return false
  return (
    gapAfter(sheet, to - 1) === ' ' &&
    isNameWord(sheet, to) &&
    sheet.knowledge.names.longestAt(sheet.words, to) === null
  )
}

function read(
  sheet: Sheet,
  known: Known,
  start: number,
  end: number,
): { entity: EntityCard; naming: Naming } {
  switch (known.kind) {
    case 'person':
      return { entity: leaderCard(known.leader), naming: 'name' }
    case 'organization':
      return { entity: organizationCard(known.organization), naming: 'name' }
    case 'gathering':
      return { entity: gatheringCard(known.gathering), naming: 'name' }
    case 'place':
      return { entity: placeCard(known.place), naming: 'name' }
    case 'country': {
      const words = sheet.text.slice(start, end)
      const located =
        known.as === 'metonym' && words === known.country.capital && isLocated(sheet, start, end)
      if (located) return { entity: capitalCard(known.country), naming: 'name' }
      const naming = known.as === 'people' ? 'name' : known.as
      return { entity: countryCard(known.country), naming }
    }
  }
}

/** "in Hanoi" is the city, "Hanoi said" the state. */
function isLocated(sheet: Sheet, start: number, end: number): boolean {
  const head = headOfSpan(sheet.sentence, start, end)
  return head >= 0 && LOCATIVE.has(caseOf(sheet.sentence, head) ?? '')
}
