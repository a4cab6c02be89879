import { CUE } from '../cues.ts'
import { amountOf, PATTERN, unitOf } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

const { number, unit, clockUnit } = PATTERN
// "recent months", "the past three weeks", "the coming days", "the last 24 hours"
const STRETCH = new RegExp(
  `\\b(?:the\\s+)?(recent|past|last|previous|coming|next|following|upcoming|ensuing)\\s+(?:(${number})\\s+)?(?:(?:full|trading|business|working|straight|consecutive|calendar|fiscal)\\s+)?(${unit}|${clockUnit})\\b`,
  'gi',
)
const PLURAL = /(?:s|centuries)$/i

export const stretch = byPattern([CUE.unit | CUE.which], STRETCH, ([, which, amount, word]) => {
  // Units are common nouns: "The Last Days" is a name.
  if (!PLURAL.test(word!) || /^[A-Z]/.test(word!)) return null
  const ahead = /coming|next|following|ensuing/i.test(which!)
  return { kind: 'stretch', unit: unitOf(word!), amount: amountOf(amount), ahead }
})
