import type { TimeForm } from '../form.ts'
import { monthOf, PATTERN, WEEKDAYS } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

const { month, stop, weekday, year } = PATTERN

// "Oct. 29-31, 2025", "October 29 to November 1"
const DAYS_OF_MONTH = new RegExp(
  `\\b(?:from\\s+)?(${month})(?:${stop})?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:-|to|through|and)\\s*(?:(${month})(?:${stop})?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(${year})\\b)?`,
  'g',
)
// "27-28 February 2019"
const DAYS_FIRST = new RegExp(
  `\\b(\\d{1,2})\\s*(?:-|to|and)\\s*(\\d{1,2})\\s+(${month})\\b(?:${stop})?(?:,?\\s+(${year})\\b)?`,
  'g',
)
const WEEKDAYS_RANGE = new RegExp(
  `\\b(?:from\\s+)?(${weekday})\\s+(?:to|through|until)\\s+(${weekday})\\b`,
  'g',
)
const YEARS = new RegExp(`\\b(?:from|between)?\\s*(${year})\\s*(?:-|to|and)\\s*(${year})\\b`, 'g')

const day = (y: string | undefined, m: number | null, d: string): TimeForm => ({
  kind: 'calendar',
  year: y ? Number(y) : null,
  month: m,
  day: Number(d),
})

export const daysOfMonth = byPattern(DAYS_OF_MONTH, ([, m, d, m2, d2, y]) => ({
  kind: 'range',
  from: day(y, monthOf(m!), d!),
  to: day(y, monthOf(m2 ?? m!), d2!),
}))

export const daysFirst = byPattern(DAYS_FIRST, ([, d, d2, m, y]) => ({
  kind: 'range',
  from: day(y, monthOf(m!), d!),
  to: day(y, monthOf(m!), d2!),
}))

const weekdayForm = (name: string): TimeForm => ({
  kind: 'weekday',
  weekday: WEEKDAYS.get(name.toLowerCase())!,
  shift: 0,
})
export const weekdays = byPattern(WEEKDAYS_RANGE, ([, a, b]) => ({
  kind: 'range',
  from: weekdayForm(a!),
  to: weekdayForm(b!),
}))

const yearForm = (y: string): TimeForm => ({
  kind: 'calendar',
  year: Number(y),
  month: null,
  day: null,
})
export const years = byPattern(YEARS, ([, a, b]) =>
  Number(a) < Number(b) ? { kind: 'range', from: yearForm(a!), to: yearForm(b!) } : null,
)
