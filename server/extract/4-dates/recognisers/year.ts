import { CUE } from '../cues.ts'
import { PATTERN } from '../lexicon.ts'
import { byPattern } from './recogniser.ts'

const { year } = PATTERN
const MEASURE =
  '(?!\\s*(?:%|people|persons|troops|soldiers|men|women|dollars|euros|miles|kilomet|km|tons|tonnes|percent|points|meters|metres|feet|yards|votes|jobs|barrels|[Ii]ndex|more|other))(?![\\d,.]*\\d|-\\d{3})'

// Behind a word that makes a number a year.
const GOVERNED = new RegExp(
  `\\b(?=[12]\\d{3})(?<=\\b(?:in|since|from|until|till|by|during|of|early|late|mid|back in|before|after|between|through|around|year|for|the|a|an|its|their|his|her|as of|than|our|\\d{4} (?:and|or|to)|(?:dates?|dating|dated|back|prior|up) to)\\s|\\(|[-–])(${year})\\b${MEASURE}`,
  'gi',
)
// "APEC 2025", "Euro 2024": behind a capitalised word that is no count or number plate.
const NAMED = new RegExp(
  `\\b(?=[12]\\d{3})(?<=(?<!\\.\\s)\\b(?!(?:About|Some|Nearly|Over|Resolution|Flight|Agenda|Number|Route|Room|Section|Article|Point|Windows|Russell|Russel|Area|Highway|Law|Act|Bill|Decree|Order|At|Only|Almost)\\b)\\p{Lu}[\\p{L}]+\\s)(${year})\\b${MEASURE}(?!\\s+\\p{Lu}?[\\p{L}]*[Ii]ndex)`,
  'gu',
)
// "2026 Iranian strikes": a headline that begins with its year.
const LEADING = new RegExp(`^(${year})\\b(?=\\s+\\p{Lu}\\p{Ll}+\\s+\\p{L})${MEASURE}`, 'gu')
// "fiscal 2023", "the 2010 fiscal year", "FY2024"
const FISCAL = new RegExp(
  `\\b(?:(?:the\\s+)?fiscal(?:\\s+year)?\\s+(${year})|FY\\s?(${year})|(?:the\\s+)?(${year})\\s+(?:fiscal|financial)\\s+year)\\b`,
  'gi',
)

const yearForm = (y: string) =>
  ({ kind: 'calendar', year: Number(y), month: null, day: null }) as const

// News tells of no year beyond the century.
const plausible = (y: string) => Number(y) <= 2100

export const fiscalYear = byPattern([CUE.year], FISCAL, ([, a, b, c]) => yearForm((a ?? b ?? c)!))
export const governedYear = byPattern([CUE.year], GOVERNED, ([, y]) =>
  plausible(y!) ? yearForm(y!) : null,
)
export const namedYear = byPattern([CUE.year], NAMED, ([, y]) =>
  plausible(y!) ? yearForm(y!) : null,
)
export const leadingYear = byPattern([CUE.year], LEADING, ([, y]) => yearForm(y!))
