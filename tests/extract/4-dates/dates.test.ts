import { describe, expect, test } from '@jest/globals'
import { addDays } from '../../../graph-schema/model/days.ts'
import { When } from '../../../graph-schema/model/when.ts'
import { datesIn, PUBLISHED } from './reading.ts'

const intervals = (text: string, published = PUBLISHED) =>
  datesIn(text, published).map(
    ({ when }) =>
      `${when.from}..${when.to === null ? null : addDays(when.to, -1)} ${when.precision}`,
  )

describe('on the right days', () => {
  test.each([
    ['They met on October 3, 2019.', '2019-10-03..2019-10-03 day'],
    ['They met on 3 October 2019.', '2019-10-03..2019-10-03 day'],
    ['The treaty was signed in October 2019.', '2019-10-01..2019-10-31 month'],
    ['The treaty was signed in 1994.', '1994-01-01..1994-12-31 year'],
    ['They met on Friday.', '2025-10-24..2025-10-24 day'],
    ['They met late Friday night.', '2025-10-24..2025-10-24 day'],
    ['They will meet on Friday.', '2025-10-31..2025-10-31 day'],
    ['They met on Saturday.', '2025-10-25..2025-10-25 day'],
    ['They met last Tuesday.', '2025-10-21..2025-10-21 day'],
    ['They will meet next Tuesday.', '2025-10-28..2025-10-28 day'],
    ['They met yesterday.', '2025-10-24..2025-10-24 day'],
    ['They will meet tomorrow.', '2025-10-26..2025-10-26 day'],
    ['They met last week.', '2025-10-13..2025-10-19 week'],
    ['They will meet next week.', '2025-10-27..2025-11-02 week'],
    ['They met earlier this week.', '2025-10-20..2025-10-25 range'],
    ['They will meet later this month.', '2025-10-01..2025-10-31 month'],
    ['They met in late July.', '2025-07-21..2025-07-31 range'],
    ['They met in early July.', '2025-07-01..2025-07-10 range'],
    ['They met in mid-July.', '2025-07-11..2025-07-20 range'],
    ['They will meet in the coming week.', '2025-10-25..2025-10-31 range'],
    ['They will meet this weekend.', '2025-10-25..2025-10-26 range'],
    ['They met last month.', '2025-09-01..2025-09-30 month'],
    ['They met last year.', '2024-01-01..2024-12-31 year'],
    ['They met in August.', '2025-08-01..2025-08-31 month'],
    ['They met in December.', '2024-12-01..2024-12-31 month'],
    ['They will meet in December.', '2025-12-01..2025-12-31 month'],
    ['They met in May.', '2025-05-01..2025-05-31 month'],
    ['They met three weeks ago.', '2025-09-29..2025-10-05 week'],
    ['They met four years ago.', '2021-01-01..2021-12-31 year'],
    ['They met two days ago.', '2025-10-23..2025-10-23 day'],
    ['They have talked in recent months.', '2025-08-01..2025-10-25 range'],
    ['They have talked over the past three weeks.', '2025-10-04..2025-10-25 range'],
    ['Sanctions have been in force since 2011.', '2011-01-01..2011-12-31 year'],
    ['They met from Oct. 3 to 5, 2019.', '2019-10-03..2019-10-05 range'],
    ['They met on 27-28 February 2019.', '2019-02-27..2019-02-28 range'],
    ['They fought between 2003 and 2005.', '2003-01-01..2005-12-31 range'],
    ['The war of the 1990s ended.', '1990-01-01..1999-12-31 decade'],
    ["They met twice during Meyer's first term.", '2001-03-01..2005-03-01 range'],
    ['They met last summer.', '2025-06-01..2025-08-31 season'],
    ['They met on Wednesday, October 22.', '2025-10-22..2025-10-22 day'],
  ])('%s', (text, expected) => expect(intervals(text)).toEqual([expected]))

  test.each([
    [
      'over the turn of the year',
      'They met on Wednesday.',
      '2026-01-01',
      '2025-12-31..2025-12-31 day',
    ],
    ['a leap day', 'They met yesterday.', '2024-03-01', '2024-02-29..2024-02-29 day'],
    ['last week in January', 'They met last week.', '2026-01-01', '2025-12-22..2025-12-28 week'],
    ['last month in January', 'They met last month.', '2026-01-15', '2025-12-01..2025-12-31 month'],
  ])('%s', (_, text, published, expected) => expect(intervals(text, published)).toEqual([expected]))

  test('counts from the date beside', () => {
    expect(intervals('They met two days after the May 7, 2024 attack.')).toEqual([
      '2024-05-09..2024-05-09 day',
      '2024-05-07..2024-05-07 day',
    ])
    expect(intervals('They met a week before the vote in May 2024.')).toEqual([
      '2024-05-01..2024-05-31 month',
    ])
  })

  test('goes back to the date told last', () => {
    expect(intervals('They met in August. "It went well," he said at the time.')).toEqual([
      '2025-08-01..2025-08-31 month',
      '2025-08-01..2025-08-31 month',
    ])
  })
})

describe('is no date', () => {
  test.each([
    'The two may meet.',
    'Protesters march on the capital.',
    'Resolution 1718 was adopted.',
    'The G20 gathered.',
    'Bombers of the type B-52 took off.',
    'About 2000 people fled.',
    'Flight 2024 was delayed.',
    'The price fell to 1,950 dollars.',
    'February 30 never comes on 30 February 2025.',
    'A second chance is a second chance.',
  ])('%s', (text) => expect(intervals(text)).toEqual([]))
})

test('a reason can be checked by hand', () => {
  expect(datesIn('They met last month.')[0]?.when.reason).toBe(
    "'last month', article of Sat 25 October 2025 → September 2025",
  )
})

test.each([
  [
    'They will meet next week.',
    "'next week', article of Sat 25 October 2025 → 27 October to 2 November 2025",
  ],
  [
    'They will meet on Friday.',
    "'Friday', article of Sat 25 October 2025 (the verb looks ahead) → Fri 31 October 2025",
  ],
  ['They met on 3 May 2019.', "'3 May 2019' → Fri 3 May 2019"],
  ['They met in 2019.', "'2019' → 2019"],
  ['They have met since 2019.', "'2019', where it began → 2019"],
  [
    'They met over the past nine days.',
    "'the past nine days', article of Sat 25 October 2025 → 16 to 25 October 2025",
  ],
])('why: %s', (text, reason) => expect(datesIn(text)[0]?.when.reason).toBe(reason))

test('what is told last is named', () => {
  const [, next] = datesIn('They met on May 3, 2019. The next day they parted.')
  expect(next?.when.reason).toBe("'The next day', told last: Fri 3 May 2019 → Sat 4 May 2019")
})

test('the words are where the offsets say, and the value is well formed', () => {
  const text = 'They met on Friday, spoke last week and will meet in December; talks began in 2018.'
  for (const { start, end, when } of datesIn(text)) {
    expect(text.slice(start, end)).toBe(when.words)
    expect(When.parse(when)).toEqual(when)
  }
})

describe('outside the calendar', () => {
  test.each([
    'The tombs date from 2,300 years ago.',
    'They were built 12,000 years ago and found in 2019.',
    'It will be safe in 9,000 years.',
  ])('no day, and no failure: %s', (text) => {
    for (const { when } of datesIn(text, PUBLISHED)) expect(When.parse(when).from).not.toBe('')
  })
})
