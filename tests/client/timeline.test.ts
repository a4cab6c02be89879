import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Axis, axisOf } from '../../client/derive/axis.ts'
import { dayOf, nextOf, startOf, startsIn, UNITS, unitOf } from '../../client/derive/calendar.ts'
import { frameOf } from '../../client/derive/frame.ts'
import { binsOf, cellsOf, DARKEST, darknessOf, outcomeOf } from '../../client/derive/heat.ts'
import { eventAfter } from '../../client/derive/order.ts'
import { dragged, type Grip, steppedDay, steppedState } from '../../client/derive/period.ts'
import { isShort, piecesOf, yearGroups } from '../../client/derive/rows.ts'
import { ticksOf } from '../../client/derive/ticks.ts'
import { namesIn } from '../../client/derive/visible.ts'
import { EMPTY_STATE, type State } from '../../client/state.ts'
import { addDays, dayNumber } from '../../graph-schema/model/days.ts'
import { edge, graphOf } from './edges.ts'

const day = (from: string) => ({ from, to: addDays(from, 1) })
const on = (from: string, to = addDays(from, 1)) => edge({ from, to })

describe('units of the calendar', () => {
  test.each([
    ['weeks begin on Mondays', { days: 7 }, '2025-10-25', '2025-10-20', '2025-10-27'],
    ['months on their first', { months: 1 }, '2024-02-29', '2024-02-01', '2024-03-01'],
    ['quarters in January, April …', { months: 3 }, '2025-11-30', '2025-10-01', '2026-01-01'],
    ['decades with a round year', { months: 120 }, '1969-12-31', '1960-01-01', '1970-01-01'],
    ['days before 1970 too', { days: 1 }, '1914-06-28', '1914-06-28', '1914-06-29'],
  ])('%s', (_name, unit, at, start, next) => {
    expect(dayOf(startOf(unit, dayNumber(at)))).toBe(start)
    expect(dayOf(nextOf(unit, dayNumber(at)))).toBe(next)
  })

  test('whichever the unit, each day is in one and starts follow one another', () => {
    const days = fc.integer({ min: -100_000, max: 50_000 })
    fc.assert(
      fc.property(days, fc.constantFrom(...UNITS), (at, unit) => {
        const [start, next] = [startOf(unit, at), nextOf(unit, at)]
        expect(start <= at && at < next).toBe(true)
        expect([startOf(unit, start), startOf(unit, next - 1)]).toEqual([start, start])
        expect(startsIn(unit, start, next + 1)).toEqual([start, next])
      }),
    )
  })

  test('are as fine as there is room', () => {
    expect([unitOf(20, 13), unitOf(2, 13), unitOf(0.001, 13)]).toEqual([
      { days: 1 },
      { days: 7 },
      { months: 600 },
    ])
  })
})

describe('a view of the axis', () => {
  const spans = [day('2018-06-12'), day('2025-10-20'), day('2025-10-25')]

  test('shows its own days alone, as wide as all of the axis', () => {
    const axis = axisOf(spans, 900, { from: '2025-10-01', to: '2025-11-01' })
    expect(axis.span).toEqual({ from: '2025-10-17', to: '2025-10-29' })
    expect(axis.x('2025-10-17')).toBe(0)
    expect(axis.x('2025-10-29')).toBeCloseTo(900)
  })

  test('does not reach beyond its ends, and is whole where nothing happened', () => {
    const view = { from: '2025-10-24', to: '2025-10-26' }
    expect(axisOf(spans, 900, view).span).toEqual(view)
    const empty = { from: '2020-01-01', to: '2021-01-01' }
    expect(axisOf(spans, 900, empty).span).toEqual(empty)
  })

  test('of a frame holds the events that reach into it, and none without a date', () => {
    const [may, june, undated] = [
      on('2024-05-01'),
      on('2024-06-01'),
      edge({ from: null, to: null }),
    ]
    const view = { from: '2024-05-01', to: '2024-05-31' }
    const frame = frameOf([may, june, undated], view, 900)
    expect([frame.events, frame.undatedX]).toEqual([[may], null])
    expect(frameOf([may, june, undated], null, 900).undatedX).not.toBeNull()
  })

  test('names years where months would crowd', () => {
    const years = Array.from({ length: 300 }, (_, i) => day(addDays('1900-01-01', i * 146)))
    const labels = ticksOf(axisOf(years, 900)).map(({ label }) => label)
    expect(labels.filter((label) => label !== '').slice(1)).toEqual(
      expect.arrayContaining(['1920', '1990', '2010']),
    )
  })
})

