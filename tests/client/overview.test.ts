import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { endsOf } from '../../client/derive/focus.ts'
import { overviewOf, type Wanted } from '../../client/derive/overview.ts'
import { collapse, expand, stepsOf } from '../../client/graph/expansion.ts'
import { EMPTY_STATE, type Producer } from '../../client/state.ts'
import { addDays } from '../../graph-schema/model/days.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { edge } from './edges.ts'

const ALL: Wanted = { edges: new Set(), expanded: [], folded: [] }
const HUB = 'country/hub'

/** A hub with so many neighbours of one event each, a day later each. */
const hub = (count: number): readonly Edge[] =>
  Array.from({ length: count }, (_, i) => {
    const from = addDays('2000-01-01', i)
    return edge({ source: HUB, target: `person/p-${i}`, from, to: addDays(from, 1) })
  })

const edgeIds = (lines: readonly { readonly edges: readonly Edge[] }[]) =>
  lines.flatMap(({ edges }) => edges.map(({ id }) => id)).sort()

describe('of a hub with 2,000 edges', () => {
  const edges = hub(2000)
  const latest = (count: number) => edges.slice(-count).map(({ id }) => id)

  test.each<[string, Partial<Wanted>, readonly string[], number]>([
    ['the 25 most recent are drawn at first', {}, latest(25), 1975],
    ['as many again when it is expanded', { expanded: [HUB] }, latest(50), 1950],
    ['and again', { expanded: [HUB, HUB, HUB] }, latest(100), 1900],
    [
      'one that is wanted takes the place of another',
      { edges: new Set([edges[3]?.id ?? '']) },
      [edges[3]?.id ?? '', ...latest(24)],
      1975,
    ],
    [
      'expanding another changes nothing',
      { expanded: ['person/p-1'] },
      [edges[1]?.id ?? '', ...latest(25)],
      1974,
    ],
    ['folded it stands alone', { folded: [HUB] }, [], 2000],
  ])('%s', (_name, wanted, expected, more) => {
    const overview = overviewOf(edges, { ...ALL, ...wanted })
    expect(edgeIds(overview.lines)).toEqual([...expected].sort())
    expect([overview.more.get(HUB), overview.undrawn]).toEqual([more, more])
  })
})

test('a graph that can be read is drawn whole, whatever hangs on one actor', () => {
  const overview = overviewOf(hub(150), ALL)
  expect([overview.lines.length, overview.more.size, overview.undrawn]).toEqual([150, 0, 0])
})

test('folding leaves what hangs on another too', () => {
  const [first, second, shared] = [
    edge({ source: HUB, target: 'person/a' }),
    edge({ source: HUB, target: 'person/b' }),
    edge({ source: 'person/b', target: 'person/c' }),
  ]
  const overview = overviewOf([first, second, shared], { ...ALL, folded: [HUB] })
  expect(edgeIds(overview.lines)).toEqual(edgeIds([{ edges: [second, shared] }]))
  expect([...overview.more]).toEqual([
    [HUB, 1],
    ['person/a', 1],
  ])
})

test('never more than 3,000 lines and 1,500 actors, and what is left out is counted', () => {
  const ids = fc.integer({ min: 0, max: 2500 }).map((i) => `person/p-${i}`)
  const pairs = fc.array(fc.tuple(ids, ids), { minLength: 3000, maxLength: 4000 })
  fc.assert(
    fc.property(pairs, (all) => {
      const edges = all.map(([source, target]) => edge({ source, target }))
      const { lines, undrawn } = overviewOf(edges, ALL)
      expect(lines.length).toBeLessThanOrEqual(3000)
      expect(new Set(lines.flatMap(endsOf)).size).toBeLessThanOrEqual(1500)
      expect(edgeIds(lines).length + undrawn).toBe(edges.length)
    }),
    { numRuns: 5 },
  )
})

describe('expanding and collapsing', () => {
  const after = (...producers: Producer[]) =>
    producers.reduce((state, producer) => producer(state), EMPTY_STATE)
  test.each<[string, Producer[], number, readonly string[]]>([
    ['one step', [expand(HUB)], 1, []],
    ['two steps', [expand(HUB), expand(HUB)], 2, []],
    ['all steps are taken back at once', [expand(HUB), expand(HUB), collapse(HUB)], 0, []],
    ['then it folds', [expand(HUB), collapse(HUB), collapse(HUB)], 0, [HUB]],
    ['what is folded unfolds first', [collapse(HUB), expand(HUB)], 0, []],
    ['folding twice is folding', [collapse(HUB), collapse(HUB)], 0, [HUB]],
  ])('%s', (_name, producers, steps, folded) => {
    const state = after(...producers)
    expect([stepsOf(state, HUB), state.folded]).toEqual([steps, folded])
  })
})
