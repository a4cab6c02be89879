import { describe, expect, test } from '@jest/globals'
import { edgesBetween, pathsBetween } from '../../client/between/paths.ts'
import { EMPTY_STATE, type Selection, select, together } from '../../client/state.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { edge } from './edges.ts'

const tie = (source: string, target: string | null): Edge =>
  edge({ source: `person/${source}`, target: target === null ? null : `person/${target}` })

const ties = (...pairs: string[]): Edge[] =>
  pairs.map((pair) => tie(pair.charAt(0), pair.charAt(1) || null))

const throughOf = (edges: readonly Edge[]) =>
  pathsBetween(edges, 'person/a', 'person/b').map(({ through }) =>
    through.map((id) => id.slice('person/'.length)).join(''),
  )

describe('ways between two', () => {
  test.each<[string, Edge[], string[]]>([
    ['through one other', ties('ac', 'cb'), ['acb']],
    ['whoever acted on whom', ties('ca', 'bc'), ['acb']],
    ['the short one before the long one', ties('ad', 'de', 'eb', 'ac', 'cb'), ['acb', 'adeb']],
    ['the one more is told of first', ties('ac', 'cb', 'ad', 'db', 'db'), ['adb', 'acb']],
    ['each through others', ties('ac', 'cb', 'cd', 'db'), ['acb']],
    ['not the direct one', ties('ab', 'ac', 'cb'), ['acb']],
    ['none through what is said to nobody', ties('a', 'b'), []],
    ['none where there is none', ties('ac', 'db'), []],
    ['none to an actor of whom nothing is told', ties('ac'), []],
    ['none that is too long', ties('ac', 'cd', 'de', 'ef', 'fg', 'gb'), []],
  ])('%s', (_name, edges, expected) => {
    expect(throughOf(edges)).toEqual(expected)
  })

  test('at most five', () => {
    const others = ['c', 'd', 'e', 'f', 'g', 'h', 'i']
    expect(throughOf(others.flatMap((id) => ties(`a${id}`, `${id}b`))).length).toBe(5)
  })

  test('bring the edges of every step', () => {
    const edges = ties('ac', 'ca', 'cb')
    const [path] = pathsBetween(edges, 'person/a', 'person/b')
    expect(path?.steps.map((step) => step.length)).toEqual([2, 1])
  })
})

test('what is directly between two goes either way and to nobody else', () => {
  const [there, back] = ties('ab', 'ba')
  expect(
    edgesBetween(
      [...ties('ac', 'a'), ...[there, back].flatMap((e) => e ?? [])],
      'person/a',
      'person/b',
    ),
  ).toEqual([there, back])
})

describe('with Shift', () => {
  const pair: Selection = { kind: 'between', id: 'person/a', other: 'person/b' }
  test.each<[string, Selection | null, string, Selection]>([
    ['an actor beside another is a pair', { kind: 'actor', id: 'person/a' }, 'person/b', pair],
    ['a third takes the place of the second', { ...pair, other: 'person/c' }, 'person/b', pair],
    [
      'the same is itself',
      { kind: 'actor', id: 'person/a' },
      'person/a',
      { kind: 'actor', id: 'person/a' },
    ],
    ['an actor beside nothing is itself', null, 'person/a', { kind: 'actor', id: 'person/a' }],
    [
      'and beside an edge',
      { kind: 'edge', id: 'edge/0123456789abcdef' },
      'person/a',
      { kind: 'actor', id: 'person/a' },
    ],
  ])('%s', (_name, before, id, expected) => {
    expect(together(id)(select(before)(EMPTY_STATE)).selected).toEqual(expected)
  })
})