describe('a crowded timeline', () => {
  const many = Array.from({ length: 301 }, (_, i) => on(addDays('2020-01-01', i)))

  test('is one of more than 300 dated events, of more than a day', () => {
    expect(frameOf(many, null, 900).crowded).toBe(true)
    expect(frameOf(many.slice(1), null, 900).crowded).toBe(false)
    expect(frameOf(many, { from: '2020-01-05', to: '2020-01-06' }, 900).crowded).toBe(false)
    const undated = many.map(() => edge({ from: null, to: null }))
    expect(frameOf(undated, null, 900).crowded).toBe(false)
  })

  test('has bins that follow one another without a gap, in each stretch', () => {
    const { axis } = frameOf(many, null, 900)
    const bins = binsOf(axis)
    expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([axis.span.from, axis.span.to])
    for (const [i, bin] of bins.slice(1).entries()) expect(bin.from).toBe(bins[i]?.to)
  })

  test('counts each event in every bin it reaches, and shares its weight among them', () => {
    const bins = binsOf(axisOf([{ from: '2024-01-01', to: '2024-04-01' }], 300))
    const events = [on('2024-01-10'), on('2024-01-01', '2024-04-01'), edge({ modality: 'denied' })]
    const cells = cellsOf(events, bins)
    const total = (of: 'counts' | 'weights') =>
      cells.reduce((sum, cell) => sum + cell[of].happened, 0)
    expect(total('weights')).toBeCloseTo(2)
    expect(total('counts')).toBeGreaterThan(2)
    expect(cells.reduce((sum, { counts }) => sum + counts.not, 0)).toBe(0)
  })

  test.each([
    ['occurred', 'happened'],
    ['ongoing', 'happened'],
    ['planned', 'open'],
    ['conditional', 'open'],
    ['ruled_out', 'not'],
    ['denied', 'not'],
  ] as const)('keeps what is %s among what %s', (modality, outcome) => {
    expect(outcomeOf(modality)).toBe(outcome)
  })

  test('is darker where there is more, and dark where there is most', () => {
    const steps = [0, 0.1, 5, 40, 400].map((weight) => darknessOf(weight, 400))
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect([steps[0], steps[1], steps.at(-1)]).toEqual([0, 1, DARKEST])
    expect(darknessOf(1, 1)).toBe(DARKEST)
  })
})

describe('a long list', () => {
  const names = namesIn(graphOf())
  const edges = Array.from({ length: 900 }, (_, i) => on(addDays('2020-01-01', i)))
  const groups = yearGroups(edges, names)
  const sightAt = (top: number) => ({ top, height: 900, spare: 400 })
  const drawn = (scrolled: number | null, kept?: string) =>
    groups.flatMap((group) =>
      piecesOf(group, scrolled === null ? null : sightAt(scrolled), kept).flatMap((piece) =>
        piece.kind === 'event' ? [piece.edge.id] : [],
      ),
    )
  const gaps = (scrolled: number) =>
    groups
      .flatMap((group) => piecesOf(group, sightAt(scrolled), undefined))
      .reduce((sum, piece) => sum + (piece.kind === 'gap' ? piece.pixels : 0), 0)

  test('is in years', () => {
    expect(groups.map(({ year, edges: { length } }) => [year, length])).toEqual([
      ['2020', 366],
      ['2021', 365],
      ['2022', 169],
    ])
    expect([isShort(groups), isShort(groups.slice(2))]).toEqual([false, true])
  })

  test('is drawn where it is in sight, with the selected event in any case', () => {
    const top = drawn(0)
    expect([top[0], top.length < 100, top.includes(edges[899]?.id ?? '')]).toEqual([
      edges[0]?.id,
      true,
      false,
    ])
    expect(drawn(0, edges[899]?.id).at(-1)).toBe(edges[899]?.id)
    expect(drawn(20_000)).not.toContain(edges[0]?.id)
    expect(drawn(null).length).toBe(900)
  })

  test('leaves as much room for the rest as it would take', () => {
    const height = groups.reduce((sum, { tops }) => sum + (tops.at(-1) ?? 0) - (tops[0] ?? 0), 0)
    const rowHeight = (groups[0]?.tops[1] ?? 0) - (groups[0]?.tops[0] ?? 0)
    for (const scrolled of [0, 8000, 20_000])
      expect(gaps(scrolled) + drawn(scrolled).length * rowHeight).toBe(height)
  })
})

