import { CUE } from '../cues.ts'
import { byPattern } from './recogniser.ts'

const ZONE =
  '(?:\\s*\\(?(UTC|GMT|EST|EDT|CET|CEST|BST|PST|PDT|local time|[A-Z][a-z]+ time)\\b(?:\\s*[+-]\\d+\\)?)?)'
// "6:40 p.m.", "8 am", "16:00 UTC"
const HALF_DAY = new RegExp(
  `\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])\\.?\\s?m\\b\\.?${ZONE}?`,
  'gi',
)
const FULL_DAY = new RegExp(
  `\\b([01]?\\d|2[0-3])[:.]?([0-5]\\d)(?:\\s*(?:hours|hrs|h))?${ZONE}`,
  'g',
)
const GOVERNED =
  /\b(?=\d{1,2}:)(?<=\b(?:at|by|until|around|about|from|before|after|since)\s)([01]?\d|2[0-3]):([0-5]\d)\b(?!:|\s*[ap]\.?m)/g
const NAMED =
  /\b(?=(?:12\s+)?(?:noon|mid))(?<=\b(?:at|by|until|around|about|from|before|after|since|shortly after|of|past)\s)(?:(12\s+)?(noon|midnight)|midday)\b/gi

const two = (n: number | string) => String(n).padStart(2, '0')
const zulu = (zone: string | undefined) => (zone && /^(?:UTC|GMT)$/i.test(zone) ? 'Z' : '')

export const halfDay = byPattern([CUE.digits | CUE.clock], HALF_DAY, ([, h, m, half, zone]) => {
  const hour = Number(h)
  if (hour < 1 || hour > 12) return null
  const time = (hour % 12) + (/p/i.test(half!) ? 12 : 0)
  return { kind: 'clock', time: `${two(time)}:${m ?? '00'}${zulu(zone)}`, day: null }
})

export const fullDay = byPattern([CUE.digits | CUE.clock], FULL_DAY, ([, h, m, zone]) => ({
  kind: 'clock',
  time: `${two(h!)}:${m}${zulu(zone)}`,
  day: null,
}))

export const governedTime = byPattern([CUE.digits], GOVERNED, ([, h, m]) => ({
  kind: 'clock',
  time: `${two(h!)}:${m}`,
  day: null,
}))

export const namedTime = byPattern([CUE.dayPart], NAMED, ([words]) => ({
  kind: 'clock',
  time: /midnight/i.test(words) ? '00:00' : '12:00',
  day: null,
}))
