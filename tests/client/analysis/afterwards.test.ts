import { describe, expect, test } from '@jest/globals'
import { type Outcome, saidAndThen } from '../../../client/analysis/afterwards.ts'
import type { Edge } from '../../../graph-schema/model/edge.ts'
import { edge } from '../edges.ts'

type Change = Partial<Edge>
const ANNA = 'person/anna'
const CARLO = 'person/carlo'

const days = (from: string, to: string): Change => ({ from, to, precision: 'range' })
const UNDATED: Change = { from: null, to: null, precision: 'unknown' }
const reported = (first: string, last = first): Change => ({
  firstReported: first,
  lastReported: last,
})

/** Said on 1 May: a meeting on 9 May. */
const said = (change: Change = {}) =>
  edge({
    modality: 'planned',
    ...days('2024-05-09', '2024-05-10'),
    ...reported('2024-05-01'),
    ...change,
  })
/** Reported on 11 May: a meeting on 9 May. */
const met = (change: Change = {}) =>
  edge({ ...days('2024-05-09', '2024-05-10'), ...reported('2024-05-11'), ...change })

const fate = (first: Edge, ...others: Edge[]) =>
  saidAndThen([first], [first, ...others]).map(({ outcome, late, later }) => [
    outcome,
    late,
    later.length,
  ])

describe('what happened is not taken for what was said', () => {
  test.each<[string, Edge, readonly Edge[]]>([
    ['by others', said(), [met({ target: 'person/dora' })]],
    [
      'in the other direction, where that matters',
      said({ type: 'WARNED' }),
      [met({ type: 'WARNED', source: CARLO, target: ANNA })],
    ],
    ['by a deed of another kind', said(), [met({ type: 'PRAISED' })]],
    ['by a call', said(), [met({ type: 'CALLED' })]],
    ['before the window', said(), [met(days('2024-05-07', '2024-05-08'))]],
    [
      'long after it',
      said(),
      [met({ ...days('2024-06-09', '2024-06-10'), ...reported('2024-06-11') })],
    ],
    ['when it was told before', said(), [met(reported('2024-04-20'))]],
    ['when its own day is not known', said(), [met(UNDATED)]],
    ['when it was only planned again', said(), [met({ modality: 'planned' })]],
    ['when it is wished', said(), [met({ modality: 'wished' })]],
    [
      'after a ruled-out window has closed',
      said({ modality: 'ruled_out' }),
      [met({ ...days('2024-05-12', '2024-05-13'), ...reported('2024-05-14') })],
    ],
    [
      'years after something undated',
      said({ ...UNDATED }),
      [met({ ...days('2026-05-09', '2026-05-10'), ...reported('2026-05-11') })],
    ],
    [
      'before something undated was said',
      said({ ...UNDATED }),
      [met({ ...days('2024-04-09', '2024-04-10') })],
    ],
    [
      'to nobody named, where somebody was',
      said({ type: 'LAUNCHED_MISSILES', target: 'weapon/rocket' }),
      [met({ type: 'LAUNCHED_MISSILES', target: null })],
    ],
  ])('%s', (_name, first, others) => {
    expect(fate(first, ...others)).toEqual([['unseen', 0, 0]])
  })
})

describe('nothing is asked of', () => {
  test.each<[string, Change]>([
    ['what happened', { modality: 'occurred' }],
    [
      'what did not happen before it was said',
      { modality: 'ruled_out', ...reported('2024-05-12') },
    ],
    ['a denial without a date', { modality: 'denied', ...UNDATED }],
    ['an office', { type: 'HOLDS_OFFICE', target: 'country/x' }],
    ['mere words', { type: 'SAID' }],
  ])('%s', (_name, change) => {
    expect(fate(said(change), met())).toEqual([])
  })
})

describe('it may be, but nobody can tell, when', () => {
  test.each<[string, Edge, Edge]>([
    ['the month is all that is known', said(), met(days('2024-05-01', '2024-06-01'))],
    ['both were told on one day', said(reported('2024-05-09')), met(reported('2024-05-09'))],
    [
      'the year began before it was said',
      said(days('2024-01-01', '2025-01-01')),
      met(days('2024-03-01', '2024-06-01')),
    ],
  ])('%s', (_name, first, other) => {
    expect(fate(first, other)).toEqual([['perhaps', 0, 1]])
  })
})

