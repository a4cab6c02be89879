import { isDay } from '../../../../graph-schema/model/when.ts'
import type { TimeForm } from '../form.ts'
import { monthOf, PATTERN } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

const { month, stop, year } = PATTERN

// "October 25, 2025", "Oct. 25th", "October 2025"
const MONTH_FIRST = new RegExp(
  `\\b(${month})\\b(?:${stop})?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*(?:%|percent|people|[:/]\\d)))?(?:,?\\s+(?:of\\s+)?(${year})\\b)?`,
  'g',
)
// "25 October 2025", "the 25th of October"
const DAY_FIRST = new RegExp(
  `\\b(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${month})\\b(?:${stop})?(?:,?\\s+(${year})\\b)?`,
  'g',
)
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g
// A bare year only behind a word that makes it one.
const BARE_YEAR = new RegExp(
  `\\b(?<=\\b(?:in|since|from|until|till|by|during|of|early|late|mid|back in|before|after|between|and|to)\\s|-)(${year})\\b(?!\\s*(?:people|troops|soldiers|dollars|euros|miles|kilomet|km|tons|percent|meters|metres))`,
  'g',
)

const calendar = (
  y: string | undefined,
  m: number | null,
  d: string | undefined,
): TimeForm | null => {
  const form = {
    kind: 'calendar',
    year: y ? Number(y) : null,
    month: m,
    day: d ? Number(d) : null,
  } as const
  return form.day !== null && (form.day < 1 || form.day > 31) ? null : form
}

const AMBIGUOUS_MONTH = /^(may|march)\.?$/i

export const monthFirst = byPattern(MONTH_FIRST, ([words, name, day, y]) =>
  AMBIGUOUS_MONTH.test(words) ? null : calendar(y, monthOf(name!), day),
)

// "in May", "last March": a month that is also a verb needs a preposition before it.
const GOVERNED_MONTH =
  /\b(?<=\b(?:in|since|until|by|of|during|early|late|mid|last|next|this)[\s-])(May|March)\b(?!\s+\d)/g
export const governedMonth = byPattern(GOVERNED_MONTH, ([, name]) =>
  calendar(undefined, monthOf(name!), undefined),
)

export const dayFirst = byPattern(DAY_FIRST, ([, day, name, y]) => calendar(y, monthOf(name!), day))

export const isoDay = byPattern(ISO, ([words, y, m, d]) =>
  isDay(words) ? calendar(y, Number(m), d) : null,
)

export const bareYear = byPattern(BARE_YEAR, ([, y]) => calendar(y, null, undefined))
