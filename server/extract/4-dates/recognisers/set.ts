import { CUE } from '../cues.ts'
import type { TimeForm } from '../form.ts'
import { numberOf, PATTERN, unitOf, WEEKDAYS } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

const { cardinal, unit, weekday } = PATTERN

// "every year", "each month", "every two weeks", "per day", "every other week"
const EVERY = new RegExp(
  `\\b(?:every|each|per|(?:once|twice|\\w+\\s+times)\\s+(?:an?|every|each|per))\\s+(?:(${cardinal}|other|single)\\s+)?(${unit}|hour|minute|hours|minutes)\\b`,
  'gi',
)
// "5 million dollars a year", "twice a week": a rate
const RATE =
  /(?<=\b(?:once|twice|times|dollars|euros|pounds|million|billion|trillion|hours|days|barrels|tons|tonnes|percent|people|\d[\d,.]*|ten|dozen|hundred|thousand)\s(?:[\p{Ll}]+s\s)?)an?\s+(day|week|month|year|hour|minute)\b/giu
const EVERY_WEEKDAY = new RegExp(
  `\\b(?:every|each)\\s+(${weekday})\\b|\\b(?<=\\bon\\s)(${weekday})s\\b`,
  'g',
)
// Lower case only: the Daily Mail is a paper.
const OFTEN =
  /\b(daily|weekly|monthly|quarterly|annually|yearly|hourly|nightly)\b(?!\s+(?:newspaper|paper|magazine|tabloid|newsletter))/g

const WORDS: Readonly<Record<string, string>> = {
  daily: 'day',
  nightly: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  hourly: 'hour',
}

const set = (unitWord: string, amount = 1): TimeForm => ({
  kind: 'set',
  every: { unit: unitOf(unitWord), amount },
})

export const every = byPattern([CUE.unit | CUE.every], EVERY, ([, amount, word]) =>
  set(word!, amount === 'other' ? 2 : amount ? (numberOf(amount) ?? 1) : 1),
)
export const rate = byPattern([CUE.unit], RATE, ([, word]) => set(word!))
export const everyWeekday = byPattern([CUE.weekday], EVERY_WEEKDAY, ([, a, b]) => ({
  kind: 'set',
  every: { weekday: WEEKDAYS.get((a ?? b)!.toLowerCase())! },
}))
export const often = byPattern([CUE.often], OFTEN, ([, word]) => set(WORDS[word!] ?? 'year'))
