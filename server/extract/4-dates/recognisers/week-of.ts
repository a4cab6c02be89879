import { CUE } from '../cues.ts'
import { monthOf, ordinalOf, PATTERN } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'
import { YEAR_REF, yearRef } from './year-ref.ts'

const { month, stop, ordinal } = PATTERN

// "the first week of May", "the last week of September 2014"
const NTH_WEEK = new RegExp(
  `\\b(?:the\\s+)?(${ordinal}|last|final)\\s+week\\s+(?:of|in)\\s+(${month})\\b(?:${stop})?${YEAR_REF}`,
  'gi',
)
// "the week of April 10"
const WEEK_OF_DAY = new RegExp(
  `\\b(?:the\\s+)?week\\s+(?:of|beginning|starting)\\s+(?:on\\s+)?(${month})\\b(?:${stop})?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b${YEAR_REF}`,
  'gi',
)

const CUES = [CUE.unit | CUE.month]

export const nthWeek = byPattern(CUES, NTH_WEEK, ([, which, name, y, word]) => ({
  kind: 'weekOfMonth',
  week: /last|final/i.test(which!) ? null : ordinalOf(which!),
  month: monthOf(name!)!,
  year: yearRef(y, word),
}))

export const weekOfDay = byPattern(CUES, WEEK_OF_DAY, ([, name, day, y, word]) => ({
  kind: 'weekAround',
  day: { kind: 'calendar', year: yearRef(y, word), month: monthOf(name!), day: Number(day) },
}))
