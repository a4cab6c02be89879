import { addDays } from '../../../graph-schema/model/days.ts'
import type { Day, When } from '../../../graph-schema/model/when.ts'
import { BACKGROUND_TYPES } from '../../../graph-schema/ontology/edge-kinds.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import type { SpansInOrder } from '../1-text/spans-in-order.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { childrenBy } from '../2-syntax/walk.ts'
import type { DateMention } from '../4-dates/find-dates.ts'
import { bearerOf, datesIn } from './dating.ts'
import { sharesTime } from './shared-time.ts'

/**
 * The day that the main clause of each sentence leaves for the next: to the end of its paragraph, and
 * beyond it where the same person goes on.
 */
export function narrativeDays(
  text: string,
  sentences: readonly Sentence[],
  dates: SpansInOrder<DateMention>,
): (When | null)[] {
  let last: { when: When; subject: string | null } | null = null
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1]
    const paragraph = !before || text.slice(before.end, sentence.start).includes('\n')
    const subject = mainSubject(sentence)
    if (last && paragraph && (subject === null || subject !== last.subject)) last = null
    const carried = last?.when ?? null
    const own = datesIn(sentence, dates)
    const main = own.find((date) => sentence.tokens[bearerOf(sentence, date)]?.deprel === 'root')
    if (main) last = main.when.precision === 'day' ? { when: main.when, subject } : null
    else if (own.some(({ when }) => when.precision === 'day')) last = null
    return carried
  })
}

/** The name that is the subject of the main clause; pronouns and common nouns may be anyone. */
function mainSubject(sentence: Sentence): string | null {
  const root = sentence.tokens.findIndex(({ deprel }) => deprel === 'root')
  const subject = childrenBy(sentence, root, 'nsubj')[0]
  const token = subject === undefined ? undefined : sentence.tokens[subject]
  if (token?.upos !== 'PROPN') return null
  const names = childrenBy(sentence, subject!, 'flat').map((at) => sentence.tokens[at]!.form)
  return names.at(-1) ?? token.form
}

/** "They discussed …" behind "Harris spoke with him today": a past main clause goes on on the same day. */
export function carriedWhen(
  sentence: Sentence,
  predicate: number,
  carried: When | null,
): When | null {
  if (!carried) return null
  const main = mainVerbOf(sentence, predicate)
  return main !== null && sentence.tokens[main]!.xpos === 'VBD'
    ? { ...carried, reason: `${carried.reason}, carried over from the sentence before` }
    : null
}

/** Verbs of what goes on, rather than happens on a day. */
const LASTING = new Set(
  'support back oppose cooperate work help remain want need seek hope believe know think continue have be plan intend expect face lie stand own'.split(
    ' ',
  ),
)

/**
 * "Iran launches missiles": a digest tells in the present tense what happened on its day. The tense
 * is what dates it, so it holds only for deeds in the main clause that no other word dates.
 */
export function headlineWhen(
  sentence: Sentence,
  predicate: number,
  type: EdgeType,
  published: Day | null,
): When | null {
  if (published === null) return null
  const main = BACKGROUND_TYPES.includes(type) ? null : mainVerbOf(sentence, predicate)
  if (main === null || !isHeadlinePresent(sentence, main)) return null
  const words = sentence.tokens[main]!.form
  return {
    from: published,
    to: addDays(published, 1),
    precision: 'day',
    timex: published,
    edtf: published,
    words,
    reason: `'${words}', the present tense of a news digest → its day, ${published}`,
  }
}

/** "launches", or "are killed": happens now; "is launching" and "is expected" do not. */
function isHeadlinePresent(sentence: Sentence, verb: number): boolean {
  const { xpos, lemma } = sentence.tokens[verb]!
  const helpers = childrenBy(sentence, verb, 'aux').map((at) => sentence.tokens[at]!)
  if (xpos === 'VBZ' || xpos === 'VBP') return helpers.length === 0 && !LASTING.has(lemma)
  const passive = helpers.length === 1 && helpers[0]!.deprel === 'aux:pass'
  return xpos === 'VBN' && passive && /^VB[ZP]$/.test(helpers[0]!.xpos) && !STANDING.has(lemma)
}

/** Passives of a state rather than of something that happens. */
const STANDING = new Set(
  'expect schedule plan set believe know locate base suppose say think consider require allow call hold'.split(
    ' ',
  ),
)

/** The main verb whose time a predicate shares: itself, one it is coordinated with, or the one it is a part of. */
function mainVerbOf(sentence: Sentence, predicate: number): number | null {
  let at = predicate
  while (true) {
    const { head, deprel } = sentence.tokens[at]!
    if (deprel === 'root') return at
    if (!sharesTime(sentence, at)) return null
    at = head
  }
}
