import { UNKNOWN_WHEN, type When } from '../../../graph-schema/model/when.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { ancestorsOf, headOfSpan, isVerbal } from '../2-syntax/walk.ts'
import type { DateMention } from '../4-dates/find-dates.ts'
import { NOUN_FRAMES } from './frames.ts'
import type { Scene } from './scene.ts'

/**
 * The date of an event: an expression that hangs from its own word, else from the verb that carries
 * it; a sentence's only date serves all its events unless a verb of saying has it.
 */
export function whenOf(scene: Scene, predicate: number, carrier: number): When {
  const dates = scene.dates.filter(
    (date) => date.start >= scene.sentence.start && date.end <= scene.sentence.end,
  )
  const bound = dates.map((date) => ({ date, at: bearerOf(scene.sentence, date) }))
  const own = bound.find(({ at }) => at === predicate) ?? bound.find(({ at }) => at === carrier)
  if (own) return own.date.when
  const near = bound.filter(({ date }) => isBeside(scene.sentence, predicate, date))
  return near[0]?.date.when ?? UNKNOWN_WHEN
}

/** The verb or event noun that a date expression hangs from. */
function bearerOf(sentence: Sentence, date: DateMention): number {
  const head = headOfSpan(sentence, date.start, date.end)
  if (head < 0) return -1
  const bearer = [head, ...ancestorsOf(sentence, head)].find((at) => {
    const token = sentence.tokens[at]!
    const inside = token.start >= date.start && token.end <= date.end
    return !inside && (isVerbal(token) || NOUN_FRAMES.has(token.lemma))
  })
  return bearer ?? -1
}

/** Behind the predicate with no other verb between them, or opening the sentence. */
function isBeside(sentence: Sentence, predicate: number, date: DateMention): boolean {
  const at = sentence.tokens.findIndex((token) => token.end > date.start)
  const [low, high] = at < predicate ? [at, predicate] : [predicate, at]
  const between = sentence.tokens.slice(low + 1, high)
  const opens = at < predicate && at <= 3 && !between.some((token) => token.form === '"')
  return (
    opens ||
    !between.some(
      (token) => isVerbal(token) && token.deprel !== 'aux' && token.deprel !== 'aux:pass',
    )
  )
}
