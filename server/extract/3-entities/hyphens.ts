import { COUNTRIES } from './knowledge/countries.ts'
import type { Word } from './words.ts'

/** What news joins to a name: "Iran-backed", "Houthi-controlled", "Panama-flagged", "Moscow-born". */
const JOINED =
  /^(?:\p{Ll}{2,}ed|led|born|made|run|held|built|wide|bound|era|style|speaking|language|friendly|only|like|funded|brokered)$/u

/** What stands before a name without being part of it: "pro-EU", "anti-Hamas", "ex-NATO". */
const BEFORE = /^(?:pro|anti|ex|non|post|pre|mid|then|cross|trans|intra|inter)$/i

const STATES: ReadonlySet<string> = new Set(
  COUNTRIES.filter(({ ambiguous }) => !ambiguous)
    .flatMap(({ name, aliases, adjectives }) => [name, ...aliases, ...adjectives])
    .filter((form) => /^[\p{Lu}][\p{L}.]+$/u.test(form)),
)
const COMPOUND: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, aliases, adjectives }) => [name, ...aliases, ...adjectives]).filter(
    (form) => form.includes('-'),
  ),
)

/** A hyphenated word in the words that news made it of; a name with a hyphen of its own stays one. */
export function apart(word: Word): Word[] {
  const at = cutOf(word.form)
  if (at < 0) return [word]
  const middle = word.start + at
  return [
    ...apart({ start: word.start, end: middle, form: word.form.slice(0, at) }),
    ...apart({ start: middle + 1, end: word.end, form: word.form.slice(at + 1) }),
  ]
}

/** The hyphen at which a word comes apart, or -1. */
function cutOf(form: string): number {
  const last = form.lastIndexOf('-')
  if (last < 0 || COMPOUND.has(form)) return -1
  if (/^\p{Lu}/u.test(form) && JOINED.test(form.slice(last + 1))) return last
  const first = form.indexOf('-')
  if (BEFORE.test(form.slice(0, first)) && /^\p{Lu}/u.test(form.slice(first + 1))) return first
  if (STATES.has(form.slice(0, first)) && /^\p{Lu}/u.test(form.slice(first + 1))) return first
  return STATES.has(form.slice(last + 1)) && /^\p{Lu}/u.test(form) ? last : -1
}
