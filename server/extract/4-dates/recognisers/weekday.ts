import { CUE } from '../cues.ts'
import { PATTERN, WEEKDAYS } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

// "Friday", "last Tuesday", "this coming Monday", "Tuesday of last week"
const WEEKDAY = new RegExp(
  `(?<!\\b(?:Black|Bloody|Super|Ash|Palm|Cyber|Holy|Maundy|Fat|Good|Easter)\\s)\\b(?:(last|next|this|this past|this coming|this upcoming|[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past)\\s+)?(${PATTERN.weekday})\\b(?:\\s+of\\s+(last|next|this)\\s+week|\\s+(last|next)\\s+week)?`,
  'g',
)

const SHIFTS: Readonly<Record<string, -1 | 1>> = {
  last: -1,
  'this past': -1,
  next: 1,
  'this coming': 1,
  'this upcoming': 1,
}

export const weekday = byPattern([CUE.weekday], WEEKDAY, ([, which, name, of, week]) => ({
  kind: 'weekday',
  weekday: WEEKDAYS.get(name!.toLowerCase())!,
  shift: SHIFTS[(which ?? of ?? week ?? '').toLowerCase()] ?? 0,
}))
