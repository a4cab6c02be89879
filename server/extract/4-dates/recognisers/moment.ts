import { CUE } from '../cues.ts'
import type { TimeForm } from '../form.ts'
import { byPattern } from './recogniser.ts'

const PRESENT =
  /\b(?:right now|for now|until now|by now|now(?!-)|currently|nowadays|presently|at (?:the present time|present|the moment|this (?:time|moment|point))|for the (?:time being|moment|present)|(?:the\s+)?present day)\b/gi
const PAST =
  /\b(?:(?:more |most |very |just )?recently|lately|(?<=\b(?:in|of)\s)the (?:recent |distant )?past(?!\s+(?:\w+\s+)?(?:day|week|month|year|decade|hour|quarter|few|two|three|four|five|six|\d)))/gi
const FUTURE =
  /\b(?:very soon|soon(?!-|er)|shortly(?!\s+(?:before|after|prior))|the (?:near |foreseeable |not too distant |immediate )?future|the (?:near|short|long|medium) term)\b/gi
const ADJECTIVE = /\b(?:current|recent)\b(?!-)(?!\s+(?:days|weeks|months|years|decades|times))/g

const moment = (ref: Extract<TimeForm, { kind: 'moment' }>['ref']) => () =>
  ({ kind: 'moment', ref }) as const

export const present = byPattern([CUE.moment, CUE.time], PRESENT, moment('PRESENT_REF'))
export const past = byPattern([CUE.moment], PAST, moment('PAST_REF'))
export const future = byPattern([CUE.moment, CUE.term], FUTURE, moment('FUTURE_REF'))
export const adjective = byPattern([CUE.moment], ADJECTIVE, ([word]) => ({
  kind: 'moment',
  ref: word === 'current' ? 'PRESENT_REF' : 'PAST_REF',
}))
