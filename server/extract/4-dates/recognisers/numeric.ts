import { isDay } from '../../../../graph-schema/model/when.ts'
import { CUE } from '../cues.ts'
import { byPattern } from './recogniser.ts'

// "2025-10-25"
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g
// "10/25/2025"; the day comes first where the other order is no date.
const SLASHED = /\b(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})\b(?!\2)/g

/** Two-digit years below this lie in the twenty-first century. */
const CENTURY_TURN = 50

export const isoDay = byPattern([CUE.year], ISO, ([words, y, m, d]) =>
  isDay(words) ? { kind: 'calendar', year: Number(y), month: Number(m), day: Number(d) } : null,
)

export const slashedDay = byPattern([CUE.digits], SLASHED, ([, a, mark, b, y]) => {
  const [first, second] = [Number(a), Number(b)]
  // American papers write the month first, those that use full stops the day.
  const dayFirst = mark === '.' ? second <= 12 : first > 12
  const [month, day] = dayFirst ? [second, first] : [first, second]
  const year = y!.length === 4 ? Number(y) : Number(y) + (Number(y) < CENTURY_TURN ? 2000 : 1900)
  // "12.30.45" is a time or a version; two digits make a year only between strokes.
  const written = mark === '/' || y!.length === 4
  return written && month >= 1 && month <= 12 ? { kind: 'calendar', year, month, day } : null
})

// "9/11": the one day that goes by its numbers.
export const septemberEleventh = byPattern([CUE.digits], /\b9\/11\b(?<!\/9\/11)(?!\/)/g, () => ({
  kind: 'calendar',
  year: 2001,
  month: 9,
  day: 11,
}))
