import { describe, expect, test } from '@jest/globals'
import { reportLine } from '../../client/article/report.ts'
import { passagesOf } from '../../client/derive/passages.ts'
import { readableDays, whenWords } from '../../client/words/dates.ts'
import { verbOf } from '../../client/words/phrase.ts'
import type { SaveReport } from '../../graph-schema/api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { edge } from './edges.ts'

describe('the verb says whether it happened', () => {
  test.each<[Partial<Edge>, string]>([
    [{}, 'met'],
    [{ modality: 'planned' }, 'is to meet'],
    [{ modality: 'possible' }, 'may meet'],
    [{ modality: 'wished' }, 'hopes to meet'],
    [{ modality: 'conditional', type: 'VISITED' }, 'would visit'],
    [{ modality: 'ruled_out', to: '2024-05-02', lastReported: '2024-05-03' }, 'did not meet'],
    [{ modality: 'ruled_out', to: '2024-05-09', lastReported: '2024-05-03' }, 'will not meet'],
    [{ modality: 'ruled_out', to: null }, 'will not meet'],
    [{ modality: 'denied' }, 'met (denied)'],
  ])('%j: %s', (change, words) => {
    expect(verbOf(edge(change))).toBe(words)
  })
})

describe('a date is as fine as it is known', () => {
  test.each([
    ['2018-06-12', '2018-06-13', 'day', '12 Jun 2018'],
    ['2019-02-27', '2019-03-01', 'range', '27–28 Feb 2019'],
    ['2025-10-27', '2025-11-03', 'week', '27 Oct – 2 Nov 2025'],
    ['2017-01-20', '2021-01-21', 'range', '20 Jan 2017 – 20 Jan 2021'],
    ['2025-08-01', '2025-09-01', 'month', 'Aug 2025'],
    ['2019-01-01', '2020-01-01', 'year', '2019'],
    ['1990-01-01', '2000-01-01', 'decade', '1990s'],
    [null, null, 'unknown', 'no date given'],
  ] as const)('%s..%s (%s): %s', (from, to, precision, words) => {
    expect(whenWords({ from, to, precision })).toBe(words)
  })
})

test.each([
  ["'last month' in an article of 2025-10-25", "'last month' in an article of 25 Oct 2025"],
  ['no day 2025-13-40 here', 'no day 2025-13-40 here'],
])('days in a reason are readable: %s', (text, expected) => {
  expect(readableDays(text)).toBe(expected)
})

describe('an article is cut at every edge of a quote', () => {
  const text = 'Anna met Carlo.\n\nShe left.'
  const claim = (n: number, start: number, end: number) => ({
    id: `claim/0123456789abcdef/${n}`,
    start,
    end,
  })
  const outer = claim(0, 0, 14)
  const inner = claim(1, 5, 8)

  test('overlapping quotes, the shortest first', () => {
    const [first] = passagesOf(text, [outer, inner], null)
    expect(
      first?.map((part) => [part.text, part.claims.map(({ id }) => id.at(-1)).join('')]),
    ).toEqual([
      ['Anna ', '0'],
      ['met', '10'],
      [' Carlo', '0'],
      ['.', ''],
    ])
  })

  test('the selected quote is marked as a whole', () => {
    const [first] = passagesOf(text, [outer, inner], outer.id)
    expect(
      first
        ?.filter(({ selected }) => selected)
        .map((part) => part.text)
        .join(''),
    ).toBe('Anna met Carlo')
  })

  test('a quote may run over paragraphs, and no letter is lost', () => {
    const paragraphs = passagesOf(text, [claim(2, 9, 20)], null)
    expect(paragraphs.map((parts) => parts.map((part) => part.text).join(''))).toEqual([
      'Anna met Carlo.',
      'She left.',
    ])
    expect(paragraphs[1]?.[0]?.claims.length).toBe(1)
  })
})

describe('what an article changed, as a line', () => {
  const report = (change: Partial<SaveReport>): SaveReport => ({
    articleId: 'article/0123456789abcdef',
    title: 'x',
    published: '2024-05-02',
    added: true,
    fresh: [],
    confirmed: [],
    contradicted: [],
    corrected: [],
    ...change,
  })
  const ids = (count: number) =>
    Array.from({ length: count }, (_, i) => `claim/0123456789abcdef/${i}`)
  test.each<[Partial<SaveReport>, string]>([
    [
      { fresh: ids(7), confirmed: ids(2), contradicted: ids(1) },
      '7 new claims, 2 confirm, 1 contradicts',
    ],
    [{ fresh: ids(1), confirmed: ids(1) }, '1 new claim, 1 confirms, 0 contradict'],
    [{ fresh: ids(2), corrected: ids(1) }, '2 new claims, 0 confirm, 0 contradict, 1 corrected'],
    [{ added: false }, 'This article was here already; nothing changed.'],
    [{}, 'No claim was found in this article.'],
  ])('%#', (change, line) => {
    expect(reportLine(report(change))).toBe(line)
  })
})