describe('it happened', () => {
  test.each<[string, Edge, Edge, Outcome, number]>([
    ['on the day', said(), met(), 'kept', 0],
    ['as a visit', said(), met({ type: 'VISITED' }), 'kept', 0],
    [
      'as a visit the other way',
      said({ type: 'HOSTED' }),
      met({ type: 'VISITED', source: CARLO, target: ANNA }),
      'kept',
      0,
    ],
    [
      'three days late',
      said(),
      met({ ...days('2024-05-12', '2024-05-13'), ...reported('2024-05-14') }),
      'kept',
      3,
    ],
    ['within a week', said(days('2024-05-06', '2024-05-13')), met(), 'kept', 0],
    ['in a year, after it was said', said(days('2024-01-01', '2025-01-01')), met(), 'kept', 0],
    [
      'within a year of an undated wish',
      said({ modality: 'wished', ...UNDATED }),
      met(),
      'kept',
      0,
    ],
    [
      'on the day it was said, told later',
      said({ ...days('2024-05-01', '2024-05-02') }),
      met(days('2024-05-01', '2024-05-02')),
      'kept',
      0,
    ],
    ['and goes on', said(), met({ modality: 'ongoing' }), 'kept', 0],
    ['though it was ruled out', said({ modality: 'ruled_out' }), met(), 'against', 0],
    ['though it was denied beforehand', said({ modality: 'denied' }), met(), 'against', 0],
  ])('%s', (_name, first, other, outcome, late) => {
    expect(fate(first, other)).toEqual([[outcome, late, 1]])
  })

  test('more than once: each is named, the earliest first', () => {
    const [first, second] = [met(), met({ ...days('2024-05-10', '2024-05-11') })]
    const rows = saidAndThen([said(days('2024-05-06', '2024-05-20'))], [second, first, said()])
    expect(rows[0]?.later.map(({ id }) => id)).toEqual([first.id, second.id])
  })

  test('but one meeting does not keep a promise late when it keeps another on its day', () => {
    const early = said()
    const second = said(days('2024-05-12', '2024-05-13'))
    const then = met({ ...days('2024-05-12', '2024-05-13'), ...reported('2024-05-14') })
    const rows = saidAndThen([early, second], [early, second, then])
    expect(rows.map((row) => [row.said.id, row.outcome])).toEqual([
      [second.id, 'kept'],
      [early.id, 'unseen'],
    ])
  })
})

describe('it was ruled out', () => {
  const off = (change: Change = {}) =>
    said({ modality: 'ruled_out', ...reported('2024-05-05'), ...change })
  test.each<[string, Edge, Edge, Outcome]>([
    ['later, for the same days', said(), off(), 'called_off'],
    ['later, without a date', said(), off(UNDATED), 'called_off'],
    ['for other days', said(), off(days('2024-06-01', '2024-06-02')), 'unseen'],
    ['before it was planned', said(reported('2024-05-06')), off(), 'unseen'],
  ])('%s', (_name, first, other, outcome) => {
    expect(fate(first, other)[0]?.[0]).toBe(outcome)
  })

  test('and happened after all: what happened counts', () => {
    expect(fate(said(), off(), met())).toEqual([['kept', 0, 1]])
  })
})

test('nothing is called due before the reports reach the end of its window', () => {
  const due = (last: string) =>
    saidAndThen([said()], [said(), edge({ type: 'PRAISED', ...reported(last) })])[0]?.due
  expect([due('2024-05-09'), due('2024-05-10')]).toEqual([false, true])
})

test('what happened is looked for among all edges, whatever is shown', () => {
  const [plan, then] = [said(), met()]
  expect(saidAndThen([plan], [plan, then])[0]?.outcome).toBe('kept')
  expect(saidAndThen([then], [plan, then])).toEqual([])
})
