import { describe, expect, test } from '@jest/globals'
import { daysIn } from '../../client/corrections/days-in.ts'
import { correctionWords } from '../../client/corrections/words.ts'
import type { ClaimMark, Correction } from '../../graph-schema/model/correction.ts'

describe('days of a form', () => {
  test.each<[string, string, string, ReturnType<typeof daysIn>]>([
    ['none', '', '', { from: null, to: null, precision: 'unknown' }],
    [
      'one day',
      '2025-10-22',
      '2025-10-22',
      { from: '2025-10-22', to: '2025-10-23', precision: 'day' },
    ],
    [
      'only the first',
      '2025-10-22',
      '',
      { from: '2025-10-22', to: '2025-10-23', precision: 'day' },
    ],
    ['only the last', '', '2025-10-22', { from: '2025-10-22', to: '2025-10-23', precision: 'day' }],
    [
      'a month',
      '2024-02-01',
      '2024-02-29',
      { from: '2024-02-01', to: '2024-03-01', precision: 'month' },
    ],
    [
      'a year',
      '2024-01-01',
      '2024-12-31',
      { from: '2024-01-01', to: '2025-01-01', precision: 'year' },
    ],
    [
      'two months',
      '2024-01-01',
      '2024-02-29',
      { from: '2024-01-01', to: '2024-03-01', precision: 'range' },
    ],
    [
      'a week',
      '2025-10-27',
      '2025-11-02',
      { from: '2025-10-27', to: '2025-11-03', precision: 'range' },
    ],
    ['the wrong way round', '2025-10-27', '2025-10-26', 'The last day lies before the first.'],
  ])('%s', (_, first, last, days) => {
    expect(daysIn(first, last)).toEqual(days)
  })
})

describe('a correction in words', () => {
  const kept = { id: 'correction/000000000001', number: 1, who: 'Ana', note: null } as const
  const at = '2026-11-27T08:00:00Z'
  const claim: ClaimMark = {
    ...{ articleId: 'article/0000000000000001', start: 0, end: 5, quote: 'They.' },
    ...{ type: 'MET', modality: 'possible', source: 'person/a', target: 'person/b' },
    ...{ from: null, to: null, sourceName: 'Ana Berg', targetName: 'Bo Carr' },
  }
  const named = (id: string, name: string) => ({ id, name })
  test.each<[Correction, string]>([
    [{ kind: 'reject', claim, at, ...kept }, 'Ana Berg may meet Bo Carr: rejected'],
    [
      {
        ...{ kind: 'edit', claim, at, ...kept },
        set: {
          modality: 'ruled_out',
          when: { from: '2018-06-12', to: '2018-06-13', precision: 'day' },
        },
      },
      'Ana Berg may meet Bo Carr: now ruled out, 12 Jun 2018',
    ],
    [
      {
        ...{ kind: 'merge', at, ...kept },
        ...{ keep: named('person/a', 'Ana Berg'), other: named('person/b', 'A. Berg') },
      },
      'A. Berg merged into Ana Berg',
    ],
    [
      {
        ...{ kind: 'split', at, ...kept, by: { alias: 'Berg' } },
        ...{ entity: named('person/a', 'Ana Berg'), made: named('person/n', 'Bea Berg') },
      },
      'Bea Berg split from Ana Berg by the name “Berg”',
    ],
  ])('%#', (correction, words) => {
    expect(correctionWords(correction)).toBe(words)
  })
})
