import type { Part, Unit } from '../form.ts'
import { unitOf } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

// "next week", "earlier this month", "late last year", "over the weekend"
const SHIFTED =
  /\b(?:(early|late|earlier|later|mid)[\s-]+)?(?:(?:the|over the|the end of|the rest of)\s+)?\b(last|past|previous|this|the current|next|coming|following)\s+(day|week|weekend|month|quarter|year|decade)\b/gi
const DAYS =
  /\b(today|tonight|yesterday|tomorrow|the day after tomorrow|the day before yesterday)\b/gi
const WEEKEND = /\b(?:over|during|at) the weekend\b/gi

const SHIFT: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
  following: 1,
}
const PARTS: Readonly<Record<string, Part>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  earlier: 'sofar',
  later: 'rest',
}
const DAY_SHIFT: Readonly<Record<string, number>> = {
  yesterday: -1,
  tomorrow: 1,
  'the day after tomorrow': 2,
  'the day before yesterday': -2,
}

export const shifted = byPattern(SHIFTED, ([, part, which, unit]) => ({
  kind: 'shifted',
  unit: unitOf(unit!),
  shift: SHIFT[which!.toLowerCase()] ?? 0,
  part: PARTS[part?.toLowerCase() ?? ''] ?? null,
}))

export const relativeDay = byPattern(DAYS, ([words]) => ({
  kind: 'shifted',
  unit: 'day' as Unit,
  shift: DAY_SHIFT[words.toLowerCase()] ?? 0,
  part: null,
}))

export const theWeekend = byPattern(WEEKEND, () => ({
  kind: 'shifted',
  unit: 'weekend',
  shift: -1,
  part: null,
}))
