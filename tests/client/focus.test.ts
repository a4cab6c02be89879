import { describe, expect, test } from '@jest/globals'
import { drawnEdges } from '../../client/derive/drawn.ts'
import { type FocusedBy, focusOf } from '../../client/derive/focus.ts'
import { edge } from './edges.ts'

const met = edge()
const called = edge({ type: 'CALLED', target: 'person/dora' })
const spoke = edge({ type: 'SAID', source: 'person/dora', target: null })
const lines = drawnEdges([met, called, spoke])
const lineOf = (id: string) => lines.find(({ edges }) => edges.some((each) => each.id === id))

const NOTHING: FocusedBy = { selectedLine: null, selectedActor: null, lit: null }

describe('in focus is', () => {
  test.each<[string, Partial<FocusedBy>, string[], string[]]>([
    [
      'a line with its ends',
      { selectedLine: lineOf(met.id)?.key ?? '' },
      [met.id],
      ['person/anna', 'person/carlo'],
    ],
    [
      'an actor with its lines and neighbours',
      { selectedActor: 'person/dora' },
      [called.id, spoke.id],
      ['person/anna', 'person/dora'],
    ],
    ['an actor without lines', { selectedActor: 'place/lisbon' }, [], ['place/lisbon']],
    [
      'what is lit rather than what is selected',
      { selectedActor: 'person/dora', lit: { nodes: ['place/lisbon'], edges: [met.id] } },
      [met.id],
      ['person/anna', 'person/carlo', 'place/lisbon'],
    ],
    ['nothing where nothing is to be lit', { lit: { nodes: [], edges: [] } }, [], []],
  ])('%s', (_name, by, edges, nodes) => {
    const focus = focusOf(lines, { ...NOTHING, ...by })
    expect([...(focus?.lines ?? [])].sort()).toEqual(edges.map((id) => lineOf(id)?.key).sort())
    expect([...(focus?.nodes ?? [])].sort()).toEqual(nodes)
  })

  test('everything where nothing is selected', () => {
    expect(focusOf(lines, NOTHING)).toBe(null)
  })
})
