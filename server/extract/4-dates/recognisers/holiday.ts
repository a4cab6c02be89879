import { CUE } from '../cues.ts'
import { HOLIDAY_NAMES, holidayNamed } from '../holidays.ts'
import { byPattern } from './recogniser.ts'
import { YEAR_REF, yearRef } from './year-ref.ts'

const HOLIDAY = new RegExp(
  `\\b(?:(last|next|this)\\s+)?(${HOLIDAY_NAMES.join('|')})\\b${YEAR_REF}`,
  'g',
)

export const holiday = byPattern([CUE.holiday], HOLIDAY, ([, , name, y, word]) => {
  const known = holidayNamed(name!)
  return known ? { kind: 'holiday', name: known, year: yearRef(y, word) } : null
})
