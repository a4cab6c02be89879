import type { YearRef } from '../form.ts'
import { PATTERN } from '../lexicon.ts'

/** ", 2019" or " of last year" behind a month, quarter or season: two groups. */
export const YEAR_OF = `(?:,?\\s+(?:of\\s+|in\\s+)?(?:(${PATTERN.year})\\b|(?:(?:the\\s+)?(last|this|next|current|previous|same|that)\\s+year)))`

/** The same where it may be missing. */
export const YEAR_REF = `${YEAR_OF}?`

const SHIFTS: Readonly<Record<string, number>> = { last: -1, previous: -1, next: 1 }

/** The year of the two groups of YEAR_REF. */
export function yearRef(year: string | undefined, word: string | undefined): YearRef {
  if (year) return Number(year)
  return word ? { shift: SHIFTS[word.toLowerCase()] ?? 0 } : null
}
