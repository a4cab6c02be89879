import { describe, expect, test } from '@jest/globals'
import { drawnEdges } from '../../client/derive/drawn.ts'
import { isHandled, isSeen, placesOf } from '../../client/graph/in-sight.ts'
import type { Point, Positions } from '../../client/graph/positions.ts'
import { edge } from './edges.ts'

describe('a picture of 100 by 50 pixels shows', () => {
  test.each<[string, Point, boolean]>([
    ['its middle', { x: 50, y: 25 }, true],
    ['its corner', { x: 100, y: 50 }, true],
    ['not what is to the left', { x: -1, y: 25 }, false],
    ['not what is below', { x: 50, y: 51 }, false],
  ])('%s', (_name, point, expected) => {
    expect(isSeen(point, { width: 100, height: 50 })).toBe(expected)
  })
})

describe('places of nodes', () => {
  const lines = drawnEdges([edge()])
  const [here, there] = [
    { x: 1, y: 2 },
    { x: 3, y: 4 },
  ]
  test.each<[string, readonly string[], Positions, readonly Point[] | null]>([
    [
      'are those of them that are drawn',
      ['person/anna', 'person/carlo', 'person/dora'],
      { 'person/anna': here, 'person/carlo': there, 'person/dora': here },
      [here, there],
    ],
    [
      'are not known before all are laid out',
      ['person/anna', 'person/carlo'],
      { 'person/anna': here },
      null,
    ],
    ['are none of those that no line has', ['person/dora'], { 'person/dora': here }, []],
  ])('%s', (_name, ids, positions, expected) => {
    expect(placesOf(ids, { lines, positions })).toEqual(expected)
  })
})

describe('the view is left to a hand', () => {
  test.each<[string, { dragging: boolean; touched: number | null }, boolean]>([
    ['that drags', { dragging: true, touched: null }, true],
    ['that moved it a moment ago', { dragging: false, touched: 9000 }, true],
    ['not for ever', { dragging: false, touched: 1000 }, false],
    ['not where none was', { dragging: false, touched: null }, false],
  ])('%s', (_name, doing, expected) => {
    expect(isHandled(doing, 10_000)).toBe(expected)
  })
})
