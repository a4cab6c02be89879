import { CUE } from '../cues.ts'
import { ordinalOf, PATTERN } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

const TERM = new RegExp(
  `\\b(\\p{Lu}[\\p{L}-]+)['’]s?\\s+(${PATTERN.ordinal})\\s+(?:term|tenure)\\b(?:\\s+(?:as president|in office|as prime minister))?`,
  'gu',
)

export const officeTerm = byPattern([CUE.term], TERM, ([, holder, ordinal]) => ({
  kind: 'term',
  holder: holder!,
  ordinal: ordinalOf(ordinal!)!,
}))