describe('a brush', () => {
  const axis: Axis = axisOf([{ from: '2024-01-04', to: '2024-03-01' }], 640)
  const px = (date: string) => axis.x(date)
  const chosen: State = { ...EMPTY_STATE, from: '2024-01-10', to: '2024-01-20' }
  test.each<[string, Grip, readonly [string, string], readonly [string, string]]>([
    ['a new period', 'new', ['2024-02-01', '2024-02-05'], ['2024-02-01', '2024-02-05']],
    ['backwards too', 'new', ['2024-02-05', '2024-02-01'], ['2024-02-01', '2024-02-05']],
    ['its beginning', 'from', ['2024-01-10', '2024-01-12'], ['2024-01-12', '2024-01-20']],
    ['its end', 'to', ['2024-01-20', '2024-01-15'], ['2024-01-10', '2024-01-15']],
    ['an end past the other', 'to', ['2024-01-20', '2024-01-05'], ['2024-01-05', '2024-01-10']],
    ['all of it', 'whole', ['2024-01-15', '2024-01-25'], ['2024-01-20', '2024-01-30']],
    ['never less than a day', 'to', ['2024-01-20', '2024-01-10'], ['2024-01-10', '2024-01-11']],
  ])('draws %s', (_name, grip, [a, b], [from, to]) => {
    expect(dragged(grip, axis, chosen, [px(a), px(b)])).toEqual({ from, to })
  })

  const old = axisOf([day('1953-07-27'), { from: '2024-01-01', to: '2024-03-01' }], 640)
  test.each([
    ['a day on', axis, '2024-01-10', 'ArrowRight', '2024-01-11'],
    ['a day back', axis, '2024-01-10', 'ArrowLeft', '2024-01-09'],
    ['a week on', axis, '2024-01-10', 'PageUp', '2024-01-15'],
    ['to the beginning', axis, '2024-01-10', 'Home', '2024-01-01'],
    ['to the end', axis, '2024-01-10', 'End', '2024-03-04'],
    ['over the empty years', old, '1953-07-31', 'ArrowRight', '2023-12-29'],
    ['and back', old, '2023-12-29', 'ArrowLeft', '1953-07-31'],
    ['nowhere at the end', axis, '2024-03-04', 'ArrowRight', '2024-03-04'],
    ['nowhere for another key', axis, '2024-01-10', 'x', '2024-01-10'],
  ])('goes %s by a key', (_name, on, from, key, to) => {
    expect(steppedDay(on, from, key)).toBe(to)
  })

  test.each<[string, 'from' | 'to', string, boolean, Partial<State>]>([
    ['one end', 'from', 'ArrowRight', false, { from: '2024-01-11', to: '2024-01-20' }],
    ['both with Shift', 'to', 'ArrowRight', true, { from: '2024-01-11', to: '2024-01-21' }],
    ['an end away', 'from', 'Home', false, { from: null, to: '2024-01-20' }],
    ['no end past the other', 'from', 'End', false, { from: '2024-01-10', to: '2024-01-20' }],
  ])('moves %s by a key', (_name, end, key, both, window) => {
    expect(steppedState(chosen, axis, { end, key, both })).toMatchObject(window)
  })
})

test('an end of a closer look stays where it is put', () => {
  const view = { from: '2024-01-01', to: '2024-03-01' }
  const axis = axisOf([view], 640, view)
  const state: State = { ...EMPTY_STATE, ...view, from: '2024-02-01', view }
  const moved = steppedState(state, axis, { end: 'from', key: 'Home', both: false })
  expect([moved.from, moved.to]).toEqual(['2024-01-01', '2024-03-01'])
})

describe('stepping through events', () => {
  const [a, b] = [on('2024-05-01'), on('2024-05-02')]
  test.each([
    ['goes on', a, 1, b],
    ['goes back', b, -1, a],
    ['begins with the first', null, 1, a],
    ['begins with the last when going back', null, -1, b],
    ['ends', b, 1, null],
  ] as const)('%s', (_name, current, step, next) => {
    expect(eventAfter([a, b], current, step)).toBe(next)
  })
})
