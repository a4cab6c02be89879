import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, dayNumber } from '../../../graph-schema/model/days.ts'
import { type Day, When } from '../../../graph-schema/model/when.ts'
import { unitAround, weekdayOf } from '../../../server/extract/4-dates/calendar.ts'
import { isoWeek } from '../../../server/extract/4-dates/notation.ts'
import { datesIn, timexesIn } from './reading.ts'

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1950-01-01', days))

/** Words counted in days or weeks from the article's own. */
const BY_DAYS = [
  'yesterday',
  'tomorrow',
  'tonight',
  'last week',
  'next week',
  'this weekend',
  'over the weekend',
  'earlier this week',
  'on Friday',
  'last Tuesday',
  'next Sunday',
  'two days ago',
  'three weeks ago',
  'over the past nine days',
  'on Monday morning',
  'the day before yesterday',
  'the week before last',
]
const OTHERS = [
  'last month',
  'in August',
  'in late July',
  'on October 3',
  'this year',
  'last summer',
  'in the third quarter',
  'in the first half',
  'ten years ago',
  'two months ago',
  'in recent months',
  'in the 1990s',
  'on February 28',
  'at Christmas',
  'last March',
  'from April to June',
  'from Monday to Thursday',
  'in winter',
]

const whenOf = (words: string, published: Day) => datesIn(`They met ${words}.`, published)[0]!.when

describe('for every publication day', () => {
  test('a week later every date counted in days lies a week later', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BY_DAYS), day, (words, published) => {
        const [before, after] = [whenOf(words, published), whenOf(words, addDays(published, 7))]
        expect(dayNumber(after.from!) - dayNumber(before.from!)).toBe(7)
        expect(dayNumber(after.to!) - dayNumber(before.to!)).toBe(7)
      }),
      { numRuns: 150 },
    )
  })

  test('a date is well formed, begins before it ends, and says where it comes from', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BY_DAYS, ...OTHERS), day, (words, published) => {
        const when = whenOf(words, published)
        expect(When.parse(when)).toEqual(when)
        expect(when.from! < when.to!).toBe(true)
        expect(when.reason).toContain(`'${when.words}'`)
      }),
      { numRuns: 150 },
    )
  })

  test('a date lies within the unit that its precision names', () => {
    const longest = { day: 1, week: 7, month: 31, quarter: 92, season: 92, year: 366, decade: 3653 }
    fc.assert(
      fc.property(fc.constantFrom(...BY_DAYS, ...OTHERS), day, (words, published) => {
        const { from, to, precision } = whenOf(words, published)
        const most = new Map(Object.entries(longest)).get(precision)
        if (most !== undefined) expect(dayNumber(to!) - dayNumber(from!)).toBeLessThanOrEqual(most)
      }),
      { numRuns: 150 },
    )
  })

  test('what is told in the past does not begin after publication', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('on Friday', 'on Sunday', 'in August', 'in spring', 'on May 3'),
        day,
        (words, published) => {
          expect(whenOf(words, published).from! <= published).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('what a verb of the future dates is not over at publication', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('on Friday', 'on Sunday', 'in August', 'on May 3'),
        day,
        (words, published) => {
          const [date] = datesIn(`They will meet ${words}.`, published)
          expect(date!.when.to! > published).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('a written day is itself, whenever and wherever it is read', () => {
    fc.assert(
      fc.property(day, day, (written, published) => {
        const [date] = datesIn(`They met on ${written}.`, published)
        expect([date!.when.from, date!.when.to]).toEqual([written, addDays(written, 1)])
      }),
      { numRuns: 100 },
    )
  })

  test('a time zone moves no day', () => {
    fc.assert(
      fc.property(fc.constantFrom('UTC', 'GMT', 'EST', 'local time'), day, (zone, published) => {
        const [date] = datesIn(`They met at 11:30 p.m. ${zone} on Friday.`, published)
        expect(date!.when.from).toBe(whenOf('on Friday', published).from)
      }),
      { numRuns: 50 },
    )
  })
})

describe('weeks of ISO 8601', () => {
  test.each([
    ['2024-12-30', '2025-W01'],
    ['2025-12-28', '2025-W52'],
    ['2025-12-29', '2026-W01'],
    ['2026-01-01', '2026-W01'],
    ['2021-01-03', '2020-W53'],
    ['2016-01-01', '2015-W53'],
    ['2024-02-29', '2024-W09'],
    ['2012-01-01', '2011-W52'],
  ])('%s lies in %s', (date, week) => expect(isoWeek(date)).toBe(week))

  test('all seven days of a week have its name', () => {
    fc.assert(
      fc.property(day, (any) => {
        const { from, to } = unitAround(any, 'week', 0)
        expect([weekdayOf(from), dayNumber(to) - dayNumber(from)]).toEqual([1, 7])
        expect(isoWeek(from)).toBe(isoWeek(addDays(to, -1)))
        expect(isoWeek(from)).not.toBe(isoWeek(to))
      }),
    )
  })
})

test('lengths, sets and moments put no date on anything', () => {
  const text =
    'They now talk for three weeks every year, and recently for months, several times a day.'
  expect(timexesIn(text).map(({ value }) => value)).toEqual([
    'PRESENT_REF',
    'P3W',
    'P1Y',
    'PAST_REF',
    'PXM',
    'P1D',
  ])
  expect(datesIn(text)).toEqual([])
})

test('the same text twice gives the same dates', () => {
  const text = 'They met on Friday and will meet next week; the treaty of 1994 expires in December.'
  expect(timexesIn(text)).toEqual(timexesIn(text))
})
