import { expect, test } from '@jest/globals'
import { gexf } from '../../../client/export/gexf.ts'
import { graphml } from '../../../client/export/graphml.ts'
import { isDay } from '../../../graph-schema/model/when.ts'
import { LOOP, MET, madeView, RULED_OUT, UNDATED } from './view.ts'
import { elementsOf, type Written } from './written.ts'

const named = (elements: readonly Written[], name: string) =>
  elements.filter((element) => element.name === name)
const values = (elements: readonly Written[], key: string) =>
  elements.map(({ attributes }) => attributes[key] ?? '')

/** What GEXF 1.3 wants of a document, one line for each break. */
function breaks(xml: string): string[] {
  const elements = elementsOf(xml)
  const [root] = elements
  const [graph] = named(elements, 'graph')
  const nodes = named(elements, 'node')
  const edges = named(elements, 'edge')
  const ids = new Set(values(nodes, 'id'))
  const declared = (owner: string) =>
    new Map(
      named(elements, 'attribute')
        .filter(({ parent }) => parent?.attributes.class === owner)
        .map(({ attributes }) => [attributes.id ?? '', attributes.type ?? '']),
    )
  const PARENTS: Readonly<Record<string, readonly string[]>> = {
    meta: ['gexf'],
    graph: ['gexf'],
    attributes: ['graph'],
    attribute: ['attributes'],
    nodes: ['graph'],
    edges: ['graph'],
    node: ['nodes'],
    edge: ['edges'],
    attvalues: ['node', 'edge'],
    attvalue: ['attvalues'],
    spells: ['edge'],
    spell: ['spells'],
  }
  const isOf = (type: string, value: string) =>
    ({
      integer: /^-?\d+$/.test(value),
      float: /^-?\d+(\.\d+)?$/.test(value),
      boolean: /^(true|false)$/.test(value),
      date: isDay(value),
      string: true,
    })[type] ?? false
  return [
    root?.attributes.version === '1.3' ? '' : 'version',
    root?.attributes.xmlns === 'http://gexf.net/1.3' ? '' : 'namespace',
    graph?.attributes.mode === 'dynamic' && graph.attributes.timeformat === 'date' ? '' : 'graph',
    ids.size === nodes.length ? '' : 'a node twice',
    new Set(values(edges, 'id')).size === edges.length ? '' : 'an edge twice',
    ...elements.map(({ name, parent }) =>
      PARENTS[name]?.includes(parent?.name ?? '') === false ? `${name} in ${parent?.name}` : '',
    ),
    ...edges.flatMap(({ attributes: { source, target, type } }) => [
      ids.has(source ?? '') && ids.has(target ?? '')
        ? ''
        : `an end of nothing: ${source} ${target}`,
      ['directed', 'undirected', 'mutual'].includes(type ?? '') ? '' : `edge type ${type}`,
    ]),
    ...named(elements, 'attvalue').map(({ attributes: { for: name, value }, parent }) => {
      const type = declared(parent?.parent?.name ?? '').get(name ?? '')
      return type !== undefined && isOf(type, value ?? '') ? '' : `${name}: ${value} is no ${type}`
    }),
    ...named(elements, 'spell').map(({ attributes: { start = '', end = '' } }) =>
      isDay(start) && isDay(end) && start <= end ? '' : `spell ${start} ${end}`,
    ),
  ].filter((line) => line !== '')
}

const XML = gexf(madeView())

test('it keeps the rules of GEXF 1.3', () => {
  expect(breaks(XML)).toEqual([])
})

test.each([
  ['a spell that ends before it begins', 'start="2024-05-09"', 'start="2024-06-09"'],
  ['a date that is none', 'end="2024-05-15"', 'end="2024-02-30"'],
  ['an end that is no node', 'target="person/anna"', 'target="person/nobody"'],
  ['a value nobody declared', 'for="goldstein"', 'for="goldstien"'],
  ['a number that is none', 'for="count" value="1"', 'for="count" value="one"'],
])('%s would be noticed', (_name, from, to) => {
  expect(XML).toContain(from)
  expect(breaks(XML.replace(from, to))).not.toEqual([])
})

test('an edge lives in the days of its event, both included; one without a date has no spell', () => {
  const spells = named(elementsOf(XML), 'spell').map(({ attributes, parent }) => [
    parent?.parent?.attributes.id,
    attributes.start,
    attributes.end,
  ])
  expect(spells).toEqual([
    [MET.id, '2024-05-01', '2024-05-01'],
    [LOOP.id, '2024-05-01', '2024-05-01'],
    [RULED_OUT.id, '2024-05-09', '2024-05-15'],
  ])
  expect(XML).toContain(UNDATED.id)
})

test('what is symmetric is undirected, in GEXF and in GraphML', () => {
  const ofGexf = named(elementsOf(XML), 'edge')
  const ofGraphml = named(elementsOf(graphml(madeView())), 'edge')
  expect(values(ofGexf, 'type')).toEqual(['undirected', 'directed', 'undirected', 'directed'])
  expect(values(ofGraphml, 'directed')).toEqual(['false', 'true', 'false', 'true'])
})

test('GraphML declares each key that it uses, and each edge ends at a node', () => {
  const elements = elementsOf(graphml(madeView()))
  const keys = new Set(values(named(elements, 'key'), 'id'))
  expect(values(named(elements, 'data'), 'key').filter((key) => !keys.has(key))).toEqual([])
  const ids = new Set(values(named(elements, 'node'), 'id'))
  const ends = named(elements, 'edge').flatMap(({ attributes }) => [
    attributes.source ?? '',
    attributes.target ?? '',
  ])
  expect(ends.filter((id) => !ids.has(id))).toEqual([])
})
