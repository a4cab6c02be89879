import { CUE } from '../cues.ts'
import type { TimeForm } from '../form.ts'
import { byPattern } from './recogniser.ts'

const DAYS =
  /\b(the day after tomorrow|the day before yesterday|(?:earlier|later) today|today|yesterday|tomorrow)\b/gi
const NIGHTS = /\b(tonight|last night|overnight|this (?:morning|afternoon|evening))\b/gi
const FROM_TODAY = /\b(a week|two weeks) from (today|tomorrow|yesterday)\b/gi

const SHIFT: Readonly<Record<string, number>> = {
  yesterday: -1,
  tomorrow: 1,
  'the day after tomorrow': 2,
  'the day before yesterday': -2,
}

const day = (shift: number): TimeForm => ({
  kind: 'shifted',
  unit: 'day',
  shift,
  anchor: 'published',
})

export const relativeDay = byPattern([CUE.deictic], DAYS, ([words]) =>
  day(SHIFT[words.toLowerCase()] ?? 0),
)

export const weekFromDay = byPattern([CUE.deictic], FROM_TODAY, ([, weeks, from]) =>
  day((weeks!.toLowerCase() === 'a week' ? 7 : 14) + (SHIFT[from!.toLowerCase()] ?? 0)),
)

export const nightOrMorning = byPattern([CUE.deictic, CUE.dayPart], NIGHTS, ([words]) => {
  const lower = words.toLowerCase()
  const part = lower.endsWith('morning')
    ? 'MO'
    : lower.endsWith('afternoon')
      ? 'AF'
      : lower.endsWith('evening')
        ? 'EV'
        : 'NI'
  return { kind: 'dayPart', part, day: day(lower === 'last night' ? -1 : 0) }
})
