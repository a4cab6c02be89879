import { CUE } from '../cues.ts'
import type { Recognised, TimeForm } from '../form.ts'
import { monthOf, PATTERN, WEEKDAYS } from '../lexicon.ts'
import type { Recogniser } from './recogniser.ts'

const { month, stop, weekday, year } = PATTERN
const TO = '\\s*(?:-|–|\\bto\\b|\\bthrough\\b|\\buntil\\b|\\band\\b)\\s*'
const STRICT_TO = '\\s*(?:-|–|\\bto\\b|\\bthrough\\b|\\buntil\\b)\\s*'

// "Oct. 29-31, 2025", "October 29 to November 1"
const DAYS_OF_MONTH = `(?<from>(?<m>${month})\\b(?:${stop})?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?)${TO}(?<to>(?:(?<m2>${month})\\b(?:${stop})?\\s+)?(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*(?:percent|people|[:/]))(?:,?\\s+(?<y2>${year})\\b)?)`
// "27-28 February 2019", "27 January to 3 February"
const DAYS_FIRST = `(?<from>\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+(?<m>${month}))?)${TO}(?<to>(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m2>${month})\\b(?:${stop})?(?:,?\\s+(?<y2>${year})\\b)?)`
// "from April to June 2009"
const MONTHS_RANGE = `(?<from>\\b(?<m>${month})(?:${stop})?(?:,?\\s+(?<y>${year}))?)(?:${STRICT_TO}|(?<=\\bbetween \\S+(?: \\d{4})?)\\s+and\\s+)(?<to>(?<m2>${month})\\b(?:${stop})?(?:,?\\s+(?<y2>${year})\\b)?)(?!\\s+\\d)`
const WEEKDAYS_RANGE = `(?<from>\\b(?<w>${weekday}))(?:${STRICT_TO}|(?<=\\bbetween \\S+)\\s+and\\s+)(?<to>(?<w2>${weekday})\\b)`
// "from 2003 to 2005", "2003-05"
const YEARS = `(?<from>\\b(?=[12]\\d{3})(?<y>${year}))(?:\\s*[-–]\\s*|(?<=\\b(?:from|between) \\d{4})\\s+(?:to|and|until|through)\\s+)(?<to>(?<y2>${year}|\\d{2})\\b)(?![-\\d])`

type Groups = Readonly<Record<string, string | undefined>>

function endForm(g: Groups, which: '' | '2'): TimeForm | null {
  const name = g[`w${which}`]
  if (name) return { kind: 'weekday', weekday: WEEKDAYS.get(name.toLowerCase())!, shift: 0 }
  const [m, d] = [g[`m${which}`] ?? g[which === '' ? 'm2' : 'm'], g[`d${which}`]]
  const y = which === '' ? g.y : g.y2
  if (!m && !y) return null
  const short = which === '2' && y?.length === 2 ? `${g.y!.slice(0, 2)}${y}` : y
  if (d !== undefined && (Number(d) < 1 || Number(d) > 31)) return null
  return {
    kind: 'calendar',
    year: short ? Number(short) : null,
    month: m ? monthOf(m) : null,
    day: d ? Number(d) : null,
  }
}

/** From here to there: one expression for an edge, two for whoever counts expressions. */
function rangeOf(cues: readonly number[], source: string): Recogniser {
  const pattern = new RegExp(source, 'g')
  return {
    cues,
    find: (text) =>
      [...text.matchAll(pattern)].flatMap((match): Recognised[] => {
        const groups: Groups = match.groups ?? {}
        const from = endForm(groups, '')
        const to = endForm(groups, '2')
        if (!from || !to || !inOrder(from, to)) return []
        const start = match.index
        const end = start + match[0].length
        const left = { start, end: start + groups.from!.length, form: from }
        const right = { start: end - groups.to!.length, end, form: to }
        return [{ start, end, form: { kind: 'range', from, to }, ends: [left, right] }]
      }),
  }
}

/** "2005-03" is no range; months and days may run over the end of a year. */
function inOrder(from: TimeForm, to: TimeForm): boolean {
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || from.month !== null) return true
  return Number(from.year) < Number(to.year)
}

export const daysOfMonth = rangeOf([CUE.month | CUE.digits], DAYS_OF_MONTH)
export const daysFirst = rangeOf([CUE.month | CUE.digits], DAYS_FIRST)
export const months = rangeOf([CUE.month], MONTHS_RANGE)
export const weekdays = rangeOf([CUE.weekday], WEEKDAYS_RANGE)
export const years = rangeOf([CUE.year], YEARS)
