import type { Likeness } from './likeness.ts'
import { nearness, type Word, wordFrom } from './near.ts'
import { personName } from './words.ts'

/** A person's name, prepared for comparing. */
export type PersonSign = {
  readonly words: readonly Word[]
  readonly generation: string
  readonly numeral: string
  readonly titled: boolean
  readonly crowned: boolean
}

export function personSign(name: string): PersonSign {
  const { full, ...rest } = personName(name)
  return { words: full.map(wordFrom), ...rest }
}

const text = ({ words }: PersonSign) => words.map((word) => word.text)

/** Why two people's names are near; null where they are not, or where something speaks against it. */
export function likePeople(a: PersonSign, b: PersonSign): Likeness | null {
  if (a.generation !== b.generation) return null
  if (a.numeral !== b.numeral) return likeRegents(a, b)
  const [one, other] = [text(a), text(b)]
  if (one.join('') === other.join(''))
    return a.titled === b.titled
      ? { likeness: 0.95, why: 'the same name, written otherwise' }
      : { likeness: 0.95, why: 'the same name with and without a title' }
  if (one.length < 2 || other.length < 2) return null
  if ([...one].sort().join(' ') === [...other].sort().join(' '))
    return { likeness: 0.9, why: 'the same words in another order' }
  return likeWordByWord(a.words, b.words) ?? likeAroundMiddle(a.words, b.words)
}

/** "Pope Leo" and "Pope Leo XIV": only where nothing but one name stands before the number. */
function likeRegents(a: PersonSign, b: PersonSign): Likeness | null {
  const bare = a.numeral === '' || b.numeral === ''
  const alone = a.words.length === 1 && b.words.length === 1
  return bare && alone && a.words[0]!.text === b.words[0]!.text
    ? { likeness: 0.7, why: 'the same name with and without a number', short: true }
    : null
}

/** Names of the same length: each word the same, near, or (but for the last) the other's initial. */
function likeWordByWord(a: readonly Word[], b: readonly Word[]): Likeness | null {
  if (a.length !== b.length) return null
  let [initials, sounds, slips] = [0, 0, 0]
  for (const [index, word] of a.entries()) {
    const other = b[index]!
    const near = nearness(word, other)
    if (near === 'sound') sounds++
    else if (near === 'slip') slips++
    else if (near === null && index < a.length - 1 && isShortFor(word, other)) initials++
    else if (near === null) return null
  }
  if (initials > 0)
    return sounds + slips > 0
      ? null
      : { likeness: 0.8, why: 'the same surname, and a given name that fits', short: true }
  if (slips + sounds > 2 || slips > 1) return null
  return slips > 0
    ? { likeness: 0.7, why: 'the same but for a slip of the pen' }
    : { likeness: 0.85, why: 'the same name in another romanization' }
}

/** The same first and last name, and one of them has names between. */
function likeAroundMiddle(a: readonly Word[], b: readonly Word[]): Likeness | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length !== 2 || long.length < 3 || long.length > 5) return null
  const last = nearness(short[1]!, long.at(-1)!)
  const first = nearness(short[0]!, long[0]!)
  if (last !== 'same' && last !== 'sound') return null
  if (first === 'same' || first === 'sound' || isShortFor(short[0]!, long[0]!))
    return {
      likeness: 0.75,
      why: 'the same first and last name, with and without those between',
      short: true,
    }
  return null
}

/** Short forms that are no beginnings of the name. */
const SHORT_FORMS = new Set(
  'bill/william will/william bob/robert rob/robert dick/richard jim/james jimmy/james joe/joseph mike/michael tony/anthony ted/edward jack/john tom/thomas dave/david steve/stephen steve/steven beth/elizabeth liz/elizabeth kate/katherine sasha/alexander volodya/vladimir'.split(
    ' ',
  ),
)

/** "V" and "Vladimir", "Ben" and "Benjamin", "Joe" and "Joseph". */
function isShortFor({ text: a }: Word, { text: b }: Word): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length === 1 || short.length >= 3) {
    if (long.startsWith(short) && (short.length === 1 || long.length - short.length >= 2))
      return true
  }
  return SHORT_FORMS.has(`${short}/${long}`)
}
