import { describe, expect, test } from '@jest/globals'
import { pairSums } from '../../../client/analysis/periods.ts'
import type { Period } from '../../../client/state.ts'
import type { Edge } from '../../../graph-schema/model/edge.ts'
import { edge } from '../edges.ts'

const on = (from: string, to: string, change: Partial<Edge> = {}) => edge({ from, to, ...change })
const labels = (edges: readonly Edge[], period: Period | null) =>
  pairSums(edges, period)
    .sums.filter(({ events, others }) => events + others > 0)
    .map(({ label }) => label)

describe('an event lies in the period that holds most of its days:', () => {
  test.each<[string, Edge, Period, readonly string[]]>([
    ['a day', on('2025-10-31', '2025-11-01'), 'month', ['Oct 2025']],
    ['a week over the end of a month', on('2025-10-27', '2025-11-03'), 'month', ['Oct 2025']],
    ['one that is mostly in the next', on('2025-10-30', '2025-11-05'), 'month', ['Nov 2025']],
    ['equals go to the earlier', on('2025-10-31', '2025-11-02'), 'month', ['Oct 2025']],
    ['a whole month', on('2024-02-01', '2024-03-01'), 'month', ['Feb 2024']],
    ['a quarter', on('2024-04-01', '2024-07-01'), 'quarter', ['Q2 2024']],
    ['a year', on('2024-01-01', '2025-01-01'), 'year', ['2024']],
    ['a year is in no month', on('2024-01-01', '2025-01-01'), 'month', []],
    ['two months are in no month', on('2024-01-01', '2024-03-01'), 'month', []],
    ['a decade is in no year', on('2020-01-01', '2030-01-01'), 'year', []],
  ])('%s', (_name, event, period, expected) => {
    expect(labels([event], period)).toEqual(expected)
  })
})

test('what has no place is counted beside', () => {
  const sums = pairSums(
    [on('2024-01-01', '2025-01-01'), edge({ from: null, to: null, precision: 'unknown' }), edge()],
    'month',
  )
  expect([sums.undated, sums.tooWide, sums.sums.length]).toEqual([1, 1, 1])
})

test('nothing that did not happen is in the sum of what did', () => {
  const day = ['2024-05-01', '2024-05-02'] as const
  const { sums } = pairSums(
    [
      on(...day, { goldstein: 1 }),
      on(...day, { goldstein: 2.5, modality: 'ongoing' }),
      on(...day, { goldstein: 7, modality: 'planned' }),
      on(...day, { goldstein: 1, modality: 'ruled_out' }),
      on(...day, { goldstein: -10, modality: 'conditional' }),
      on(...day, { goldstein: -4.4 }),
      on(...day, { goldstein: -8, modality: 'denied' }),
      on(...day, { goldstein: 0 }),
    ],
    'month',
  )
  expect(sums).toEqual([
    {
      ...{ from: '2024-05-01', to: '2024-06-01', label: 'May 2024', events: 4, others: 4 },
      cooperation: { happened: 3.5, open: 7, not: 1 },
      conflict: { happened: 4.4, open: 10, not: 8 },
    },
  ])
})

describe('without a choice the period follows how many bars are needed:', () => {
  const monthly = (count: number) =>
    Array.from({ length: count }, (_, i) => {
      const day = `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
      return on(`${day}-05`, `${day}-06`)
    })
  test.each<[string, readonly Edge[], Period]>([
    ['months where there are two years of them', monthly(24), 'month'],
    ['quarters where there are more', monthly(25), 'quarter'],
    ['years where there are more quarters', monthly(90), 'year'],
    ['months where long empty times are left out', [...monthly(2), edge()], 'month'],
    ['months where there is nothing', [], 'month'],
  ])('%s', (_name, edges, period) => {
    expect(pairSums(edges, null).period).toBe(period)
  })
})

test('short empty stretches stay, long ones are marked and left out', () => {
  const months = ['2024-01-05', '2024-04-05', '2025-01-05'].map((day) =>
    on(day, day.replace('05', '06')),
  )
  const { sums, gaps } = pairSums(months, 'month')
  expect(sums.map(({ label }) => label)).toEqual([
    'Jan 2024',
    'Feb 2024',
    'Mar 2024',
    'Apr 2024',
    'Jan 2025',
  ])
  expect([...gaps]).toEqual([4])
})
