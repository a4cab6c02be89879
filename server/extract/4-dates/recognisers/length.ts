import { CUE } from '../cues.ts'
import { amountOf, numberOf, PATTERN, unitOf } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

const { number, unit, clockUnit } = PATTERN
const ANY_UNIT = `${unit}|${clockUnit}`
const BETWEEN =
  '(?:consecutive|straight|full|whole|entire|more|long|additional|further|trading|business|working|calendar|successive|intense|tense|solid)'
const NO_AGE = '(?![ -](?:olds?|of age)\\b)'

// "three weeks", "two consecutive quarters", "five-year", "12-hour"
const COUNTED = new RegExp(
  `\\b(${number}|many|some)[\\s-]+(?:${BETWEEN}\\s+)?(${ANY_UNIT})\\b${NO_AGE}(?:-long\\b|\\s+and\\s+a\\s+half\\b)?`,
  'gi',
)
// "for months", "after years of": bare plurals, with a preposition before them
const BARE =
  /\b(?=[hmsdwyc])(?:(?<=\b(?:for|in|after|within|over|of|by|last|lasted|took|take|takes|spent|spend|just|mere|following|before|waited|many|some)\s)(hours|minutes|seconds|days|weeks|months|years|decades|centuries)\b(?!\s+(?:ago|earlier|later))|(?<!\b(?:early|small|late)\s)\b(hours|minutes|days|weeks|months|years|decades|centuries)(?=\s+(?:of\s(?!age)|in the making|on end|after\s|before\s)))/gi
const LONG =
  /\b((?:hours?|days?|weeks?|months?|years?|decades?|centuries|century)-long|(?:week|month|year|day|decade)long)\b/gi

// "a day" is a length behind a preposition or a verb of lasting; else it is any day.
const BEFORE_A =
  /\b(?:for|in|after|within|of|over|than|about|nearly|almost|only|just|least|most|around|under|up to|lasted|lasts?|took|takes?|spent|spend|waited|another|marked|the|every|been|was|is|to|by|and|or)\s+$/i

export const counted = byPattern([CUE.unit], COUNTED, (match, text) => {
  const [words, amount, word] = match
  const { index } = match
  const half = /and\s+a\s+half$/i.test(words)
  const count = amountOf(amount)
  if (
    /^an?$/i.test(amount!) &&
    !BEFORE_A.test(text.slice(Math.max(0, index - 14), index)) &&
    !/half$/i.test(words)
  )
    return null
  // "a second chance" and "a quarter of the votes" are no lengths.
  if (/^an?$/i.test(amount!) && /^(?:second|quarter|minute)$/i.test(word!)) return null
  // Units are common nouns: "The Last Days", "Four Weddings" are names. An age is no length either.
  if (/^[A-Z]/.test(word!) || /\baged\s$/i.test(text.slice(Math.max(0, index - 6), index)))
    return null
  if (/^quarter$/i.test(word!) || isShare(words, text, index)) return null
  if (/^\d+(?:,\d{3})+$/.test(amount!) && numberOf(amount!)! > 99_999) return null
  return {
    kind: 'length',
    unit: unitOf(word!),
    amount: half && count !== null ? count + 0.5 : count,
  }
})

/** "three quarters of the votes", not "two consecutive quarters of growth" */
const isShare = (words: string, text: string, index: number) =>
  /^three[ -]quarters$/i.test(words) && /^\s+of\b/.test(text.slice(index + words.length))

// "half-century", "a quarter of a century", "half-hour"
const PARTS = /\b(?:an?\s+)?(half|quarter)(?:-|\s+(?:of\s+)?(?:an?\s+)?)(century|hour)\b/gi

export const partOfLength = byPattern([CUE.unit], PARTS, ([, part, unit]) => {
  const share = part!.toLowerCase() === 'half' ? 0.5 : 0.25
  // A quarter of an hour has no name of its own in the units.
  if (unit!.toLowerCase() === 'hour' && share === 0.25)
    return { kind: 'length', unit: 'minute', amount: 15 }
  return { kind: 'length', unit: unitOf(unit!), amount: share }
})

export const barePlural = byPattern([CUE.unit], BARE, ([, word, leading]) => {
  const noun = (word ?? leading)!
  return /^[A-Z]/.test(noun) ? null : { kind: 'length', unit: unitOf(noun), amount: null }
})

export const yearsLong = byPattern([CUE.unit, CUE.term], LONG, ([words]) => {
  const word = words.replace(/-?long$/i, '')
  return { kind: 'length', unit: unitOf(word), amount: /s$|centuries/i.test(word) ? null : 1 }
})
