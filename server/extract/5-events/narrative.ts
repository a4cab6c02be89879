import { addDays } from '../../../graph-schema/model/days.ts'
import type { Day, When } from '../../../graph-schema/model/when.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { childrenBy } from '../2-syntax/walk.ts'
import type { DateMention } from '../4-dates/find-dates.ts'
import { bearerOf } from './dating.ts'

/** The day that the main clause of each sentence leaves for the next sentence of its paragraph. */
export function narrativeDays(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
): (When | null)[] {
  let last: When | null = null
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1]
    if (before && text.slice(before.end, sentence.start).includes('\n')) last = null
    const carried = last
    const own = dates.filter((date) => date.start >= sentence.start && date.end <= sentence.end)
    const main = own.find((date) => sentence.tokens[bearerOf(sentence, date)]?.deprel === 'root')
    if (own.length > 0) last = main?.when.precision === 'day' ? main.when : null
    return carried
  })
}

/** "They discussed …" behind "Harris spoke with him today": a past main clause goes on on the same day. */
export function carriedWhen(
  sentence: Sentence,
  predicate: number,
  carried: When | null,
): When | null {
  if (!carried || !isMainClause(sentence, predicate)) return null
  const told = sentence.tokens[predicate]!.xpos === 'VBD'
  return told
    ? { ...carried, reason: `${carried.reason}, carried over from the sentence before` }
    : null
}

/** What goes on, rather than happens on a day. */
const STATES: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'SUPPORTED',
  'COOPERATED',
  'SAID',
  'AIDED',
  'MEMBER_OF',
])

/**
 * "Iran launches missiles": a digest tells in the present tense what happened on its day. The tense
 * is what dates it, so it holds only for deeds in the main clause that no other word dates.
 */
export function headlineWhen(
  sentence: Sentence,
  predicate: number,
  type: EdgeType,
  published: Day,
): When | null {
  const token = sentence.tokens[predicate]!
  const present = token.xpos === 'VBZ' || token.xpos === 'VBP'
  if (!present || STATES.has(type) || !isMainClause(sentence, predicate)) return null
  if (childrenBy(sentence, predicate, 'aux').length > 0) return null
  return {
    from: published,
    to: addDays(published, 1),
    precision: 'day',
    timex: published,
    edtf: published,
    words: token.form,
    reason: `'${token.form}', the present tense of a news digest → its day, ${published}`,
  }
}

/** The predicate is the root, or coordinated with it. */
function isMainClause(sentence: Sentence, predicate: number): boolean {
  const { head, deprel } = sentence.tokens[predicate]!
  return deprel === 'root' || (deprel === 'conj' && sentence.tokens[head]?.deprel === 'root')
}
