import { distance } from 'fastest-levenshtein'

/** Letters that romanizations of Arabic, Persian, Cyrillic and Asian names exchange. */
const EXCHANGED: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'],
  [/tch|tsch/g, 'ch'],
  [/dh/g, 'd'],
  [/kh|gh|q|ck|c(?!h)|g/g, 'k'],
  [/ph/g, 'f'],
  [/ts|tz/g, 'z'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo|eu/g, 'u'],
  [/ee|ii|iy|yi|ij|y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** A word of a name with how it sounds, whatever its romanization, and that without its vowels. */
export type Word = { readonly text: string; readonly sound: string; readonly bones: string }

export function wordFrom(text: string): Word {
  let sound = text
  for (const [from, to] of EXCHANGED) sound = sound.replace(from, to)
  return { text, sound, bones: sound[0] + sound.slice(1).replace(/[aeiou]/g, '') }
}

/** How two words are the same: letter by letter, by sound, or but for a slip; null where they are not. */
export type Nearness = 'same' | 'sound' | 'slip'

export function nearness(a: Word, b: Word): Nearness | null {
  if (a.text === b.text) return 'same'
  const length = Math.min(a.text.length, b.text.length)
  if (length < 2 || /\d/.test(a.text + b.text) || isEnding(a.text, b.text)) return null
  if (a.sound === b.sound) return 'sound'
  if (a.sound[0] !== b.sound[0]) return null
  const apart = distance(a.sound, b.sound)
  if (a.bones === b.bones && ((length >= 5 && apart <= 1) || (length >= 8 && apart <= 2)))
    return 'sound'
  const slips = distance(a.text, b.text)
  return (length >= 6 && slips <= 1) || (length >= 9 && slips <= 2) ? 'slip' : null
}

/** Ivanov and Ivanova, Peter and Peters are two people. */
const isEnding = (a: string, b: string) => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^(a|n|s|aya|ova|eva|sky|son)$/.test(long.slice(short.length))
}
