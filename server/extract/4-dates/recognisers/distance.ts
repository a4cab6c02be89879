import { CUE } from '../cues.ts'
import type { TimeForm } from '../form.ts'
import { amountOf, numberOf, PATTERN, unitOf } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

const { number, unit, clockUnit } = PATTERN
const ANY_UNIT = `${unit}|${clockUnit}`

// "three weeks ago", "a year earlier", "two days later", "years ago"
const AGO = new RegExp(
  `\\b(?:(${number}|many|some|the)\\s+)?(?:full\\s+)?(${ANY_UNIT})\\s+(ago|earlier|later|afterwards?|prior|hence)\\b(?!\\s+(?:than|to)\\b)`,
  'gi',
)
// "year-ago quarter", "the year-earlier period": two groups of one thing.
const YEAR_AGO = /\b(?:the\s+)?(?:year-ago|year-earlier)(?:\s+(?:period|quarter|month|level))?\b/gi
const FROM_NOW = new RegExp(`\\b(${number})\\s+(${unit})\\s+from now\\b`, 'gi')
const IN_TIME = new RegExp(`\\b(?<=\\bin\\s+)(${number})\\s+(${unit})(?:'s|'|’)\\s+time\\b`, 'gi')
const WITHIN = new RegExp(
  `\\b(?<=\\bin\\s+(?:just\\s+|about\\s+|only\\s+|less than\\s+|as little as\\s+)?)(${number})\\s+(${unit})\\b(?!\\s+(?:of|ago|time|earlier|later|after|before))(?!')`,
  'gi',
)

function away(amount: string | undefined, word: string, back: boolean, told: boolean): TimeForm {
  const count = amountOf(amount)
  const anchor = told ? 'told' : 'published'
  return { kind: 'distance', unit: unitOf(word), amount: count, back, anchor }
}

export const ago = byPattern([CUE.unit | CUE.away], AGO, ([, amount, word, which]) => {
  const lower = which!.toLowerCase()
  if (!amount && !word!.endsWith('s')) return null
  if (lower === 'hence') return away(amount, word!, false, false)
  return away(amount, word!, /ago|earlier|prior/.test(lower), lower !== 'ago')
})

export const yearAgo = byPattern([CUE.unit | CUE.away], YEAR_AGO, () => ({
  kind: 'period',
  shift: -1,
}))

export const fromNow = byPattern([CUE.unit | CUE.moment], FROM_NOW, ([, amount, word]) =>
  away(amount, word!, false, false),
)

export const inTime = byPattern([CUE.unit | CUE.time], IN_TIME, ([, amount, word]) =>
  away(amount, word!, false, false),
)

export const within = byPattern([CUE.unit], WITHIN, ([, amount, word]) => {
  const count = amountOf(amount) ?? null
  return count === null || numberOf(amount!) === 0.5
    ? null
    : { kind: 'within', unit: unitOf(word!), amount: count }
})
