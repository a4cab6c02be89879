import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addressOf, linkTo, stateOf } from '../../client/address.ts'
import {
  ANALYSIS_PARTS,
  clearFilters,
  EMPTY_STATE,
  isFiltered,
  lookInto,
  PERIODS,
  type Producer,
  type State,
  select,
  setPeriod,
  setQuery,
  setTies,
  setWindow,
  showAnalysis,
  TIES,
  toggleModality,
  togglePin,
  toggleType,
} from '../../client/state.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import { EdgeType } from '../../graph-schema/ontology/edge-types.ts'

const stateAfter = (...producers: Producer[]): State =>
  producers.reduce((state, producer) => producer(state), EMPTY_STATE)

const EDGE = { kind: 'edge', id: 'edge/0123456789abcdef' } as const

describe('a state is the address', () => {
  test.each<[string, State, string]>([
    ['nothing', EMPTY_STATE, ''],
    ['an edge', stateAfter(select(EDGE)), '?edge=edge/0123456789abcdef'],
    [
      'a claim',
      stateAfter(select({ kind: 'claim', id: 'claim/0123456789abcdef/3' })),
      '?claim=claim/0123456789abcdef/3',
    ],
    ['an actor', stateAfter(select({ kind: 'actor', id: 'person/anna' })), '?actor=person/anna'],
    [
      'modalities',
      stateAfter(toggleModality('planned'), toggleModality('ruled_out')),
      '?modality=planned,ruled_out',
    ],
    ['types and words', stateAfter(toggleType('MET'), setQuery('a & b')), '?types=MET&q=a+%26+b'],
    ['a window', stateAfter(setWindow('2024-01-01', null)), '?from=2024-01-01'],
    [
      'an analysis and its choices',
      stateAfter(showAnalysis('pair'), setTies('all'), setPeriod('month')),
      '?analysis=pair&ties=all&by=month',
    ],
    ['pins', stateAfter(togglePin('person/anna')), '?pins=person/anna'],
    [
      'a closer look',
      stateAfter(lookInto({ from: '2024-01-01', to: '2024-02-01' })),
      '?from=2024-01-01&to=2024-02-01&view=2024-01-01/2024-02-01',
    ],
  ])('of %s', (_name, state, address) => {
    expect(addressOf(state)).toBe(address)
    expect(stateOf(address)).toEqual(state)
  })

  test.each([
    ['an unknown modality', '?modality=maybe,planned', stateAfter(toggleModality('planned'))],
    ['an id that is none', '?edge=nonsense', EMPTY_STATE],
    ['markup for an id', '?actor=%3Cimg%3E', EMPTY_STATE],
    ['a day that is none', '?from=2025-02-30', EMPTY_STATE],
    ['the same type twice', '?types=MET,MET', stateAfter(toggleType('MET'))],
    ['an analysis that is none', '?analysis=all&ties=x&by=day', EMPTY_STATE],
    ['a pin that is no id', '?pins=nobody,person/anna', stateAfter(togglePin('person/anna'))],
    ['a view of one day', '?view=2024-01-01', EMPTY_STATE],
    ['a view that ends before it begins', '?view=2024-02-01/2024-01-01', EMPTY_STATE],
    ['a view of three days', '?view=2024-01-01/2024-02-01/2024-03-01', EMPTY_STATE],
    ['something else', '?utm_source=x', EMPTY_STATE],
  ])('and %s in it is passed over', (_name, address, state) => {
    expect(stateOf(address)).toEqual(state)
  })

  test('whatever the state', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const states = fc.record({
      selected: fc.constantFrom(
        null,
        EDGE,
        { kind: 'actor', id: 'place/são-paulo' } as const,
        {
          kind: 'between',
          id: 'person/anna',
          other: 'place/são-paulo',
        } as const,
      ),
      modalities: fc.uniqueArray(fc.constantFrom(...Modality.options)),
      types: fc.uniqueArray(fc.constantFrom(...EdgeType.options)),
      from: fc.option(day),
      to: fc.option(day),
      pins: fc.uniqueArray(fc.constantFrom('person/anna', 'country/PRK')),
      view: fc.constantFrom(null, { from: '2024-01-01', to: '2024-02-01' }),
      expanded: fc.array(fc.constantFrom('person/anna', 'place/são-paulo'), { maxLength: 5 }),
      folded: fc.uniqueArray(fc.constantFrom('person/anna', 'place/são-paulo')),
      query: fc.string({ maxLength: 50 }).map((words) => (words.trim() === '' ? '' : words)),
      analysis: fc.option(fc.constantFrom(...ANALYSIS_PARTS)),
      ties: fc.constantFrom(...TIES),
      period: fc.option(fc.constantFrom(...PERIODS)),
    })
    fc.assert(fc.property(states, (state) => expect(stateOf(addressOf(state))).toEqual(state)))
  })
})

test('toggling twice changes nothing', () => {
  expect(stateAfter(toggleModality('denied'), toggleModality('denied'))).toEqual(EMPTY_STATE)
  expect(stateAfter(toggleType('MET'), toggleType('MET'))).toEqual(EMPTY_STATE)
})

test('a window the wrong way round is turned', () => {
  expect(stateAfter(setWindow('2024-02-01', '2024-01-01'))).toMatchObject({
    from: '2024-01-01',
    to: '2024-02-01',
  })
})

test('clearing takes the filters and leaves the selection and the analysis', () => {
  const state = stateAfter(
    select(EDGE),
    showAnalysis('ranking'),
    toggleModality('planned'),
    setQuery('x'),
  )
  expect([isFiltered(state), isFiltered(clearFilters(state))]).toEqual([true, false])
  expect(clearFilters(state)).toEqual(stateAfter(select(EDGE), showAnalysis('ranking')))
})

test('clearing takes no pin and no closer look', () => {
  const view = { from: '2024-01-01', to: '2024-02-01' }
  const state = stateAfter(togglePin('person/anna'), lookInto(view))
  expect(clearFilters(state)).toMatchObject({ pins: ['person/anna'], view, from: null, to: null })
})

test('a link keeps the filters and changes the selection', () => {
  expect(linkTo(EDGE, stateAfter(toggleModality('planned')))).toBe(
    '?edge=edge/0123456789abcdef&modality=planned',
  )
})
