import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countNetwork } from '../../../client/analysis/count.ts'
import { hued } from '../../../client/analysis/hues.ts'
import type { RankOrder } from '../../../client/analysis/network.ts'
import { ranked, sized } from '../../../client/analysis/ranks.ts'
import { nameOfTies, type Tie, tiesOf } from '../../../client/analysis/ties.ts'
import { namesIn } from '../../../client/derive/visible.ts'
import type { Ties } from '../../../client/state.ts'
import type { Edge } from '../../../graph-schema/model/edge.ts'
import { edge, graphOf } from '../edges.ts'

const tie = (a: string, b: string, edges = 1): Tie => ({ a, b, edges })
const ANNA = 'person/anna'
const CARLO = 'person/carlo'

describe('ties', () => {
  test.each<[string, Ties, readonly Edge[], readonly Tie[]]>([
    ['are none where there is nothing', 'all', [], []],
    ['are not made by acts without an addressee', 'all', [edge({ target: null })], []],
    ['are not made by acts on oneself', 'all', [edge({ target: ANNA })], []],
    ['are not made by what was ruled out', 'happened', [edge({ modality: 'ruled_out' })], []],
    ['are not made by what was denied', 'happened', [edge({ modality: 'denied' })], []],
    ['are not made by plans', 'happened', [edge({ modality: 'planned' })], []],
    ['are made by what goes on', 'happened', [edge({ modality: 'ongoing' })], [tie(ANNA, CARLO)]],
    [
      'are made by plans where asked for',
      'all',
      [edge({ modality: 'planned' })],
      [tie(ANNA, CARLO)],
    ],
    [
      'are one for both directions',
      'happened',
      [edge(), edge({ source: CARLO, target: ANNA, type: 'WARNED' })],
      [tie(ANNA, CARLO, 2)],
    ],
  ])('%s', (_name, ties, edges, expected) => {
    expect(tiesOf(edges, ties)).toEqual(expected)
  })

  test('do not depend on the order of the edges', () => {
    const edges = [edge(), edge({ target: 'person/dora' }), edge({ source: CARLO, target: ANNA })]
    expect(nameOfTies(tiesOf(edges.toReversed(), 'all'))).toBe(nameOfTies(tiesOf(edges, 'all')))
  })
})

/** Two triangles that hang together by one tie from c to d. */
const TRIANGLES = [
  ...[tie('a', 'b'), tie('a', 'c'), tie('b', 'c')],
  tie('c', 'd'),
  ...[tie('d', 'e'), tie('d', 'f'), tie('e', 'f')],
]

describe('counts', () => {
  test('of no ties are none', () => {
    expect(countNetwork([])).toEqual({ of: '', standings: [], communities: [], modularity: 0 })
  })

  test('of a star: all ways lead over its middle', () => {
    const { standings } = countNetwork([tie('m', 'x', 3), tie('m', 'y'), tie('m', 'z')])
    expect(standings).toContainEqual({ id: 'm', degree: 3, betweenness: 1, edges: 5 })
    expect(standings).toContainEqual({ id: 'x', degree: 1, betweenness: 0, edges: 3 })
  })

  test('of two actors are no division by nothing', () => {
    const { standings } = countNetwork([tie('a', 'b')])
    expect(standings.map(({ betweenness }) => betweenness)).toEqual([0, 0])
  })

  test('betweenness of a bridge is its share of the ten pairs of others', () => {
    const c = countNetwork(TRIANGLES).standings.find(({ id }) => id === 'c')
    expect(c?.betweenness).toBeCloseTo(6 / 10)
  })

  test('two triangles are two communities, whatever order the ties come in', () => {
    const { communities, modularity } = countNetwork(TRIANGLES)
    expect(communities.map(({ number, members }) => [number, members.toSorted()])).toEqual([
      [1, ['a', 'b', 'c']],
      [2, ['d', 'e', 'f']],
    ])
    expect(modularity).toBeGreaterThan(0.3)
  })

  test('the same ties give the same counts, and each actor is in one community', () => {
    const ids = fc.constantFrom(...'abcdefghij')
    const pairs = fc.uniqueArray(
      fc.tuple(ids, ids).filter(([a, b]) => a < b),
      { selector: ([a, b]) => a + b, minLength: 1 },
    )
    fc.assert(
      fc.property(pairs, (list) => {
        const ties = list.map(([a, b]) => tie(a, b))
        const first = countNetwork(ties)
        expect(countNetwork(ties)).toEqual(first)
        const members = first.communities.flatMap((one) => one.members)
        expect(members.toSorted()).toEqual(first.standings.map(({ id }) => id).toSorted())
      }),
    )
  })
})

describe('the table is sorted', () => {
  const names = namesIn(graphOf())
  const standings = [
    { id: ANNA, degree: 2, betweenness: 0.1, edges: 9 },
    { id: CARLO, degree: 2, betweenness: 0.5, edges: 3 },
    { id: 'person/dora', degree: 5, betweenness: 0, edges: 3 },
  ]
  test.each<[RankOrder, string]>([
    ['name', 'anna carlo dora'],
    ['degree', 'dora anna carlo'],
    ['betweenness', 'carlo anna dora'],
    ['edges', 'anna dora carlo'],
  ])('by %s', (order, expected) => {
    const ids = ranked(standings, order, names).map(({ id }) => id.slice('person/'.length))
    expect(ids.join(' ')).toBe(expected)
  })

  test('and its column can size the nodes', () => {
    const network = { of: '', standings, communities: [], modularity: 0 }
    expect(sized(network, 'edges').nodeSizes?.get(CARLO)).toBeCloseTo(1 / 3)
    expect(sized(network, 'name').nodeSizes?.get('person/dora')).toBe(1)
  })
})

test('communities show as a hue and a number', () => {
  const { nodeHues, nodeTags } = hued(countNetwork(TRIANGLES))
  expect(nodeHues?.get('a')).toBe(nodeHues?.get('c'))
  expect(nodeHues?.get('a')).not.toBe(nodeHues?.get('d'))
  expect([nodeTags?.get('a'), nodeTags?.get('d')]).toEqual(['(1)', '(2)'])
})
