import type { Day, When } from '../../../graph-schema/model/when.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import type { TermsOf } from './form.ts'
import { edtfValue, timexValue } from './notation.ts'
import { reasonFor } from './reason.ts'
import { recognise } from './recognise.ts'
import { type Resolved, resolve } from './resolve.ts'
import { looksAhead } from './tense.ts'

/** A resolved date expression at its place in the article. */
export type DateMention = { readonly start: number; readonly end: number; readonly when: When }

/** The date expressions of a text's sentences, resolved in order against the publication day. */
export function findDates(
  text: string,
  sentences: readonly Sentence[],
  published: Day,
  termsOf: TermsOf,
): DateMention[] {
  const found: DateMention[] = []
  let narrative: Resolved | null = null
  for (const sentence of sentences) {
    for (const { start, end, form } of recognise(text.slice(sentence.start, sentence.end))) {
      const from = sentence.start + start
      const future = looksAhead(sentence, from)
      const date = resolve(form, { published, narrative, future, termsOf })
      if (!date) continue
      const words = text.slice(from, sentence.start + end)
      found.push({
        start: from,
        end: sentence.start + end,
        when: {
          from: date.from,
          to: date.to,
          precision: date.precision,
          timex: timexValue(date),
          edtf: edtfValue(date),
          words,
          reason: reasonFor(words, form, date, published),
        },
      })
      if (date.from <= published) narrative = date
    }
  }
  return found
}
