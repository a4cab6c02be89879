import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { drawnEdges } from '../../client/derive/drawn.ts'
import { type EdgeItem, edgeLook } from '../../client/graph/look.ts'
import type { Palette } from '../../client/graph/palette.ts'
import { placesIn, textOf } from '../../client/graph/places-text.ts'
import { ARROWS, stepFrom } from '../../client/graph/steps.ts'
import { createSync } from '../../client/graph/sync.ts'
import { EntityType } from '../../graph-schema/model/entity.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import { edge } from './edges.ts'

const same = <Key extends string>(keys: readonly Key[]) =>
  // Object.fromEntries forgets that every key is there.
  Object.fromEntries(keys.map((key) => [key, 'rgb(1, 2, 3)'])) as Record<Key, string>

const PALETTE: Palette = {
  modality: same(Modality.options),
  kind: same(EntityType.options),
  hue: () => 'rgb(1, 2, 3)',
  ...{ ink: '', muted: '', paper: 'rgb(9, 9, 9)', halo: '', font: '', clearer: 1 },
}

const lookOf = (line: Parameters<typeof edgeLook>[0]) =>
  edgeLook(line, { dim: false, selected: false, growth: 1, palette: PALETTE })

/** On which side of the straight line from the end that sorts first vis-network bows it, how far. */
function side({ from, to, smooth }: EdgeItem): number {
  if (typeof smooth !== 'object' || !smooth.enabled) return 0
  const hand = smooth.type === 'curvedCW' ? 1 : -1
  return hand * (String(from) < String(to) ? 1 : -1) * (smooth.roundness ?? 0)
}

const ids = fc.constantFrom('person/a', 'person/b', 'person/c')
const edges = fc
  .array(
    fc.record({
      source: ids,
      target: fc.option(ids),
      type: fc.constantFrom(...EdgeType.options.slice(0, 6)),
      modality: fc.constantFrom(...Modality.options),
    }),
    { maxLength: 40 },
  )
  .map((changes) => changes.map(edge))

describe('lines', () => {
  test('of one pair, whichever way they go, never lie on one another', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const taken = new Set<string>()
        for (const line of drawnEdges(all)) {
          const pair = [line.source, line.target].toSorted().join()
          const full = lookOf(line).full()
          const loop = line.source === line.target
          const place = loop ? `size ${full.selfReference?.size}` : `side ${side(full).toFixed(4)}`
          expect(taken.has(`${pair} ${place}`)).toBe(false)
          taken.add(`${pair} ${place}`)
        }
      }),
    )
  })

  test('hold every edge once, and never two modalities, types or ends', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const lines = drawnEdges(all)
        expect(lines.flatMap((line) => line.edges.map(({ id }) => id)).sort()).toEqual(
          all.map(({ id }) => id).sort(),
        )
        for (const { source, target, type, modality, edges: held } of lines)
          for (const one of held)
            expect([one.source, one.target ?? one.source, one.type, one.modality]).toEqual([
              source,
              target,
              type,
              modality,
            ])
      }),
    )
  })
})

describe('kept places', () => {
  test.each<[string, string | null]>([
    ['nothing', null],
    ['no JSON', '{'],
    ['another shape', '{"person/a":[1,2]}'],
    ['a place that is no number', '[["person/a",1,null]]'],
    ['an id that is none', '[["<img>",1,2]]'],
    ['far too many', JSON.stringify(Array(3001).fill(['person/a', 1, 2]))],
  ])('are none of %s', (_name, text) => {
    expect(placesIn(text)).toEqual({})
  })

  test('come back as they were, to the pixel', () => {
    expect(placesIn(textOf({ 'person/a': { x: 1.4, y: -2 }, 'place/b': { x: 0, y: 9 } }))).toEqual({
      'person/a': { x: 1, y: -2 },
      'place/b': { x: 0, y: 9 },
    })
  })

  test('are never more than can be read again', () => {
    const many = Object.fromEntries(
      Array.from({ length: 4000 }, (_, i) => [`person/p-${i}`, { x: i, y: 0 }]),
    )
    const kept = placesIn(textOf(many))
    expect([Object.keys(kept).length, kept['person/p-3999'], kept['person/p-0']]).toEqual([
      3000,
      { x: 3999, y: 0 },
      undefined,
    ])
  })
})

describe('an arrow key leads', () => {
  const lines = drawnEdges([
    edge({ source: 'person/a', target: 'person/b' }),
    edge({ source: 'person/a', target: 'person/c' }),
    edge({ source: 'person/d', target: 'person/e' }),
  ])
  const places = {
    'person/a': { x: 0, y: 0 },
    'person/b': { x: 100, y: 10 },
    'person/c': { x: 60, y: 50 },
    'person/d': { x: 0, y: 80 },
    'person/e': { x: 10, y: 200 },
  }
  test.each<[string, string | null, string, string | null]>([
    ['to the busiest from nowhere', null, 'ArrowLeft', 'person/a'],
    ['to the neighbour that lies that way', 'person/a', 'ArrowRight', 'person/b'],
    ['to a neighbour before somebody nearer', 'person/a', 'ArrowDown', 'person/c'],
    ['to anybody where no neighbour lies that way', 'person/d', 'ArrowUp', 'person/a'],
    ['nowhere where nobody lies that way', 'person/a', 'ArrowLeft', null],
  ])('%s', (_name, from, key, expected) => {
    expect(stepFrom(from, ARROWS[key] ?? [0, 0], lines, places)).toBe(expected)
  })
})

test('only what looks different is put into the picture again', () => {
  const log: string[] = []
  const sync = createSync<string>({
    remove: (gone) => log.push(`-${gone}`),
    update: (items) => log.push(`+${items}`),
  })
  const look = (id: string, fact: number) => ({ id, facts: [fact], full: () => id })
  sync([look('a', 1), look('b', 1)])
  sync([look('a', 1), look('b', 1)])
  sync([look('a', 2), look('c', 1)])
  expect(log).toEqual(['+a,b', '-b', '+a,c'])
})
