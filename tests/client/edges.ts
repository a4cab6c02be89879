import type { GraphView } from '../../graph-schema/api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { Entity } from '../../graph-schema/model/entity.ts'

let made = 0

/** An edge with plain defaults: Anna met Carlo on 1 May 2024. */
export function edge(change: Partial<Edge> = {}): Edge {
  made += 1
  return {
    id: `edge/${String(made).padStart(16, '0')}`,
    type: 'MET',
    source: 'person/anna',
    target: 'person/carlo',
    modality: 'occurred',
    title: null,
    from: '2024-05-01',
    to: '2024-05-02',
    precision: 'day',
    edtf: null,
    count: 1,
    claims: 1,
    sources: 1,
    firstReported: '2024-05-02',
    lastReported: '2024-05-02',
    cameo: '040',
    plover: 'CONSULT',
    ploverMode: '',
    sourceCode: null,
    targetCode: null,
    goldstein: 1,
    contradicts: [],
    ...change,
  }
}

const entity = (id: string, type: Entity['type'], name: string, ...aliases: string[]): Entity => ({
  id,
  type,
  name,
  aliases: [name, ...aliases],
  iso3: null,
  wikidata: null,
})

/** Nodes that the tests' edges may end at. */
export const NODES: readonly Entity[] = [
  entity('person/anna', 'Person', 'Anna Berg'),
  entity('person/carlo', 'Person', 'Carlo Díaz', 'the envoy'),
  entity('person/dora', 'Person', 'Dora Em'),
  entity('place/lisbon', 'Place', 'Lisbon'),
]

/** These edges with all nodes. */
export const graphOf = (...edges: Edge[]): GraphView => ({ nodes: [...NODES], edges, omitted: 0 })
