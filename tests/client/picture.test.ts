import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { axisOf } from '../../client/derive/axis.ts'
import { eventsByActor, laneOf } from '../../client/derive/lanes.ts'
import { ticksOf } from '../../client/derive/ticks.ts'
import { namesIn } from '../../client/derive/visible.ts'
import { positionsOf } from '../../client/graph/positions.ts'
import { addDays } from '../../graph-schema/model/days.ts'
import { edge, graphOf } from './edges.ts'

const day = (from: string) => ({ from, to: addDays(from, 1) })

describe('the axis', () => {
  const spans = [day('2018-06-12'), day('2019-02-27'), day('2025-10-25'), day('2025-10-28')]

  test('is broken over empty years and whole over near days', () => {
    expect(axisOf(spans, 900).stretches.length).toBe(3)
  })

  test('gives up breaks when there is no room for them', () => {
    expect(axisOf(spans, 150).stretches.length).toBe(1)
  })

  test('is not stretched by a span of years', () => {
    const term = { from: '2017-01-20', to: '2021-01-20' }
    expect(axisOf([...spans, term], 900).stretches.length).toBe(3)
  })

  test('of nothing does not fail', () => {
    expect(axisOf([], 900).x('2024-01-01')).toBe(0)
  })

  test('goes only to the right, stays in its width and finds its days again', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count))
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 40 }), (from) => {
        const axis = axisOf(from.map(day), 900)
        const sorted = from.toSorted()
        const places = sorted.map(axis.x)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        for (const [i, x] of places.entries()) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(900.001)
          expect(axis.dayAt(x + 1e-6)).toBe(sorted[i])
        }
      }),
    )
  })

  test('labels each stretch with its first month and does not crowd', () => {
    const labels = ticksOf(axisOf(spans, 900)).filter(({ label }) => label !== '')
    expect(labels.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Jun 2018', 'Feb 2019', 'Oct 2025']),
    )
  })
})

describe('lanes', () => {
  const names = namesIn(graphOf())
  const axis = axisOf([day('2024-05-01')], 400)

  test('are for actors only, pinned ones first, then the most active', () => {
    const edges = [edge(), edge(), edge({ source: 'person/carlo', target: 'place/lisbon' })]
    const actors = (pins: readonly string[]) => [...eventsByActor(edges, names, pins).keys()]
    expect(actors([])).toEqual(['person/carlo', 'person/anna'])
    expect(actors(['person/dora', 'person/anna'])).toEqual([
      'person/dora',
      'person/anna',
      'person/carlo',
    ])
  })

  test('stack what would overlap', () => {
    const lane = laneOf('person/anna', [edge(), edge(), edge()], axis, 450)
    expect([lane.rows, lane.bars.map(({ row }) => row)]).toEqual([3, [0, 1, 2]])
  })

  test('hide nothing: bars of one row never overlap, dated or not', () => {
    const dates = fc.option(fc.integer({ min: 0, max: 30 }))
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 30 }), (offsets) => {
        const edges = offsets.map((offset) => {
          if (offset === null) return edge({ from: null, to: null, precision: 'unknown' })
          const from = addDays('2024-05-01', offset)
          return edge({ from, to: addDays(from, 3) })
        })
        const { bars } = laneOf('person/anna', edges, axis, 450)
        expect(bars.length).toBe(edges.length)
        for (const a of bars)
          for (const b of bars)
            if (a !== b && a.row === b.row)
              expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true)
      }),
    )
  })
})

describe('positions', () => {
  const nodes = Array.from({ length: 12 }, (_, i) => `person/p${i}`)
  const ties = nodes.slice(1).map((target) => ({ source: 'person/p0', target, weight: 1 }))

  test('are the same every time', () => {
    const request = { nodes, ties, kept: {} }
    expect(positionsOf(request)).toEqual(positionsOf(request))
  })

  test('do not depend on the order of the nodes', () => {
    const reversed = positionsOf({ nodes: nodes.toReversed(), ties, kept: {} })
    expect(reversed).toEqual(positionsOf({ nodes, ties, kept: {} }))
  })

  test('are kept when a node comes in, and no two nodes lie on one another', () => {
    const kept = positionsOf({ nodes, ties, kept: {} })
    const more = positionsOf({ nodes: [...nodes, 'person/new'], ties, kept })
    for (const id of nodes) expect(more[id]).toEqual(kept[id])
    const places = Object.values(more)
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(40)
  })

  test('of nothing are none', () => {
    expect(positionsOf({ nodes: [], ties: [], kept: {} })).toEqual({})
  })
})
