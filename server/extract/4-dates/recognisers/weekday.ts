import { PATTERN, WEEKDAYS } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

// "Friday", "late Friday night", "last Tuesday", "next Monday morning"
const WEEKDAY = new RegExp(
  `\\b(?:(early|late)\\s+)?(?:(last|next|this|this past|this coming)\\s+)?(${PATTERN.weekday})\\b(?:\\s+(?:morning|afternoon|evening|night))?`,
  'g',
)

const SHIFTS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  'this past': -1,
  next: 1,
  'this coming': 1,
}

export const weekday = byPattern(WEEKDAY, ([, , which, name]) => ({
  kind: 'weekday',
  weekday: WEEKDAYS.get(name!.toLowerCase())!,
  shift: SHIFTS[which ?? ''] ?? 0,
}))
