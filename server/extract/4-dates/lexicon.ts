import { MONTHS } from '../1-text/months.ts'
import type { Unit } from './form.ts'

const WEEKDAY_NAMES = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun']

/** ISO weekday number by full English name in lower case. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.map((name, index) => [`${name}day`, index + 1] as const),
)

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** A number written in digits or words up to twenty; "a", "an" and "a couple of" too. */
export function numberOf(words: string): number | null {
  const text = words.toLowerCase().trim()
  if (/^\d+$/.test(text)) return Number(text)
  if (text === 'a' || text === 'an') return 1
  if (/^a couple( of)?$/.test(text) || text === 'couple') return 2
  if (/^(a few|several|few)$/.test(text)) return 3
  const index = NUMBER_WORDS.indexOf(text)
  return index < 0 ? null : index
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']

/** 1 for "first" … 5 for "fifth". */
export function ordinalOf(word: string): number | null {
  const index = ORDINALS.indexOf(word.toLowerCase())
  return index < 0 ? null : index + 1
}

/** Month number of a name or abbreviation, with or without its full stop. */
export const monthOf = (name: string) => MONTHS.get(name.toLowerCase().replace('.', '')) ?? null

export const unitOf = (word: string) => word.toLowerCase().replace(/s$/, '') as Unit

/** Alternations for the recognisers' patterns. */
export const PATTERN = {
  month: [...MONTHS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => `${name[0]!.toUpperCase()}${name.slice(1)}`)
    .join('|'),
  /** The full stop of an abbreviated month, never that of a sentence. */
  stop: '(?<=Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.',
  weekday: [...WEEKDAYS.keys()]
    .map((name) => `${name[0]!.toUpperCase()}${name.slice(1)}`)
    .join('|'),
  number: `\\d{1,3}|a couple of|a few|several|an?|${NUMBER_WORDS.slice(1).join('|')}`,
  unit: 'days?|weeks?|weekends?|months?|quarters?|years?|decades?',
  year: '(?:1[5-9]|20)\\d{2}',
  ordinal: ORDINALS.join('|'),
} as const
