import { type Day, isDay, UNKNOWN_WHEN, type When } from '../../../graph-schema/model/when.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { headOfSpan } from '../2-syntax/walk.ts'
import type { Recognised, TermsOf } from './form.ts'
import { foreignHolidays } from './holidays.ts'
import { type Dated, type Meaning, precisionOf } from './meaning.ts'
import { dateValue, edtfValue, type TimexType, timexOf } from './notation.ts'
import { reasonFor } from './reason.ts'
import { recognise } from './recognise.ts'
import type { TimeContext } from './resolve/context.ts'
import { narrowed, rangeEnds, resolve } from './resolve/resolve.ts'
import { directionAt } from './tense.ts'

/** A resolved date expression at its place in the article. */
export type DateMention = { readonly start: number; readonly end: number; readonly when: When }

/** A TIMEX3: what an expression is and means, whether it is a date of the calendar or not. */
export type Timex = {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly type: TimexType
  readonly value: string
  /** Null where no day can be told: "recently", "for three weeks", "every year". */
  readonly when: When | null
}

type Reading = { readonly dates: readonly DateMention[]; readonly timexes: readonly Timex[] }

/**
 * The date expressions of a text's sentences that put a date on something, in order. In a text that
 * was published nobody knows when, one that would mean another day on another day stays open.
 */
export function findDates(
  text: string,
  sentences: readonly Sentence[],
  published: Day | null,
  termsOf: TermsOf,
): DateMention[] {
  const readOn = (day: Day) => readTimes(text, sentences, day, termsOf).dates
  if (published !== null) return [...readOn(published)]
  const other = new Set(readOn(ANOTHER_DAY).map((date) => JSON.stringify(date)))
  return readOn(ONE_DAY).map((date) => (other.has(JSON.stringify(date)) ? date : opened(date)))
}

function opened({ start, end, when: { words } }: DateMention): DateMention {
  const reason = `'${words}', and no publication day to count from`
  return { start, end, when: { ...UNKNOWN_WHEN, words, reason } }
}

// Two days that differ in weekday, month, year, decade and century, after all that is ever told of.
const ONE_DAY: Day = '2163-01-04'
const ANOTHER_DAY: Day = '2298-08-24'

/** Every temporal expression as TimeML marks it: the ends of a range apart, lengths and sets too. */
export function findTimexes(
  text: string,
  sentences: readonly Sentence[],
  published: Day,
  termsOf: TermsOf,
): Timex[] {
  return [...readTimes(text, sentences, published, termsOf).timexes]
}

type State = Pick<TimeContext, 'told' | 'period'>

function readTimes(
  text: string,
  sentences: readonly Sentence[],
  published: Day,
  termsOf: TermsOf,
): Reading {
  const dates: DateMention[] = []
  const timexes: Timex[] = []
  const isForeign = foreignHolidays(text)
  let state: State = { told: null, period: null }
  for (const sentence of sentences) {
    let sentenceDay: Dated | null = null
    for (const local of recognise(text.slice(sentence.start, sentence.end))) {
      const expression = moved(local, sentence.start)
      const { form } = expression
      if (form.kind === 'holiday' && isForeign(form.name)) continue
      const direction = directionAt(sentence, headOffset(sentence, expression))
      const context: TimeContext = { published, termsOf, direction, sentenceDay, ...state }
      const meaning = meaningOf(expression, context)
      if (!meaning || !isOfCalendar(meaning)) continue
      const when = whenOf(text, expression, meaning, context)
      if (when) dates.push({ start: expression.start, end: expression.end, when })
      timexes.push(...timexesOf(text, expression, meaning, when, context))
      if (meaning.kind !== 'date') continue
      state = after(state, meaning.date, published)
      if (meaning.date.grain === 'day') sentenceDay = meaning.date
    }
  }
  return { dates, timexes }
}

const moved = (local: Recognised, by: number): Recognised => ({
  ...local,
  start: local.start + by,
  end: local.end + by,
  ...(local.ends ? { ends: [moved(local.ends[0], by), moved(local.ends[1], by)] } : {}),
})

/** Where the tree holds the expression. */
function headOffset(sentence: Sentence, { start, end }: Recognised): number {
  const head = headOfSpan(sentence, start, end)
  return sentence.tokens[head]?.start ?? start
}

function meaningOf(expression: Recognised, context: TimeContext): Meaning | null {
  const meaning = resolve(expression.form, context)
  return meaning?.kind === 'date' && expression.part
    ? { ...meaning, date: narrowed(meaning.date, expression.part, context) }
    : meaning
}

/** Days have years 1 to 9999: "tombs from 2,300 years ago" have none. */
function isOfCalendar(meaning: Meaning): boolean {
  const date = meaning.kind === 'date' || meaning.kind === 'length' ? meaning.date : null
  return !date || (isDay(date.from) && isDay(date.to))
}

const COARSE = new Set<Dated['grain']>(['month', 'quarter', 'half'])

/** What is told of at or before publication is what "the day before" goes back to. */
function after(state: State, date: Dated, published: Day): State {
  return {
    told: date.from <= published ? date : state.told,
    period: COARSE.has(date.grain) && date.from <= published ? date : state.period,
  }
}

function whenOf(
  text: string,
  expression: Recognised,
  meaning: Meaning,
  context: TimeContext,
): When | null {
  if (meaning.kind !== 'date' && meaning.kind !== 'length') return null
  const { date } = meaning
  if (!date) return null
  const words = text.slice(expression.start, expression.end)
  return {
    from: date.from,
    to: date.to,
    precision: precisionOf(date),
    timex: dateValue(date),
    edtf: edtfValue(date),
    words,
    reason: reasonFor(words, expression, meaning, context),
  }
}

/** One TIMEX3, or two for a range; none for what TimeML does not mark (a term of office, "at the same summit"). */
function timexesOf(
  text: string,
  expression: Recognised,
  meaning: Meaning,
  when: When | null,
  context: TimeContext,
): Timex[] {
  const { form, ends } = expression
  if (form.kind === 'term' || (form.kind === 'same' && form.event)) return []
  if (ends && form.kind === 'range') {
    const dates = rangeEnds(form.from, form.to, context)
    return ends.flatMap((end, index) => {
      const date = dates?.[index]
      return date
        ? timexesOf(text, end, { kind: 'date', date }, endWhen(text, end, date, context), context)
        : []
    })
  }
  const { start, end } = expression
  return [{ start, end, words: text.slice(start, end), ...timexOf(meaning), when }]
}

const endWhen = (text: string, end: Recognised, date: Dated, context: TimeContext) =>
  whenOf(text, end, { kind: 'date', date }, context)
