import { cuesIn } from './cues.ts'
import type { Recognised } from './form.ts'
import { joined } from './joins.ts'
import { fullDay, governedTime, halfDay, namedTime } from './recognisers/clock.ts'
import { century, decade, namedDecade, shortDecade } from './recognisers/decade.ts'
import { ago, fromNow, inTime, within, yearAgo } from './recognisers/distance.ts'
import { holiday } from './recognisers/holiday.ts'
import { barePlural, counted, partOfLength, yearsLong } from './recognisers/length.ts'
import { adjective, future, past, present } from './recognisers/moment.ts'
import { monthAlone, monthOfYear, shiftedMonth } from './recognisers/month.ts'
import { dayFirst, monthFirst } from './recognisers/month-day.ts'
import { isoDay, septemberEleventh, slashedDay } from './recognisers/numeric.ts'
import { daysFirst, daysOfMonth, months, weekdays, years } from './recognisers/range.ts'
import type { Recogniser } from './recognisers/recogniser.ts'
import { nightOrMorning, relativeDay, weekFromDay } from './recognisers/relative-day.ts'
import { every, everyWeekday, often, rate } from './recognisers/set.ts'
import {
  nthInARow,
  ofTheUnit,
  reportedQuarter,
  shifted,
  shiftedTwice,
  superlative,
  theWeekend,
} from './recognisers/shifted.ts'
import { stretch } from './recognisers/stretch.ts'
import { officeTerm } from './recognisers/term.ts'
import {
  beforeOrAfter,
  nextOne,
  sameEvent,
  samePeriod,
  sameTime,
  sameUnit,
} from './recognisers/told.ts'
import { nthWeek, weekOfDay } from './recognisers/week-of.ts'
import { weekday } from './recognisers/weekday.ts'
import { fiscalYear, governedYear, leadingYear, namedYear } from './recognisers/year.ts'
import { numberedQuarter, ordinalPart, season } from './recognisers/year-part.ts'

/** Every form there is; where two overlap, the earlier in this list wins. */
const RECOGNISERS: readonly Recogniser[] = [
  nthWeek,
  weekOfDay,
  isoDay,
  slashedDay,
  septemberEleventh,
  daysOfMonth,
  daysFirst,
  months,
  weekdays,
  years,
  decade,
  holiday,
  dayFirst,
  monthFirst,
  monthOfYear,
  ordinalPart,
  numberedQuarter,
  shiftedMonth,
  season,
  samePeriod,
  everyWeekday,
  every,
  rate,
  officeTerm,
  weekFromDay,
  ago,
  yearAgo,
  fromNow,
  inTime,
  within,
  shiftedTwice,
  beforeOrAfter,
  nextOne,
  sameUnit,
  stretch,
  shifted,
  theWeekend,
  reportedQuarter,
  nthInARow,
  superlative,
  ofTheUnit,
  nightOrMorning,
  relativeDay,
  halfDay,
  fullDay,
  governedTime,
  namedTime,
  weekday,
  sameTime,
  sameEvent,
  fiscalYear,
  monthAlone,
  century,
  namedDecade,
  shortDecade,
  yearsLong,
  partOfLength,
  counted,
  barePlural,
  often,
  present,
  past,
  future,
  adjective,
  governedYear,
  namedYear,
  leadingYear,
]

/** The recognisers that a set of cues calls for; few sets occur, so each is worked out once. */
const CALLED = new Map<number, readonly Recogniser[]>()

function calledBy(cues: number): readonly Recogniser[] {
  const known = CALLED.get(cues)
  if (known) return known
  const called = RECOGNISERS.filter((recogniser) =>
    recogniser.cues.some((needed) => (cues & needed) === needed),
  )
  CALLED.set(cues, called)
  return called
}

/** The date expressions of a stretch of levelled text, in order, without overlaps. */
export function recognise(text: string): Recognised[] {
  const cues = cuesIn(text)
  if (cues === 0) return []
  const taken: Recognised[] = []
  const covered = new Uint8Array(text.length)
  for (const { find } of calledBy(cues))
    for (const found of find(text)) {
      if (covered.subarray(found.start, found.end).includes(1)) continue
      covered.fill(1, found.start, found.end)
      taken.push(found)
    }
  if (taken.length === 0) return taken
  return joined(
    text,
    taken.sort((a, b) => a.start - b.start),
  )
}
