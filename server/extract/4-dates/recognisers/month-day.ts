import { CUE } from '../cues.ts'
import type { TimeForm } from '../form.ts'
import { monthOf, PATTERN } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'
import { YEAR_REF, yearRef } from './year-ref.ts'

const { month, stop } = PATTERN

// "October 25, 2025", "Oct. 25th"
const MONTH_FIRST = new RegExp(
  `\\b(${month})\\b(?:${stop})?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*(?:%|percent|people|[:/]\\d|,\\d{3}))${YEAR_REF}`,
  'g',
)
// "25 October 2025", "the 25th of October"
const DAY_FIRST = new RegExp(
  `\\b(?:the\\s+)?(?<![.,:/])(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${month})\\b(?:${stop})?${YEAR_REF}`,
  'g',
)

function monthDay(name: string, day: string, year: ReturnType<typeof yearRef>): TimeForm | null {
  const number = Number(day)
  return number < 1 || number > 31
    ? null
    : { kind: 'calendar', year, month: monthOf(name), day: number }
}

const CUES = [CUE.month | CUE.digits]

export const monthFirst = byPattern(CUES, MONTH_FIRST, ([, name, day, y, word]) =>
  monthDay(name!, day!, yearRef(y, word)),
)

export const dayFirst = byPattern(CUES, DAY_FIRST, ([, day, name, y, word]) =>
  monthDay(name!, day!, yearRef(y, word)),
)
