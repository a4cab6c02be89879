import { expect, test } from '@jest/globals'
import { busiestPairs, edgesBetween, pairOf } from '../../../client/analysis/pair-edges.ts'
import { sceneOf } from '../../../client/derive/scene.ts'
import { EMPTY_MODEL } from '../../../client/model.ts'
import { EMPTY_STATE, type Selection } from '../../../client/state.ts'
import { edge, graphOf } from '../edges.ts'

const MET = edge()
const LOOP = edge({ target: null })
const BACK = edge({ source: 'person/carlo', target: 'person/anna', type: 'WARNED' })
const OTHER = edge({ target: 'person/dora' })

test.each<[string, Selection | null, readonly string[] | null]>([
  ['nothing is nobody', null, null],
  ['an actor is one', { kind: 'actor', id: 'person/anna' }, null],
  ['an act without an addressee is one', { kind: 'edge', id: LOOP.id }, null],
  ['an edge is its ends', { kind: 'edge', id: MET.id }, ['person/anna', 'person/carlo']],
  [
    'two actors are two',
    { kind: 'between', id: 'person/dora', other: 'person/anna' },
    ['person/dora', 'person/anna'],
  ],
])('of a selection, %s', (_name, selected, pair) => {
  const state = { ...EMPTY_STATE, selected }
  const scene = sceneOf({ ...EMPTY_MODEL, graph: graphOf(MET, LOOP), state })
  expect(pairOf(scene, state)).toEqual(pair)
})

test('between two are the edges of either direction', () => {
  const edges = [MET, LOOP, BACK, OTHER]
  expect(edgesBetween(['person/carlo', 'person/anna'], edges)).toEqual([MET, BACK])
})

test('the busiest pairs come first, of one actor where there is one', () => {
  const counts = (actor: string | null) =>
    busiestPairs([MET, LOOP, BACK, OTHER], actor, 5).map(({ count }) => count)
  expect([counts(null), counts('person/dora'), counts('person/nobody')]).toEqual([[2, 1], [1], []])
})
