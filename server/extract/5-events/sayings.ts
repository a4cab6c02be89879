import type { When } from '../../../graph-schema/model/when.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import type { Quotation } from '../1-text/quotes.ts'
import { SpansInOrder } from '../1-text/spans-in-order.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { sentencesBeside } from '../2-syntax/walk.ts'
import type { DateMention } from '../4-dates/find-dates.ts'
import { bearerOf, datesIn } from './dating.ts'
import { SPEECH } from './governors.ts'

/** A quotation and the day it was spoken; offsets into the article. */
export type Saying = { readonly start: number; readonly end: number; readonly when: When }

/**
 * When quotations were spoken: the date of the verb of saying beside them. It holds for every sentence
 * of the quotation: "I'll meet him. I look forward to it," he said at the time.
 */
export function datedSayings(
  quotations: readonly Quotation[],
  sentences: SpansInOrder<Sentence>,
  dates: SpansInOrder<DateMention>,
): SpansInOrder<Saying> {
  const dated = quotations.flatMap((quotation) => {
    const when = sentencesBeside(sentences, quotation)
      .map((sentence) => sayingDay(sentence, quotation, dates))
      .find((day) => day !== null)
    return when ? [{ start: quotation.start, end: quotation.end, when }] : []
  })
  return new SpansInOrder(dated)
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
export const spokenWhen = (sayings: SpansInOrder<Saying>, offset: number): When | null =>
  sayings.over({ start: offset, end: offset + 1 })[0]?.when ?? null

function sayingDay(
  sentence: Sentence,
  quotation: Quotation,
  dates: SpansInOrder<DateMention>,
): When | null {
  const outside = datesIn(sentence, dates).filter(
    ({ start, end }) => end <= quotation.start || start >= quotation.end,
  )
  const said = outside.find((date) => {
    const verb = sentence.tokens[bearerOf(sentence, date)]
    return verb !== undefined && SPEECH.has(verb.lemma)
  })
  return said?.when ?? null
}
