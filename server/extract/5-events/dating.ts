import { UNKNOWN_WHEN, type When } from '../../../graph-schema/model/when.ts'
import type { SpansInOrder } from '../1-text/spans-in-order.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { ancestorsOf, caseOf, childrenBy, headOfSpan, isVerbal } from '../2-syntax/walk.ts'
import type { DateMention } from '../4-dates/find-dates.ts'
import { NOUN_FRAMES } from './frames.ts'
import { SPEECH } from './governors.ts'
import type { Scene } from './scene.ts'
import { sharesTime } from './shared-time.ts'

/**
 * The date of an event: an expression that hangs from its own word, else from the verb that carries
 * it, else from a word above it that shares its time. A verb of saying keeps its date to itself, unless
 * the event is what was said: a wish is expressed when it is spoken.
 */
export function whenOf(
  { sentence, dates }: Scene,
  predicate: number,
  carrier: number,
  isSpeechAct: boolean,
): When {
  const bound = dates.map((date) => ({ date, at: bearerOf(sentence, date) }))
  const bearers = [predicate, carrier, ...sharersOf(sentence, predicate, isSpeechAct)]
  for (const bearer of bearers)
    for (const place of [bearer, ...occasionsOf(sentence, bearer)]) {
      const found = bound.find(({ at }) => at === place)
      if (found) return found.date.when
    }
  const beside =
    dates.find((date) => isBeside(sentence, predicate, date)) ??
    bound.find(({ date, at }) => isBehindObject(sentence, predicate, date, at))?.date
  return beside?.when ?? bound.find(({ at }) => at < 0)?.date.when ?? UNKNOWN_WHEN
}

/** The date expressions inside a sentence. */
export const datesIn = (
  sentence: Sentence,
  dates: SpansInOrder<DateMention>,
): readonly DateMention[] => dates.inside(sentence)

/** "after a meeting in Putrajaya on Wednesday": behind an event noun and its place, whatever the tree hangs it from. */
function isBeside(sentence: Sentence, predicate: number, date: DateMention): boolean {
  if (sentence.tokens[predicate]!.upos !== 'NOUN') return false
  const first = sentence.tokens.findIndex((token) => token.end > date.start)
  const last = sentence.tokens[first - 1]?.upos === 'ADP' ? first - 2 : first - 1
  if (last <= predicate) return last === predicate
  const between = sentence.tokens.slice(predicate + 1, last + 1)
  return (
    between.every(({ upos }) => !/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ|PRON)$/.test(upos)) &&
    ancestorsOf(sentence, last).includes(predicate)
  )
}

/** "announced it during a meeting in August": what took place at an occasion took place on its day. */
function occasionsOf(sentence: Sentence, bearer: number): number[] {
  return childrenBy(sentence, bearer, 'obl', 'nmod').filter(
    (child) =>
      NOUN_FRAMES.has(sentence.tokens[child]!.lemma) &&
      AT_OCCASION.has(caseOf(sentence, child) ?? ''),
  )
}

const AT_OCCASION: ReadonlySet<string> = new Set(['during', 'at', 'in', 'on', 'amid'])

/** "froze aid to India on Wednesday", "on Friday imposed sanctions": hung from the object, but no attribute of it. */
function isBehindObject(
  sentence: Sentence,
  predicate: number,
  date: DateMention,
  bearer: number,
): boolean {
  const object = sentence.tokens[bearer]
  if (object?.deprel !== 'obj' || object.head !== predicate) return false
  const head = headOfSpan(sentence, date.start, date.end)
  return !/^(?:nmod:poss|compound|amod)/.test(sentence.tokens[head]?.deprel ?? '')
}

/** The verb or event noun that a date expression hangs from. */
export function bearerOf(sentence: Sentence, date: DateMention): number {
  const head = headOfSpan(sentence, date.start, date.end)
  if (head < 0) return -1
  const saying = sayingBeside(sentence, date)
  if (saying >= 0) return saying
  const bearer = [head, ...ancestorsOf(sentence, head)].find((at) => {
    const token = sentence.tokens[at]!
    const inside = token.start >= date.start && token.end <= date.end
    return !inside && (isVerbal(token) || NOUN_FRAMES.has(token.lemma) || isPredicate(sentence, at))
  })
  return bearer ?? -1
}

/** "said Thursday it would", "told reporters Friday he would": the day is that of saying, wherever the tree hangs it. */
function sayingBeside({ tokens }: Sentence, date: DateMention): number {
  const before = tokens.findIndex((token) => token.end > date.start - 2)
  const told = tokens[before]
  const verb = told?.deprel === 'obj' || told?.deprel === 'iobj' ? told.head : before
  const token = tokens[verb]
  return token?.xpos === 'VBD' && (SPEECH.has(token.lemma) || token.lemma === 'tell') ? verb : -1
}

const isPredicate = (sentence: Sentence, token: number) =>
  childrenBy(sentence, token, 'cop').length > 0

/** Words above a predicate whose time it shares, nearest first; only a speech act shares that of a verb of saying. */
function sharersOf(sentence: Sentence, predicate: number, isSpeechAct: boolean): number[] {
  const sharers: number[] = []
  let at = predicate
  while (true) {
    const { head } = sentence.tokens[at]!
    if (head < 0) return sharers
    const said = SPEECH.has(sentence.tokens[head]!.lemma)
    if (said ? !isSpeechAct : !sharesTime(sentence, at) && !isSpeechAct) return sharers
    sharers.push(head)
    at = head
  }
}
