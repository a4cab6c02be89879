import { addDays } from '../../graph-schema/model/days.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { Entity } from '../../graph-schema/model/entity.ts'
import { EDGE_KINDS } from '../../graph-schema/ontology/edge-kinds.ts'
import { degreesOf, sizeOf } from '../graph/size.ts'
import { tenths } from './course.ts'
import { edgeFields, type Field, nodeFields } from './fields.ts'
import { PAPER } from './paper.ts'
import type { ExportView } from './view.ts'
import { element, escaped, XML_HEAD } from './xml.ts'

const attributesOf = <Row>(owner: 'node' | 'edge', fields: readonly Field<Row>[]) =>
  element(
    'attributes',
    { class: owner, mode: 'static' },
    ...fields.map(({ name, type }) => element('attribute', { id: name, title: name, type })),
  )

function valuesOf<Row>(fields: readonly Field<Row>[], row: Row): string {
  const values = fields.flatMap(({ name, value }) => {
    const given = value(row)
    return given === null ? [] : [element('attvalue', { for: name, value: String(given) })]
  })
  return element('attvalues', {}, ...values)
}

const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)

const colourOf = (colour: string) =>
  element('viz:color', { r: channel(colour, 1), g: channel(colour, 3), b: channel(colour, 5) })

function nodeXml(node: Entity, fields: readonly Field<Entity>[], view: ExportView, size: number) {
  const place = view.positions[node.id]
  return element(
    'node',
    { id: node.id, label: node.name },
    valuesOf(fields, node),
    ...(place === undefined
      ? []
      : // Screens count downwards, Gephi upwards.
        [element('viz:position', { x: tenths(place.x), y: tenths(-place.y), z: 0 })]),
    element('viz:size', { value: tenths(size) }),
    colourOf(PAPER.kind[node.type]),
  )
}

/** When the edge holds, both days included; an edge without a date has no spell and so holds always. */
const spellsOf = ({ from, to }: Edge) =>
  from === null || to === null
    ? []
    : [element('spells', {}, element('spell', { start: from, end: addDays(to, -1) }))]

const edgeXml = (edge: Edge, fields: readonly Field<Edge>[]) =>
  element(
    'edge',
    {
      id: edge.id,
      source: edge.source,
      target: edge.target ?? edge.source,
      type: EDGE_KINDS[edge.type].symmetric ? 'undirected' : 'directed',
      kind: `${edge.type} ${edge.modality}`,
      label: EDGE_KINDS[edge.type].label,
      weight: edge.count,
    },
    valuesOf(fields, edge),
    ...spellsOf(edge),
    colourOf(PAPER.modality[edge.modality]),
  )

/** The view as a dynamic GEXF 1.3: each dated edge lives in the days of its event. */
export function gexf(view: ExportView): string {
  const [ofNodes, ofEdges] = [nodeFields(view), edgeFields(view)]
  const degrees = degreesOf(view.lines)
  const graph = element(
    'graph',
    {
      mode: 'dynamic',
      defaultedgetype: 'directed',
      timeformat: 'date',
      timerepresentation: 'interval',
      idtype: 'string',
    },
    attributesOf('node', ofNodes),
    attributesOf('edge', ofEdges),
    element(
      'nodes',
      { count: view.nodes.length },
      ...view.nodes.map(
        (node) => `\n${nodeXml(node, ofNodes, view, sizeOf(degrees.get(node.id) ?? 0))}`,
      ),
    ),
    element(
      'edges',
      { count: view.edges.length },
      ...view.edges.map((edge) => `\n${edgeXml(edge, ofEdges)}`),
    ),
  )
  const root = element(
    'gexf',
    {
      xmlns: 'http://gexf.net/1.3',
      'xmlns:viz': 'http://gexf.net/1.3/viz',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
      version: '1.3',
    },
    element(
      'meta',
      { lastmodifieddate: view.exported },
      element('creator', {}, 'demarche'),
      element('description', {}, escaped(view.about.join('; '))),
    ),
    graph,
  )
  return `${XML_HEAD}${root}\n`
}
