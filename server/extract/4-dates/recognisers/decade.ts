import { CUE } from '../cues.ts'
import { byPattern } from './recogniser.ts'

const DECADE = /\b(?:the\s+)?((?:1[5-9]|20)\d0)'?s\b/g
// "the 80s", "mid-'90s" but never "in his 70s"
const SHORT =
  /(?:\bthe\s+|(?<=\b(?:early|late|mid|and)[\s-]))['’]?([2-9]0)'?s\b(?!\s*(?:°|degrees|F\b|C\b))/gi
const NAMED = /\bthe\s+(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gi
const CENTURY =
  /\b(?:the\s+)?(?:(\d{1,2})(?:st|nd|rd|th)|(nineteenth|twentieth|twenty-first|eighteenth))[\s-]century\b/gi

const TENS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const CENTURIES: Readonly<Record<string, number>> = {
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
}

const OF_PERSON = /\b(?:his|her|their|my|your|our)\s+(?:early\s+|late\s+|mid-?\s?)?$/i

export const decade = byPattern([CUE.decade | CUE.year], DECADE, ([, year]) => ({
  kind: 'years',
  unit: 'decade',
  year: Number(year),
}))

export const shortDecade = byPattern([CUE.decade | CUE.digits], SHORT, (match, text) => {
  const before = text.slice(Math.max(0, match.index - 16), match.index)
  return OF_PERSON.test(before)
    ? null
    : { kind: 'years', unit: 'decade', year: 1900 + Number(match[1]) }
})

export const namedDecade = byPattern([CUE.decade], NAMED, ([, name]) => ({
  kind: 'years',
  unit: 'decade',
  year: 1920 + 10 * TENS.indexOf(name!.toLowerCase()),
}))

export const century = byPattern([CUE.unit], CENTURY, ([, digits, name]) => ({
  kind: 'years',
  unit: 'century',
  year: ((digits ? Number(digits) : CENTURIES[name!.toLowerCase()]!) - 1) * 100,
}))
