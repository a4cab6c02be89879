import { CUE } from '../cues.ts'
import { ordinalOf, PATTERN, SEASONS } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'
import { YEAR_REF, yearRef } from './year-ref.ts'

// "last spring", "the summer of 2018", "in winter"
const SEASON = new RegExp(
  `(?:\\b(last|this|next|this past|this coming|(?:(?<=\\b(?:in|of|during|since|by|until|for|over|through)\\s)the))\\s+|(?<=\\b(in|early|late|mid|of|since|by|until|before|after)[\\s-]))(?:(?:early|late|mid)[\\s-])?(spring|summer|autumn|fall|winter)\\b${YEAR_REF}`,
  'gi',
)
// "the third quarter of 2019", "Q3 2019", "the first half"
const ORDINAL_PART = new RegExp(
  `\\b(?:(?:the|its|their|this year's|last year's)\\s+)?(?:fiscal\\s+)?(${PATTERN.ordinal}|last|final)[\\s-](?:fiscal\\s+)?(quarter|half)\\b(?!\\s+of\\s+(?:the\\s+(?:20|19)th|the game|all|a|an|its|his))${YEAR_REF}`,
  'gi',
)
const Q = new RegExp(`\\bQ([1-4])(?:\\s+(?:of\\s+)?(${PATTERN.year}))?\\b`, 'g')

const SHIFTS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  this: 0,
  'this past': -1,
  next: 1,
  'this coming': 1,
}

export const season = byPattern([CUE.season], SEASON, ([, which, , name, y, word]) => {
  const year = yearRef(y, word)
  const shift = SHIFTS[which?.toLowerCase() ?? ''] ?? null
  // "in fall" and "the fall of the wall" are rarely the season; "Spring" in mid-sentence is a name.
  if (/^fall$/i.test(name!) && year === null && shift === null) return null
  if (year === null && shift === null && name !== name!.toLowerCase()) return null
  return { kind: 'yearPart', part: 'season', index: SEASONS.get(name!.toLowerCase())!, year, shift }
})

export const ordinalPart = byPattern([CUE.unit, CUE.season], ORDINAL_PART, (match, text) => {
  const [words, ordinal, part, y, word] = match
  const half = part!.toLowerCase() === 'half'
  const index = /last|final/i.test(ordinal!) ? (half ? 2 : 4) : ordinalOf(ordinal!)
  if (index === null || index < 1 || index > (half ? 2 : 4)) return null
  const year = yearRef(y, word)
  const past = /^last$/i.test(ordinal!) && year === null
  if (past) return null
  // The second half of a game, of the list: only with a year or as "in the first half".
  const after = text.slice(match.index + words.length, match.index + words.length + 4)
  if (half && year === null && /^\s+of/.test(after)) return null
  const shift = /last year's/i.test(words) ? -1 : 0
  return {
    kind: 'yearPart',
    part: half ? 'half' : 'quarter',
    index,
    year: year ?? (/year's/i.test(words) ? { shift } : null),
    shift: null,
  }
})

export const numberedQuarter = byPattern([CUE.digits], Q, ([, index, y]) => ({
  kind: 'yearPart',
  part: 'quarter',
  index: Number(index),
  year: y ? Number(y) : null,
  shift: null,
}))
