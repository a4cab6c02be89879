import { cleanText } from '../../../server/extract/1-text/blocks.ts'
import { parseSentences } from '../../../server/extract/2-syntax/sentences.ts'
import { findDates, findTimexes } from '../../../server/extract/4-dates/find-dates.ts'
import type { TermsOf } from '../../../server/extract/4-dates/form.ts'

/** Saturday 25 October 2025. */
export const PUBLISHED = '2025-10-25'

const terms: TermsOf = (surname) =>
  surname === 'Meyer'
    ? [
        { from: '2001-03-01', to: '2005-03-01', holder: 'person/meyer' },
        { from: '2009-03-01', to: null, holder: 'person/meyer' },
      ]
    : []

/** What would put a date on an edge. */
export function datesIn(text: string, published = PUBLISHED) {
  const clean = cleanText(text)
  return findDates(clean.text, parseSentences(clean), published, terms)
}

/** Every temporal expression as TIMEX3. */
export function timexesIn(text: string, published = PUBLISHED) {
  const clean = cleanText(text)
  return findTimexes(clean.text, parseSentences(clean), published, terms)
}
