import type { Edge } from '../../graph-schema/model/edge.ts'
import type { Entity } from '../../graph-schema/model/entity.ts'
import { EDGE_KINDS } from '../../graph-schema/ontology/edge-kinds.ts'
import { edgeFields, type Field, nodeFields } from './fields.ts'
import type { ExportView } from './view.ts'
import { element, escaped, XML_HEAD } from './xml.ts'

const TYPES = {
  string: 'string',
  integer: 'int',
  float: 'double',
  date: 'string',
  boolean: 'boolean',
}

const keysOf = <Row>(owner: 'node' | 'edge', fields: readonly Field<Row>[]) =>
  fields.map(({ name, type }) =>
    element('key', {
      id: `${owner}.${name}`,
      for: owner,
      'attr.name': name,
      'attr.type': TYPES[type],
    }),
  )

const dataOf = <Row>(owner: 'node' | 'edge', fields: readonly Field<Row>[], row: Row) =>
  fields.flatMap(({ name, value }) => {
    const given = value(row)
    return given === null
      ? []
      : [element('data', { key: `${owner}.${name}` }, escaped(String(given)))]
  })

/** The view as GraphML; an act without an addressee is an edge from its actor to itself, and says so. */
export function graphml(view: ExportView): string {
  const [ofNodes, ofEdges] = [nodeFields(view), edgeFields(view)]
  const node = (row: Entity) => element('node', { id: row.id }, ...dataOf('node', ofNodes, row))
  const edge = (row: Edge) =>
    element(
      'edge',
      {
        id: row.id,
        source: row.source,
        target: row.target ?? row.source,
        directed: String(!EDGE_KINDS[row.type].symmetric),
      },
      ...dataOf('edge', ofEdges, row),
    )
  const root = element(
    'graphml',
    {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
    },
    element('desc', {}, escaped(view.about.join('; '))),
    ...keysOf('node', ofNodes),
    ...keysOf('edge', ofEdges),
    element(
      'graph',
      { id: 'view', edgedefault: 'directed' },
      ...view.nodes.map((row) => `\n${node(row)}`),
      ...view.edges.map((row) => `\n${edge(row)}`),
    ),
  )
  return `${XML_HEAD}${root}\n`
}
