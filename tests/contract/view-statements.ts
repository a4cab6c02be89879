import { beforeEach, describe, expect, test } from '@jest/globals'
import { foundIn } from '../../client/console/found.ts'
import { type Only, viewStatement } from '../../client/console/view-statement.ts'
import { edgesBut, namesIn } from '../../client/derive/visible.ts'
import { EMPTY_STATE, type State } from '../../client/state.ts'
import { CypherRequest, EdgeFilter } from '../../graph-schema/api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { readingOf } from '../store/readings.ts'
import type { Subject } from './suite.ts'

const KIM = 'person/kim-jong-un'
const LULA = 'person/lula'
const NORTH = 'country/PRK'
const names = {
  [KIM]: { name: 'Kim Jong Un', mentions: ['Kim'] },
  [LULA]: { name: 'Luiz Inácio Lula da Silva', mentions: ["Lula d'Ávila"] },
  [NORTH]: { name: 'North Korea', mentions: ['Pyongyang'] },
}
const LAUNCH = { type: 'LAUNCHED_MISSILES', source: NORTH, target: null } as const
const READINGS = [
  readingOf(
    '2025-10-20',
    [
      { source: KIM, target: LULA, on: '2025-10-18' },
      { source: KIM, target: LULA, modality: 'planned', on: ['2025-10-27', '2025-11-03'] },
      { source: KIM, target: LULA, modality: 'ruled_out', on: ['2025-10-01', '2025-10-03'] },
      { type: 'WARNED', source: NORTH, target: LULA },
      { ...LAUNCH, on: '2025-10-18' },
      { type: 'MEMBER_OF', source: KIM, target: NORTH },
    ],
    names,
  ),
  readingOf(
    '2025-10-25',
    [
      { source: KIM, target: LULA, modality: 'ruled_out', on: ['2025-10-27', '2025-11-03'] },
      { ...LAUNCH, on: ['2025-10-13', '2025-10-20'] },
      { ...LAUNCH, modality: 'possible' },
    ],
    names,
  ),
]

type View = readonly [name: string, change: Partial<State>, edges: number]

const VIEWS: readonly View[] = [
  ['everything that happens', {}, 7],
  ['memberships as well', { types: ['MEMBER_OF', 'MET'] }, 5],
  ['one modality', { modalities: ['ruled_out'] }, 2],
  ['two modalities', { modalities: ['planned', 'possible'] }, 2],
  ['acts without an addressee', { types: ['LAUNCHED_MISSILES'] }, 2],
  ['from a day on', { from: '2025-10-25' }, 2],
  ['up to a day', { to: '2025-10-18' }, 1],
  [
    'a window that an act lies in by its widest telling only',
    { from: '2025-10-14', to: '2025-10-17' },
    0,
  ],
  ['a window around an act', { from: '2025-10-17', to: '2025-10-19' }, 2],
  ['a name', { query: 'kim' }, 4],
  ['a name with an accent left out', { query: 'inacio' }, 5],
  ['an alias with an apostrophe', { query: "d'ávila" }, 5],
  ['a verb', { query: 'launched' }, 1],
  ['a verb that says it is to come', { query: 'will not' }, 1],
  ['a verb that says it is over', { query: 'did not' }, 1],
  ['a name and a verb', { query: 'lula warned' }, 1],
  ['words that nothing holds', { query: "x' OR true //" }, 0],
  [
    'everything at once',
    { query: 'kim', modalities: ['planned'], types: ['MET'], from: '2025-10-28', to: '2025-12-01' },
    1,
  ],
]

const touches = (id: string) => (edge: Edge) => edge.source === id || edge.target === id

/** The statement for what the page shows gives what the page shows. */
export function viewStatementContract(given: () => Subject): void {
  describe('the view as Cypher', () => {
    beforeEach(async () => {
      await given().store.save(READINGS)
    })

    const shown = async (state: State): Promise<readonly Edge[]> => {
      const graph = await given().store.graph(EdgeFilter.parse({}))
      return edgesBut(null, graph.edges, state, namesIn(graph))
    }
    const found = async (state: State, only: Only) => {
      const statement = viewStatement(state, only)
      return foundIn(await given().store.cypher(CypherRequest.parse({ statement }))).edges
    }

    test.each(VIEWS)('gives the edges of the view: %s', async (_, change, count) => {
      const state = { ...EMPTY_STATE, ...change }
      const edges = (await shown(state)).map(({ id }) => id)
      expect(edges).toHaveLength(count)
      expect((await found(state, null)).toSorted()).toEqual(edges.toSorted())
    })

    test.each([
      ['an actor', [NORTH], 3],
      ['an actor and the filters', [KIM], 4],
      ['a pair', [LULA, KIM], 4],
      ['a pair that nothing joins', [NORTH, KIM], 0],
    ] as const)('gives the edges of %s', async (_, actors, count) => {
      const edges = (await shown(EMPTY_STATE))
        .filter((edge) => actors.every((id) => touches(id)(edge)))
        .map(({ id }) => id)
      expect(edges).toHaveLength(count)
      expect((await found(EMPTY_STATE, { actors })).toSorted()).toEqual(edges.toSorted())
    })

    test('gives one edge, with an addressee or without', async () => {
      for (const { id } of await shown(EMPTY_STATE))
        expect(await found(EMPTY_STATE, { edge: id })).toEqual([id])
    })
  })
}
