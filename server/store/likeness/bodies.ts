import type { Likeness } from './likeness.ts'
import { nearness, type Word, wordFrom } from './near.ts'
import { bodyWords, initialsOf } from './words.ts'

/** The name of an organization, prepared for comparing. */
export type BodySign = {
  readonly words: readonly Word[]
  /** In small letters, where the name is one: sco. */
  readonly acronym: string | null
  /** What its acronym would be. */
  readonly initials: readonly string[]
}

export function bodySign(name: string): BodySign {
  const words = bodyWords(name)
  const acronym = /^\p{Lu}[\p{Lu}&.-]{2,8}$/u.test(name) ? words.join('') : null
  const initials = words.length < 2 ? [] : initialsOf(name)
  return { words: words.map((word) => wordFrom(spelled(word))), acronym, initials }
}

/** British and American, singular and plural are one. */
const spelled = (word: string) =>
  word
    .replace(/defence/, 'defense')
    .replace(/isation/, 'ization')
    .replace(/^labour/, 'labor')
    .replace(/^centre/, 'center')
    .replace(/^programme/, 'program')
    .replace(/(?<=.{4})(?<!s)s$/, '')

/** Words that say what sort of body it is, and are left out at times. */
const GENERIC = new Set(
  'movement group party organization militia force agency network front faction company corporation inc ltd'.split(
    ' ',
  ),
)

const texts = ({ words }: BodySign) => words.map(({ text }) => text)

/** Why the names of two organizations are near; null where they are not. */
export function likeBodies(a: BodySign, b: BodySign): Likeness | null {
  if (a.words.length === 0 || b.words.length === 0) return null
  if (isAcronymOf(a, b) || isAcronymOf(b, a))
    return { likeness: 0.8, why: 'an acronym and the words that it stands for', short: true }
  const only = minus(texts(a), texts(b))
  const others = minus(texts(b), texts(a))
  if (only.length + others.length === 0) return { likeness: 0.95, why: 'the same words' }
  const [more] = [...only, ...others]
  if (only.length + others.length === 1 && GENERIC.has(more!) && isNamed(a) && isNamed(b))
    return { likeness: 0.75, why: `the same but for the word "${more}"` }
  return only.length === 1 && others.length === 1
    ? likeBut(a.words.length, only[0]!, others[0]!)
    : null
}

/** The words of one name that are over when each word of the other is taken off once. */
function minus(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const isNamed = (sign: BodySign) => texts(sign).some((word) => !GENERIC.has(word))

const isAcronymOf = ({ acronym }: BodySign, { initials }: BodySign) =>
  acronym !== null && initials.includes(acronym)

/** One word differs: it must be long where it is the only one. */
function likeBut(count: number, one: string, other: string): Likeness | null {
  if (count === 1 && Math.min(one.length, other.length) < 7) return null
  const near = nearness(wordFrom(one), wordFrom(other))
  if (near === null) return null
  return near === 'slip'
    ? { likeness: 0.65, why: 'the same but for a slip of the pen' }
    : { likeness: 0.8, why: 'the same name in another romanization' }
}
