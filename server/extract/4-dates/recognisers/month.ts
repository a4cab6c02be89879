import { CUE } from '../cues.ts'
import { monthOf, PATTERN } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'
import { YEAR_OF, yearRef } from './year-ref.ts'

const { month, stop } = PATTERN

const MONTH = new RegExp(`\\b(${month})\\b(?:${stop})?`, 'g')
// "last October", "next March"
const SHIFTED_MONTH = new RegExp(
  `\\b(?:(last|this past|past|next|this|this coming)\\s+)(${month})\\b(?:${stop})?(?!\\s+\\d)`,
  'gi',
)

// "August last year" stands before what would take its "last year".
const MONTH_OF_YEAR = new RegExp(`\\b(${month})\\b(?:${stop})?${YEAR_OF}`, 'g')

/** Months that are words or people's names too need a sign before them that they are months. */
const VERB = /^(?:may|march)$/i
const NAME = /^(?:april|june|august|jan|mar)$/i
const PREPOSITION =
  'in|since|until|till|by|of|from|during|through|for|between|early|late|mid|before|after|around'
const BEFORE_VERB = new RegExp(`\\b(?:${PREPOSITION})[\\s-]+$`, 'i')
const BEFORE_NAME = new RegExp(`(?:\\b(?:${PREPOSITION}|to|and|or|a|the)[\\s-]+|[-–(])$`, 'i')

export const monthOfYear = byPattern(
  [CUE.month | CUE.unit, CUE.month | CUE.year],
  MONTH_OF_YEAR,
  (match) => {
    const [, name, y, word] = match
    return { kind: 'calendar', year: yearRef(y, word), month: monthOf(name!), day: null }
  },
)

export const monthAlone = byPattern([CUE.month], MONTH, (match, text) => {
  const name = match[1]!
  return isMonth(name, text, match.index)
    ? { kind: 'calendar', year: null, month: monthOf(name), day: null }
    : null
})

function isMonth(name: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  const surname = /^\.?\s+\p{Lu}/u.test(text.slice(at + name.length, at + name.length + 4))
  if (VERB.test(name)) return BEFORE_VERB.test(before) && !surname
  return !NAME.test(name) || (BEFORE_NAME.test(before) && !surname)
}

const SHIFTS: Readonly<Record<string, -1 | 1>> = {
  last: -1,
  past: -1,
  'this past': -1,
  next: 1,
  'this coming': 1,
}

export const shiftedMonth = byPattern([CUE.month], SHIFTED_MONTH, ([, which, name]) =>
  /^\p{Lu}/u.test(name!)
    ? { kind: 'monthShift', month: monthOf(name!)!, shift: SHIFTS[which!.toLowerCase()] ?? 0 }
    : null,
)
