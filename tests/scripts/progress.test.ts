import { expect, test } from '@jest/globals'
import { bar, stateLine } from '../../scripts/progress.ts'

test.each([
  [
    { articles: 1200, words: 60_000, total: 40_000, seconds: 12 },
    '1,200 of 40,000 articles, 5,000 words/s, 6:28 left',
  ],
  [{ articles: 3, words: 30, total: 3, seconds: 1 }, '3 of 3 articles, 30 words/s, 0:00 left'],
])('%j is told as %j', (state, line) => expect(stateLine(state)).toBe(line))

test.each([
  [0, '[........................]'],
  [0.5, '[############............]'],
  [1, '[########################]'],
  [1.2, '[########################]'],
])('a bar of %d', (share, drawn) => expect(bar(share)).toBe(drawn))
