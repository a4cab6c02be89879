import type { When } from '../../../graph-schema/model/when.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import { quotationsIn } from '../1-text/quotes.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import type { DateMention } from '../4-dates/find-dates.ts'
import { bearerOf } from './dating.ts'
import { SPEECH } from './governors.ts'

/** A quotation and the day it was spoken; offsets into the article. */
export type Saying = { readonly start: number; readonly end: number; readonly when: When }

/**
 * When quotations were spoken: the date of the verb of saying beside them. It holds for every sentence
 * of the quotation: "I'll meet him. I look forward to it," he said at the time.
 */
export function datedSayings(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
): Saying[] {
  return paragraphsOf(text).flatMap(({ start, end }) =>
    quotationsIn(text, start, end).flatMap((quotation) => {
      const when = sentences
        .filter(({ start: from, end: to }) => from < quotation.end + 2 && to > quotation.start - 2)
        .map((sentence) => sayingDay(sentence, quotation, dates))
        .find((day) => day !== null)
      return when ? [{ ...quotation, when }] : []
    }),
  )
}

/** What is done by saying it: praise, a threat, a demand. */
const UTTERED: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'EXPRESSED_INTEREST',
  'PRAISED',
  'CRITICIZED',
  'ACCUSED',
  'REJECTED',
  'THREATENED',
  'WARNED',
  'REQUESTED',
  'PROPOSED',
  'SUPPORTED',
])

/** True for the types of edge that an utterance itself makes. */
export const isUttered = (type: EdgeType): boolean => UTTERED.has(type)

/** When something at an offset was spoken, where that is told. */
export const spokenWhen = (sayings: readonly Saying[], offset: number): When | null =>
  sayings.find(({ start, end }) => start <= offset && offset < end)?.when ?? null

function paragraphsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
}

function sayingDay(
  sentence: Sentence,
  quotation: { readonly start: number; readonly end: number },
  dates: readonly DateMention[],
): When | null {
  const outside = dates.filter(
    ({ start, end }) =>
      start >= sentence.start &&
      end <= sentence.end &&
      (end <= quotation.start || start >= quotation.end),
  )
  const said = outside.find((date) => {
    const verb = sentence.tokens[bearerOf(sentence, date)]
    return verb !== undefined && SPEECH.has(verb.lemma)
  })
  return said?.when ?? null
}
