import { MONTHS } from '../1-text/months.ts'
import { SEASONS, WEEKDAYS } from './lexicon.ts'

/**
 * What a recogniser needs to find in a sentence before its pattern is worth running: one bit for each
 * kind of word. Most sentences hold few kinds, so most patterns never run.
 */
export const CUE = {
  month: 1,
  weekday: 2,
  unit: 4,
  season: 8,
  year: 16,
  digits: 32,
  deictic: 64,
  moment: 128,
  dayPart: 256,
  often: 512,
  clock: 1024,
  holiday: 2048,
  term: 4096,
  time: 8192,
  decade: 16384,
  /** ago, earlier, later */
  away: 32768,
  /** before, after */
  beside: 65536,
  /** last, next, recent, coming */
  which: 131072,
  every: 262144,
} as const

const words = (text: string) => text.split(' ')

const GROUPS: readonly (readonly [number, readonly string[]])[] = [
  [CUE.month, [...MONTHS.keys()]],
  [CUE.weekday, [...WEEKDAYS.keys(), ...[...WEEKDAYS.keys()].map((name) => `${name}s`)]],
  [CUE.season, [...SEASONS.keys(), 'half', 'quarter', 'period']],
  [
    CUE.unit,
    words(
      'day days week weeks weekend weekends month months quarter quarters year years decade decades century centuries hour hours minute minutes second seconds',
    ),
  ],
  [CUE.deictic, words('today tonight yesterday tomorrow overnight')],
  [
    CUE.moment,
    words(
      'now currently recently soon future past present moment previously formerly lately current recent nowadays presently shortly',
    ),
  ],
  [CUE.dayPart, words('morning afternoon evening night midday noon midnight dawn')],
  [
    CUE.often,
    words('daily weekly monthly quarterly annual annually yearly hourly biweekly nightly'),
  ],
  [CUE.clock, words('am pm m utc gmt est edt cet local oclock clock')],
  [
    CUE.holiday,
    words(
      'christmas thanksgiving easter halloween eve labor memorial independence valentine july good boxing veterans',
    ),
  ],
  [CUE.term, words('term tenure')],
  [CUE.time, words('time meeting summit event')],
  [CUE.decade, words('twenties thirties forties fifties sixties seventies eighties nineties s')],
  [CUE.away, words('ago earlier later afterward afterwards prior hence')],
  [CUE.beside, words('before after earlier')],
  [
    CUE.which,
    words(
      'recent past last previous preceding prior coming next following upcoming ensuing this current present outgoing',
    ),
  ],
  [CUE.every, words('every each per times once twice')],
]

const CUES = new Map<string, number>()
for (const [bit, group] of GROUPS)
  for (const word of group) CUES.set(word, (CUES.get(word) ?? 0) | bit)

const FIRST = 97
/** For each first letter the lengths of its cue words, as bits: most words are dismissed by this alone. */
const LENGTHS = new Int32Array(26)
for (const word of CUES.keys()) LENGTHS[word.charCodeAt(0) - FIRST]! |= 1 << word.length

const isLetter = (code: number) => code >= FIRST && code <= 122
const isDigit = (code: number) => code >= 48 && code <= 57

/** The cues of a text: one pass over its words. */
export function cuesIn(text: string): number {
  const lower = text.toLowerCase()
  const end = lower.length
  let found = 0
  let at = 0
  while (at < end) {
    const code = lower.charCodeAt(at)
    const start = at++
    if (isLetter(code)) {
      while (at < end && isLetter(lower.charCodeAt(at))) at++
      const length = at - start
      if (length < 32 && LENGTHS[code - FIRST]! & (1 << length))
        found |= CUES.get(lower.slice(start, at)) ?? 0
    } else if (isDigit(code)) {
      while (at < end && isDigit(lower.charCodeAt(at))) at++
      found |= at - start === 4 ? CUE.digits | CUE.year : CUE.digits
    }
  }
  return found
}
