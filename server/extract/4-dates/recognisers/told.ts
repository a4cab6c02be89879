import { CUE } from '../cues.ts'
import type { TimeForm } from '../form.ts'
import { unitOf } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

const UNIT = 'day|night|morning|afternoon|evening|week|weekend|month|quarter|year|decade'
// "the day before", "the week after"
const BEFORE_AFTER =
  /\bthe\s+(day|night|morning|week|month|year)\s+(before|earlier|after)\b(?!\s+(?:the|a|an|his|her|their|its|that|he|she|it|they|last|next|yesterday|tomorrow|this|\p{Lu}|\d))/giu
// "the previous month", "the following day", "the next morning"
const NEXT = new RegExp(
  `\\b(?:the|a)\\s+(previous|preceding|prior|following|next)\\s+(${UNIT})\\b`,
  'gi',
)
// "that week", "the same month"
const SAME = new RegExp(`\\b(?:that|that same|the same|the very same)\\s+(${UNIT})\\b`, 'gi')
const AT_THE_TIME = /\b(?:at the time|at that time)\b(?!\s+of)/gi
// "at the same meeting": what was done there was done then.
const SAME_EVENT = /\bat the same (?:meeting|summit|event|conference|session)\b/gi
const PERIOD =
  /\bthe\s+(?:same|comparable|corresponding|like)\s+(?:period|quarter|month|time)\s+(?:of\s+)?(?:last year|(?:a|one|the) year (?:ago|earlier|before)|(?:in\s+)?the previous year)\b/gi

const named = (unit: string) => unitOf(/night|morning|afternoon|evening/i.test(unit) ? 'day' : unit)

const moved = (unit: string, shift: number): TimeForm => ({
  kind: 'shifted',
  unit: named(unit),
  shift,
  anchor: 'told',
})

export const beforeOrAfter = byPattern(
  [CUE.unit | CUE.beside, CUE.dayPart | CUE.beside],
  BEFORE_AFTER,
  ([, unit, which]) => moved(unit!, which!.toLowerCase() === 'after' ? 1 : -1),
)

export const nextOne = byPattern(
  [CUE.unit | CUE.which, CUE.dayPart | CUE.which],
  NEXT,
  ([, which, unit]) => moved(unit!, /following|next/i.test(which!) ? 1 : -1),
)

export const sameUnit = byPattern([CUE.unit, CUE.dayPart], SAME, ([, unit]) => ({
  kind: 'same',
  unit: named(unit!),
}))

export const sameTime = byPattern([CUE.time], AT_THE_TIME, () => ({ kind: 'same', unit: null }))
export const sameEvent = byPattern([CUE.time], SAME_EVENT, () => ({
  kind: 'same',
  unit: null,
  event: true,
}))
export const samePeriod = byPattern([CUE.unit], PERIOD, () => ({ kind: 'period', shift: -1 }))
