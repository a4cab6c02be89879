import { CUE } from '../cues.ts'
import type { TimeForm } from '../form.ts'
import { unitOf } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

const UNIT = 'week|weekend|month|quarter|year|decade|century'
// "next week", "the current year", "this past weekend"
const SHIFTED = new RegExp(
  `\\b(this past|this coming|last|past|this|the current|the present|the outgoing|next|coming|the coming|the past|the next|upcoming|the upcoming)\\s+(?:calendar\\s+|fiscal\\s+)?(${UNIT})\\b`,
  'gi',
)
// "the week before last", "the year after next"
const TWICE = new RegExp(`\\bthe\\s+(${UNIT})\\s+(?:(before last)|after next)\\b`, 'gi')
// "over the weekend"
const WEEKEND =
  /\b(?=the weekend)(?<=\b(?:over|during|at|on|of|for|through|throughout)\s)the weekend\b/gi
// "the end of the year", "later in the week", "so far in the month"
const OF_THE =
  /\b(?=the\s)(?<=\b(?:end|ends|ended|ending|close|closed|finish|finished|opened|(?:end|beginning|start|middle|rest|half|part|course|quarter) of|(?:early|earlier|late|later|elsewhere|far) in|for|during|throughout|on)\s)the\s+(day|week|month|quarter|year|decade|century)\b(?!\s+(?:before|after|when|that|to|of|in which|ending|ended|ahead|since|to come))/gi

const SHIFT: Readonly<Record<string, number>> = {
  'this past': -1,
  last: -1,
  past: -1,
  'the past': -1,
  'this coming': 1,
  next: 1,
  'the next': 1,
  coming: 1,
  'the coming': 1,
  upcoming: 1,
  'the upcoming': 1,
}

const shiftedForm = (unit: string, shift: number): TimeForm => ({
  kind: 'shifted',
  unit: unitOf(unit),
  shift,
  anchor: 'published',
})

export const shifted = byPattern([CUE.unit | CUE.which], SHIFTED, ([, which, unit]) => {
  const stretch = /^(?:the past|past|the next|the coming)$/i.test(which!)
  if (stretch && unit!.toLowerCase() !== 'weekend')
    return {
      kind: 'stretch',
      unit: unitOf(unit!),
      amount: 1,
      ahead: !/past/i.test(which!),
    }
  return shiftedForm(unit!, SHIFT[which!.toLowerCase()] ?? 0)
})

export const shiftedTwice = byPattern([CUE.unit | CUE.beside], TWICE, ([, unit, before]) =>
  shiftedForm(unit!, before ? -2 : 2),
)

export const theWeekend = byPattern([CUE.unit], WEEKEND, () => ({ kind: 'weekend' }))

// "for a second straight day", "its best week since": the day or week told of
const NTH =
  /\b(?:a|the|its|their)\s+(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\s+(?:consecutive|straight|successive)\s+(day|week|weekend|month|quarter|year)\b/gi
const SUPERLATIVE =
  /\b(?=[dwmqy])(?<=\b(?:best|worst|busiest|deadliest|bloodiest|biggest|strongest|weakest)\s)(day|week|month|quarter|year)\b/gi

export const nthInARow = byPattern([CUE.unit], NTH, ([, unit]) => ({
  kind: 'same',
  unit: unitOf(unit!),
}))
export const superlative = byPattern([CUE.unit], SUPERLATIVE, ([, unit]) => ({
  kind: 'same',
  unit: unitOf(unit!),
}))

// "in the latest quarter": the one reported on
const REPORTED =
  /\b(?=the\s)(?<=\b(?:in|for|during|throughout)\s)the\s+(?:latest\s+|most recent\s+|just-ended\s+)?quarter\b(?!\s+(?:of|to|before|when))/gi

export const reportedQuarter = byPattern([CUE.unit], REPORTED, () => ({ kind: 'period', shift: 0 }))

/** "the end of the year" is the article's year; a day or a week is the one told last. */
export const ofTheUnit = byPattern([CUE.unit], OF_THE, ([, unit]) =>
  /day|week/i.test(unit!) ? { kind: 'same', unit: unitOf(unit!) } : shiftedForm(unit!, 0),
)
