import { CUE } from '../cues.ts'
import { PATTERN, WEEKDAYS } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

// "Friday", "last Tuesday", "this coming Monday", "Tuesday of last week"
const WEEKDAY = new RegExp(
  `\\b(?:(last|next|this|this past|this coming|this upcoming|[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past)\\s+)?(${PATTERN.weekday})\\b(?:\\s+of\\s+(last|next|this)\\s+week|\\s+(last|next)\\s+week)?`,
  'g',
)

const SHIFTS: Readonly<Record<string, -1 | 1>> = {
  last: -1,
  'this past': -1,
  next: 1,
  'this coming': 1,
  'this upcoming': 1,
}

// Days that go by a name of their own are no plain weekdays.
const NAMED = /\b(?:Black|Bloody|Super|Ash|Palm|Cyber|Holy|Maundy|Fat|Good|Easter)\s$/

export const weekday = byPattern([CUE.weekday], WEEKDAY, (match, text) => {
  const [, which, name, of, week] = match
  if (NAMED.test(text.slice(Math.max(0, match.index - 8), match.index))) return null
  return {
    kind: 'weekday',
    weekday: WEEKDAYS.get(name!.toLowerCase())!,
    shift: SHIFTS[(which ?? of ?? week ?? '').toLowerCase()] ?? 0,
  }
})
