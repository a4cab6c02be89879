import { MONTHS } from '../1-text/months.ts'
import type { Unit } from './form.ts'

const WEEKDAY_NAMES = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun']

/** ISO weekday number by full English name in lower case. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.map((name, index) => [`${name}day`, index + 1] as const),
)

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const WORD_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.flatMap((ten, index) =>
    SMALL.slice(0, 10).map(
      (one, value) => [value === 0 ? ten : `${ten}-${one}`, 20 + 10 * index + value] as const,
    ),
  ),
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['couple of', 2],
  ['a couple', 2],
  ['a couple of', 2],
  ['a pair of', 2],
  ['a few', 3],
  ['several', 3],
  ['few', 3],
  ['a dozen', 12],
  ['a hundred', 100],
  ['hundred', 100],
  ['half a', 0.5],
  ['half an', 0.5],
  ['a half', 0.5],
])

/** A number in digits or in words up to ninety-nine; "a couple of" is two, "a few" and "several" three. */
export function numberOf(words: string): number | null {
  const text = words.toLowerCase().trim()
  if (/^\d[\d,.]*\+?$/.test(text)) return Number(text.replace(/[,+]/g, ''))
  const fraction = /^(.+?)(?:[ -]and[ -]a[ -]half| 1\/2)$/.exec(text)
  if (fraction) {
    const whole = numberOf(fraction[1]!)
    return whole === null ? null : whole + 0.5
  }
  return WORD_NUMBERS.get(text) ?? WORD_NUMBERS.get(text.replace(' ', '-')) ?? null
}

const VAGUE = /^(?:a few|several|few|some|many|the)$/

/** A counted amount, or null where the words only say "some". */
export const amountOf = (words: string | undefined): number | null =>
  words === undefined || VAGUE.test(words.toLowerCase()) ? null : numberOf(words)

const ORDINALS = 'first second third fourth fifth'.split(' ')

/** 1 for "first" or "1st" … 5 for "fifth". */
export function ordinalOf(word: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(word)
  if (digits) return Number(digits[1])
  const index = ORDINALS.indexOf(word.toLowerCase())
  return index < 0 ? null : index + 1
}

/** Month number of a name or abbreviation, with or without its full stop. */
export const monthOf = (name: string) => MONTHS.get(name.toLowerCase().replace('.', '')) ?? null

/** Unit of a noun in the singular or plural. */
export const unitOf = (word: string): Unit => {
  const lower = word.toLowerCase()
  // The patterns let no other nouns through than the units.
  return (lower === 'centuries' ? 'century' : lower.replace(/s$/, '')) as Unit
}

/** Seasons by name: 0 winter to 3 autumn. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['winter', 0],
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
])

const capital = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`
const tens = `(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?`
const cardinal = `\\d{1,4}(?:,\\d{3})*(?:\\.\\d+)?\\+?|${tens}|${[...SMALL.slice(1)].reverse().join('|')}`

/** Alternations for the recognisers' patterns. */
export const PATTERN = {
  month: [...MONTHS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(capital)
    .join('|'),
  /** The full stop of an abbreviated month, never that of a sentence. */
  stop: '(?<=Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.',
  weekday: [...WEEKDAYS.keys()].map(capital).join('|'),
  cardinal,
  number: `\\d{1,3} 1/2|a couple of|couple of|a pair of|a few|few|several|half an?|a dozen|a hundred|(?:an?|${cardinal})[ -]and[ -]a[ -]half|${cardinal}|an?`,
  /** Units of the calendar and of the clock. */
  unit: 'days?|weeks?|weekends?|months?|quarters?|years?|decades?|century|centuries',
  clockUnit: 'hours?|minutes?|seconds?',
  year: '(?:1[5-9]|20)\\d{2}',
  ordinal: `${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th)`,
} as const
