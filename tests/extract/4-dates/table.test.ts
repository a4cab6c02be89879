import { describe, expect, test } from '@jest/globals'
import { timexesIn } from './reading.ts'
import { CALENDAR } from './table/calendar-dates.ts'
import { DISTANCES, TOLD } from './table/distances.ts'
import { LENGTHS } from './table/lengths.ts'
import { MOMENTS } from './table/moments.ts'
import { NO_DATES } from './table/no-dates.ts'
import { PERIODS } from './table/periods.ts'
import { REPORTS } from './table/reports.ts'
import { expectedOf, type Table } from './table/row.ts'
import { TIMES } from './table/times-of-day.ts'
import { LEAP_DAY, NEW_YEAR, SUNDAY } from './table/turns-of-year.ts'
import { WEEKDAYS } from './table/weekdays.ts'

const TABLES: readonly Table[] = [
  MOMENTS,
  DISTANCES,
  TOLD,
  WEEKDAYS,
  PERIODS,
  CALENDAR,
  LENGTHS,
  TIMES,
  NEW_YEAR,
  LEAP_DAY,
  SUNDAY,
  REPORTS,
]

describe.each(TABLES)('$name', ({ sentences, published }) => {
  test.each(sentences)('%s', (sentence) => {
    const { text, expressions } = expectedOf(sentence)
    const found = timexesIn(text, published)
    expect(found.map(({ words, start, value }) => ({ words, start, value }))).toEqual(expressions)
  })
})

test.each(NO_DATES)('no date: %s', (sentence) => expect(timexesIn(sentence)).toEqual([]))
