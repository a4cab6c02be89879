import { ordinalOf, PATTERN } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

const SEASON = new RegExp(
  `\\b(?:last|this|next|in the|the|in|early|late)\\s+(spring|summer|autumn|winter)\\b(?:\\s+(?:of\\s+)?(${PATTERN.year}))?`,
  'gi',
)
const DECADE = /\b(?:the\s+)?(?:early\s+|late\s+|mid-)?((?:1[5-9]|20)\d0)s\b/g
const TERM = new RegExp(
  `\\b(\\p{Lu}[\\p{L}-]+)'s?\\s+(${PATTERN.ordinal})\\s+term\\b(?:\\s+(?:as president|in office|as prime minister))?`,
  'gu',
)
const SAME =
  /\b(?:at the time|at that time|(?:that|the same) (?:day|week|month|year)|at the same (?:meeting|summit|event|time))\b/gi

const SEASONS = ['winter', 'spring', 'summer', 'autumn']

export const season = byPattern(SEASON, ([, name, year]) => ({
  kind: 'season',
  season: SEASONS.indexOf(name!.toLowerCase()),
  year: year ? Number(year) : null,
}))

export const decade = byPattern(DECADE, ([, year]) => ({ kind: 'decade', year: Number(year) }))

export const officeTerm = byPattern(TERM, ([, holder, ordinal]) => ({
  kind: 'term',
  holder: holder!,
  ordinal: ordinalOf(ordinal!)!,
}))

export const sameTime = byPattern(SAME, () => ({ kind: 'same' }))
