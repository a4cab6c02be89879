import type { Recognised } from './form.ts'
import { bareYear, dayFirst, governedMonth, isoDay, monthFirst } from './recognisers/calendar.ts'
import { ago, ahead, stretch } from './recognisers/distance.ts'
import { decade, officeTerm, sameTime, season } from './recognisers/period.ts'
import { daysFirst, daysOfMonth, weekdays, years } from './recognisers/range.ts'
import type { Recogniser } from './recognisers/recogniser.ts'
import { relativeDay, shifted, theWeekend } from './recognisers/shifted.ts'
import { weekday } from './recognisers/weekday.ts'

/** Every form there is; where two overlap, the earlier in this list wins. */
const RECOGNISERS: readonly Recogniser[] = [
  isoDay,
  daysOfMonth,
  daysFirst,
  weekdays,
  years,
  dayFirst,
  monthFirst,
  governedMonth,
  officeTerm,
  season,
  decade,
  ago,
  ahead,
  stretch,
  shifted,
  theWeekend,
  relativeDay,
  weekday,
  sameTime,
  bareYear,
]

/** The date expressions of a stretch of levelled text, in order, without overlaps. */
export function recognise(text: string): Recognised[] {
  const taken: Recognised[] = []
  for (const recogniser of RECOGNISERS)
    for (const found of recogniser(text))
      if (!taken.some((other) => found.start < other.end && other.start < found.end))
        taken.push(found)
  return joinDayAndDate(
    text,
    withSince(
      text,
      taken.sort((a, b) => a.start - b.start),
    ),
  )
}

/** "since March": from then up to now. */
function withSince(text: string, found: readonly Recognised[]): Recognised[] {
  return found.map((expression) => {
    const before = /\bsince\s+$/i.exec(
      text.slice(Math.max(0, expression.start - 8), expression.start),
    )
    const open = before && expression.form.kind !== 'range' && expression.form.kind !== 'stretch'
    return open ? { ...expression, form: { kind: 'since', from: expression.form } } : expression
  })
}

/** "Wednesday, October 29": the date says it, the weekday repeats it. */
function joinDayAndDate(text: string, found: readonly Recognised[]): Recognised[] {
  const joined: Recognised[] = []
  for (const expression of found) {
    const left = joined.at(-1)
    const adjacent = left && /^,?\s+$/.test(text.slice(left.end, expression.start))
    if (adjacent && left.form.kind === 'weekday' && expression.form.kind === 'calendar')
      joined[joined.length - 1] = { ...expression, start: left.start }
    else joined.push(expression)
  }
  return joined
}
