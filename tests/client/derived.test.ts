import { describe, expect, test } from '@jest/globals'
import { drawnEdges, nextOfLine } from '../../client/derive/drawn.ts'
import { headlineOf, inTimeOrder } from '../../client/derive/order.ts'
import { sceneOf } from '../../client/derive/scene.ts'
import { timesOf } from '../../client/derive/times.ts'
import { edgesBut, namesIn } from '../../client/derive/visible.ts'
import { EMPTY_MODEL } from '../../client/model.ts'
import { EMPTY_STATE, type State } from '../../client/state.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { edge, graphOf } from './edges.ts'

const MAY = edge()
const JUNE = edge({ from: '2024-06-01', to: '2024-07-01', precision: 'month', modality: 'planned' })
const UNDATED = edge({ from: null, to: null, precision: 'unknown', type: 'PRAISED' })
const OFFICE = edge({ type: 'HOLDS_OFFICE', target: 'place/lisbon' })
const EDGES = [MAY, JUNE, UNDATED, OFFICE]
const NAMES = namesIn(graphOf())

describe('the filters let pass', () => {
  test.each<[string, Partial<State>, readonly Edge[]]>([
    ['every event and no office when nothing is set', {}, [MAY, JUNE, UNDATED]],
    ['offices when asked for', { types: ['HOLDS_OFFICE'] }, [OFFICE]],
    ['a modality', { modalities: ['planned'] }, [JUNE]],
    ['what reaches into a window', { from: '2024-06-30', to: '2024-12-01' }, [JUNE]],
    ['nothing that ended the day before', { from: '2024-05-02', to: '2024-05-31' }, []],
    ['no undated event in a window', { from: '1900-01-01' }, [MAY, JUNE]],
    ['words of a name without its accent', { query: 'diaz' }, [MAY, JUNE, UNDATED]],
    ['words of an alias', { query: 'envoy praised' }, [UNDATED]],
    ['words of what may happen', { query: 'is to meet' }, [JUNE]],
    ['nothing for words nobody has', { query: 'zebra' }, []],
  ])('%s', (_name, change, expected) => {
    expect(edgesBut(null, EDGES, { ...EMPTY_STATE, ...change }, NAMES)).toEqual(expected)
  })

  test('more when one of them is ignored, for its own counts', () => {
    const state: State = { ...EMPTY_STATE, modalities: ['planned'], query: 'meet' }
    expect(edgesBut('modality', [JUNE, MAY], state, NAMES)).toEqual([JUNE])
    expect(edgesBut('query', [JUNE, MAY], state, NAMES)).toEqual([JUNE])
  })
})

describe('drawn lines', () => {
  test('put edges of one pair, type and modality together', () => {
    const [line, ...rest] = drawnEdges([MAY, edge({ from: '2024-05-08', to: '2024-05-09' })])
    expect([line?.label, line?.edges.length, rest]).toEqual(['met ×2', 2, []])
  })

  test('never put modalities, types or directions together', () => {
    const lines = drawnEdges([
      MAY,
      edge({ modality: 'ruled_out' }),
      edge({ type: 'PRAISED' }),
      edge({ type: 'PRAISED', source: 'person/carlo', target: 'person/anna' }),
    ])
    expect(lines.length).toBe(4)
  })

  test('of one pair bow differently, evenly about the straight line, whichever way they point', () => {
    const lines = drawnEdges([
      edge(),
      edge({ type: 'PRAISED' }),
      edge({ type: 'WARNED', source: 'person/carlo', target: 'person/anna' }),
    ])
    const bows = lines.map(({ bow }) => bow)
    expect(new Set(bows).size).toBe(3)
    expect(bows.reduce((sum, bow) => sum + bow, 0)).toBeCloseTo(0)
  })

  test('without an addressee are loops that lie inside one another', () => {
    const lines = drawnEdges([edge({ target: null }), edge({ target: null, type: 'SAID' })])
    expect(lines.map(({ source, target, bow }) => [source === target, bow])).toEqual([
      [true, 0],
      [true, 1],
    ])
  })
})

test('clicks on a line go through its edges from the latest back, and round again', () => {
  const later = edge({ from: '2024-06-08', to: '2024-06-09' })
  const [line] = drawnEdges([MAY, later])
  const clicks: (Edge | null)[] = [null]
  for (let i = 0; i < 3; i++) clicks.push(line ? nextOfLine(line, clicks.at(-1) ?? null) : null)
  expect(clicks.slice(1)).toEqual([later, MAY, later])
  const [alone] = drawnEdges([MAY])
  expect(alone && nextOfLine(alone, later)).toBe(MAY)
})

describe('how often it happened', () => {
  const term = { from: '2017-01-20', to: '2021-01-20', count: 3 }
  const on = (from: string, to: string) => ({ from, to, count: 1 })
  const three = [
    on('2018-06-12', '2018-06-13'),
    on('2019-02-27', '2019-03-01'),
    on('2019-06-30', '2019-07-01'),
  ]
  test.each([
    ['nothing', [], 0],
    ['separate days add up', three, 3],
    ['three in a term are the three known ones', [term, ...three], 3],
    ['three in a term, two of them known', [term, ...three.slice(1)], 3],
    ['one outside the term is one more', [term, ...three, on('2025-08-01', '2025-08-02')], 4],
    ['an undated one is taken for a known one', [{ from: null, to: null, count: 1 }, ...three], 3],
    ['an undated one alone counts', [{ from: null, to: null, count: 2 }], 2],
  ])('%s', (_name, edges, times) => {
    expect(timesOf(edges)).toBe(times)
  })
})

test('time order puts undated events last', () => {
  expect(inTimeOrder([UNDATED, JUNE, MAY])).toEqual([MAY, JUNE, UNDATED])
})

describe('the page opens with', () => {
  const old = edge({ modality: 'ruled_out', lastReported: '2019-01-01' })
  const latest = edge({ modality: 'ruled_out', lastReported: '2025-10-25' })
  const news = edge({ lastReported: '2025-11-01' })
  test.each([
    ['the latest that is ruled out', [news, old, latest], latest],
    ['the latest report when nothing is', [MAY, news], news],
    ['nothing when there is nothing', [], null],
  ])('%s', (_name, edges, headline) => {
    expect(headlineOf(edges)).toBe(headline)
  })
})

test('a scene is a function of the model: selection, counts and lines', () => {
  const scene = sceneOf({
    ...EMPTY_MODEL,
    graph: graphOf(MAY, JUNE),
    state: { ...EMPTY_STATE, selected: { kind: 'edge', id: JUNE.id }, modalities: ['planned'] },
  })
  expect(scene.edges).toEqual([JUNE])
  expect(scene.selectedEdge).toBe(JUNE)
  expect(scene.selectedLine).toBe(scene.lines[0]?.key)
  expect([...scene.modalityCounts]).toEqual([
    ['occurred', 1],
    ['planned', 1],
  ])
})
