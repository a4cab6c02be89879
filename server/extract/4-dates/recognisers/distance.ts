import { numberOf, PATTERN, unitOf } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

const { number, unit } = PATTERN

const AGO = new RegExp(`\\b(${number})\\s+(${unit})\\s+(?:ago|earlier|before)\\b`, 'gi')
const AHEAD = new RegExp(
  `\\b(?:(${number})\\s+(${unit})\\s+from now|in\\s+(${number})\\s+(${unit})(?:'|\\s+)time)\\b`,
  'gi',
)
// "in recent months", "over the past three weeks", "in the coming days", "for the last two years"
const STRETCH = new RegExp(
  `\\b(?:(?:in|over|during|for|within)\\s+)?(?:the\\s+)?(recent|past|last|coming|next)\\s+(?:(${number})\\s+)?(days|weeks|months|years|decades)\\b`,
  'gi',
)

export const ago = byPattern(AGO, ([, amount, word]) => {
  const count = numberOf(amount!)
  return count === null ? null : { kind: 'distance', unit: unitOf(word!), amount: -count }
})

export const ahead = byPattern(AHEAD, ([, amount, word, amount2, word2]) => {
  const count = numberOf((amount ?? amount2)!)
  return count === null ? null : { kind: 'distance', unit: unitOf((word ?? word2)!), amount: count }
})

/** A vague stretch without a number counts as two whole units and the one under way. */
const VAGUE = 2

export const stretch = byPattern(STRETCH, ([, which, amount, word]) => {
  const count = amount ? numberOf(amount) : VAGUE
  const sign = /coming|next/i.test(which!) ? 1 : -1
  return count === null ? null : { kind: 'stretch', unit: unitOf(word!), amount: sign * count }
})
