import { expect, test } from '@jest/globals'
import { coverageOf, coverageWords } from '../../../client/console/coverage.ts'
import { foundIn } from '../../../client/console/found.ts'
import { heightAfter } from '../../../client/console/heights.ts'
import { historyIn, type Past, remembering } from '../../../client/console/history.ts'
import { offsetOf } from '../../../client/console/offset.ts'
import { csvOf, tsvOf } from '../../../client/console/plain-text.ts'
import { nextSorting, sortedRows } from '../../../client/console/sort.ts'
import { sceneOf } from '../../../client/derive/scene.ts'
import { EMPTY_MODEL } from '../../../client/model.ts'
import type { CypherValue } from '../../../graph-schema/api.ts'
import { edge, graphOf } from '../edges.ts'

const table = (...rows: CypherValue[][]) => ({
  columns: ['a', 'b'].slice(0, rows[0]?.length ?? 1),
  rows,
  truncated: false,
})
const EDGE = 'edge/00000000000000aa'
const ANNA = { labels: ['Actor', 'Person'], properties: { id: 'person/anna', name: 'Anna Berg' } }
const MET = {
  type: 'MET',
  properties: { id: EDGE, modality: 'occurred', contradicts: ['edge/00000000000000bb'] },
}
const CLAIM = {
  labels: ['Claim'],
  properties: { id: 'claim/00000000000000aa/1', edgeId: EDGE, quote: 'x' },
}

test.each<[string, CypherValue, readonly string[], readonly string[]]>([
  ['a node', ANNA, ['person/anna'], []],
  ['a relationship, not what it contradicts', MET, [], [EDGE]],
  ['a claim by its edge', CLAIM, [], [EDGE]],
  ['a path', { nodes: [ANNA, ANNA], relationships: [MET] }, ['person/anna'], [EDGE]],
  ['an id', EDGE, [], [EDGE]],
  ['ids in a list and a map', [{ who: 'person/anna' }, EDGE], ['person/anna'], [EDGE]],
  ['no text that only looks like one', 'edge/xyz', [], []],
  ['no numbers, nulls, names', [1, null, 'Anna Berg', true], [], []],
])('finds %s', (_name, value, nodes, edges) => {
  expect(foundIn(table([value]))).toEqual({ nodes, edges })
})

test('says what of the rows is not in the view', () => {
  const known = edge()
  const scene = sceneOf({ ...EMPTY_MODEL, graph: graphOf(known) })
  const words = (nodes: string[], edges: string[]) =>
    coverageWords({ nodes, edges }, coverageOf({ nodes, edges }, scene))
  expect(words(['person/anna'], [known.id])).toBe('1 node and 1 edge')
  expect(words([], [known.id, EDGE])).toBe('2 edges; 1 of 2 is not in this view')
  expect(words(['person/dora', 'place/lisbon'], [])).toBe('2 nodes; 2 of 2 are not in this view')
})

test.each<[string, CypherValue[], boolean, CypherValue[]]>([
  ['numbers by size', [10, 9, 1.5], false, [1.5, 9, 10]],
  [
    'words by the alphabet, numbers in them by size',
    ['b 10', 'B 9', 'a'],
    false,
    ['a', 'B 9', 'b 10'],
  ],
  ['nulls last', [null, 2, null, 1], false, [1, 2, null, null]],
  ['nulls last downwards too', [null, 2, 1], true, [2, 1, null]],
  [
    'nodes by name',
    [{ ...ANNA, properties: { name: 'Zoe' } }, ANNA],
    false,
    [ANNA, { ...ANNA, properties: { name: 'Zoe' } }],
  ],
])('sorts %s', (_name, values, descending, sorted) => {
  const rows = values.map((value) => [value])
  expect(sortedRows(rows, { column: 0, descending }).map(([value]) => value)).toEqual(sorted)
  expect(sortedRows(rows, null)).toBe(rows)
})

test('a column is sorted up, down and not at all in turn', () => {
  const up = nextSorting(null, 1)
  const down = nextSorting(up, 1)
  expect([up, down, nextSorting(down, 1)]).toEqual([
    { column: 1, descending: false },
    { column: 1, descending: true },
    null,
  ])
  expect(nextSorting(down, 0)).toEqual({ column: 0, descending: false })
})

test.each<[string, CypherValue[], string, string]>([
  ['plain values', ['x', 1.5], 'x,1.5', 'x\t1.5'],
  ['null and true', [null, true], ',true', '\ttrue'],
  ['quotes and commas', ['say "x", y', ''], '"say ""x"", y",', 'say "x", y\t'],
  ['line breaks', ['a\nb', 'c'], '"a\nb",c', 'a b\tc'],
  ['a formula as text', ['=1+1', -5], "'=1+1,-5", "'=1+1\t-5"],
  ['a node and a relationship', [ANNA, MET], 'Anna Berg,MET occurred', 'Anna Berg\tMET occurred'],
])('writes %s', (_name, row, csv, tsv) => {
  expect(csvOf(table(row))).toBe(`a,b\r\n${csv}\r\n`)
  expect(tsvOf(table(row))).toBe(`a\tb\n${tsv}\n`)
})

const past = (statement: string, rows = 1): Past => ({
  statement,
  at: '2026-01-02T03:04:05.678Z',
  rows,
})

test('the latest statement is first, once, and the oldest go', () => {
  expect(remembering([past('a'), past('b')], past('b', 2))).toEqual([past('b', 2), past('a')])
  const many = Array.from({ length: 50 }, (_, i) => past(`${i}`))
  expect(remembering(many, past('new'))).toHaveLength(50)
})

test.each<[string, string | null, number]>([
  ['what was kept', JSON.stringify([past('a'), past('b')]), 2],
  ['nothing', null, 0],
  ['no JSON', '[{"sta', 0],
  ['something else', '{"a": 1}', 0],
  ['an entry of another form', JSON.stringify([{ ...past('a'), more: 1 }]), 0],
  ['a time that is none', JSON.stringify([{ ...past('a'), at: 'yesterday' }]), 0],
])('reads a history from %s', (_name, text, length) => {
  expect(historyIn(text)).toHaveLength(length)
})

test.each([
  ['the start', 1, 1, 0],
  ['a later line', 2, 3, 5],
  ['past the end of a line', 1, 9, 2],
  ['past the last line', 9, 1, 6],
])('finds the place of %s', (_name, line, column, offset) => {
  expect(offsetOf('ab\ncde', { line, column })).toBe(offset)
})

test.each<[string, number, number | null]>([
  ['ArrowUp', 46, 52],
  ['ArrowDown', 46, 40],
  ['ArrowUp', 83, 84],
  ['ArrowDown', 25, 24],
  ['Home', 46, 24],
  ['End', 46, 84],
  ['a', 46, null],
])('%s at %i percent', (key, height, after) => {
  expect(heightAfter(key, height)).toBe(after)
})
