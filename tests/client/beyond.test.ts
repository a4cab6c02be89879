import { describe, expect, test } from '@jest/globals'
import { distantActors } from '../../client/derive/distant.ts'
import { newcomers } from '../../client/derive/fresh.ts'
import { sceneOf } from '../../client/derive/scene.ts'
import type { Evidence } from '../../client/evidence/load.ts'
import { neighbourhoodQueries } from '../../client/graph/neighbourhood-queries.ts'
import { EMPTY_MODEL, type Model } from '../../client/model.ts'
import { EMPTY_STATE, type Selection, select } from '../../client/state.ts'
import type { GraphView } from '../../graph-schema/api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { edge, graphOf, NODES } from './edges.ts'

const HERE = edge({ target: 'person/dora' })
const FAR = edge({ from: '1999-05-01', to: '1999-05-02' })
/** Without Carlo, whose one edge is too old to be among the latest. */
const LATEST: GraphView = {
  nodes: NODES.filter(({ id }) => id !== 'person/carlo'),
  edges: [HERE],
  omitted: 7,
}
const evidenceOf = (shown: Edge): Evidence => ({
  kind: 'edge',
  edge: { edge: shown, claims: [] },
  claim: null,
})
const on = (shown: Edge): Selection => ({ kind: 'edge', id: shown.id })

describe('what has to be fetched around a selection', () => {
  test.each<[string, Selection | null, Evidence | null, GraphView, readonly string[]]>([
    ['both ends of an edge beyond', on(FAR), evidenceOf(FAR), LATEST, [FAR.source, 'person/carlo']],
    ['an actor beyond', { kind: 'actor', id: 'person/carlo' }, null, LATEST, ['person/carlo']],
    ['nothing of an edge that is here', on(HERE), evidenceOf(HERE), LATEST, []],
    ['nothing of an actor that is here', { kind: 'actor', id: 'person/dora' }, null, LATEST, []],
    ['nothing before the evidence is known', on(FAR), null, LATEST, []],
    ['nothing where all is here', on(FAR), evidenceOf(FAR), graphOf(HERE), []],
    ['nothing of what is not selected any more', null, evidenceOf(FAR), LATEST, []],
  ])('%s', (_name, selected, evidence, graph, expected) => {
    expect(distantActors(selected, evidence, graph)).toEqual(expected)
  })

  test('is asked for by the filters in force, a step of it', () => {
    const state = { ...select(on(FAR))(EMPTY_STATE), modalities: ['occurred'] as const }
    const query = neighbourhoodQueries(state, LATEST, ['person/carlo']).get('person/carlo')
    const asked = new URLSearchParams(query)
    expect([asked.get('actor'), asked.get('limit')]).toEqual(['person/carlo', '25'])
    expect(asked.get('modality')).toBe('occurred')
    expect(neighbourhoodQueries(state, LATEST).size).toBe(0)
  })
})

const model = (change: Partial<Model>): Model => ({
  ...EMPTY_MODEL,
  graph: LATEST,
  state: select(on(FAR))(EMPTY_STATE),
  evidence: evidenceOf(FAR),
  ...change,
})
const CARLO: Model['neighbourhoods'] = new Map([
  ['person/carlo', { nodes: [...NODES], edges: [FAR], omitted: 3 }],
])

describe('a selected edge beyond the graph', () => {
  test('is drawn and lit once its ends are here, and counts as loaded', () => {
    const scene = sceneOf(model({ neighbourhoods: CARLO }))
    expect(scene.selectedEdge?.id).toBe(FAR.id)
    expect(scene.focus?.lines).toEqual(new Set([scene.selectedLine]))
    expect([scene.edges.length, scene.omitted]).toEqual([2, 6])
  })

  test('is drawn by itself where its ends have later ones', () => {
    const others: Model['neighbourhoods'] = new Map([
      ['person/carlo', { nodes: [...NODES], edges: [], omitted: 3 }],
    ])
    expect(sceneOf(model({ neighbourhoods: others })).selectedEdge?.id).toBe(FAR.id)
  })

  test.each<[string, Partial<Model>]>([
    ['before they are', {}],
    [
      'nor where filters leave it out',
      { neighbourhoods: CARLO, state: { ...model({}).state, from: '2020-01-01' } },
    ],
  ])('is not drawn %s', (_name, change) => {
    expect(sceneOf(model(change)).selectedLine).toBeNull()
  })
})

describe('how many edges of an actor are not drawn', () => {
  test.each<[string, Partial<Model>, number | undefined]>([
    [
      'is what the server counts, less what is drawn',
      { degrees: new Map([['person/dora', 12]]) },
      11,
    ],
    ['is none where all are drawn', { degrees: new Map([['person/dora', 1]]) }, undefined],
    ['is what is known here until it has counted', {}, undefined],
    [
      'or what a neighbourhood says of itself',
      { neighbourhoods: new Map([['person/dora', { ...LATEST, omitted: 4 }]]) },
      4,
    ],
  ])('%s', (_name, change, expected) => {
    expect(sceneOf(model({ evidence: null, ...change })).more.get('person/dora')).toBe(expected)
  })
})

describe('what has come since', () => {
  const day = (from: string) => edge({ from, to: '2030-01-01' })
  const [may, june] = [day('2024-05-01'), day('2024-06-01')]
  const cut = (...edges: Edge[]): GraphView => ({ nodes: [], edges, omitted: 9 })
  const all = (...edges: Edge[]): GraphView => ({ nodes: [], edges, omitted: 0 })

  test.each<[string, GraphView, GraphView, readonly Edge[]]>([
    ['is what was not there', all(may), all(may, june), [june]],
    ['be it older', all(june), all(may, june), [may]],
    ['in the latest edges only what is later than the last of them', cut(may), cut(june), [june]],
    ['not what comes in because another went', cut(june), cut(may), []],
    ['nothing where nothing changed', all(may), all(may), []],
  ])('%s', (_name, before, now, expected) => {
    expect([...newcomers(before, now)]).toEqual(expected.map(({ id }) => id))
  })
})
