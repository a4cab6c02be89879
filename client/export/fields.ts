import { addDays } from '../../graph-schema/model/days.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { Entity } from '../../graph-schema/model/entity.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { verbOf } from '../words/phrase.ts'
import type { ExportView } from './view.ts'

/** A property that graph formats carry; null is left out. */
export type Field<Row> = {
  readonly name: string
  readonly type: 'string' | 'integer' | 'float' | 'date' | 'boolean'
  readonly value: (row: Row) => string | number | boolean | null
}

type Type = Field<never>['type']

const field = <Row>(name: string, type: Type, value: Field<Row>['value']): Field<Row> => ({
  name,
  type,
  value,
})

/** What is told of each node. */
export const nodeFields = ({ selectedNode, positions }: ExportView): readonly Field<Entity>[] => [
  field('name', 'string', ({ name }) => name),
  field('kind', 'string', ({ type }) => type),
  field('aliases', 'string', ({ aliases }) => aliases.join('; ')),
  field('iso3', 'string', ({ iso3 }) => iso3),
  field('wikidata', 'string', ({ wikidata }) => wikidata),
  field('x', 'float', ({ id }) => positions[id]?.x ?? null),
  field('y', 'float', ({ id }) => positions[id]?.y ?? null),
  field('selected', 'boolean', ({ id }) => id === selectedNode),
]

/** What is told of each edge; `last` is the last day of the event, not the first after it. */
export const edgeFields = ({ selectedEdge }: ExportView): readonly Field<Edge>[] => [
  field('type', 'string', ({ type }) => type),
  field('verb', 'string', verbOf),
  field('modality', 'string', ({ modality }) => modality),
  field('happened', 'boolean', ({ modality }) => MODALITY_STYLES[modality].filled),
  field('addressed', 'boolean', ({ target }) => target !== null),
  field('title', 'string', ({ title }) => title),
  field('first', 'date', ({ from }) => from),
  field('last', 'date', ({ to }) => (to === null ? null : addDays(to, -1))),
  field('precision', 'string', ({ precision }) => precision),
  field('edtf', 'string', ({ edtf }) => edtf),
  field('count', 'integer', ({ count }) => count),
  field('claims', 'integer', ({ claims }) => claims),
  field('sources', 'integer', ({ sources }) => sources),
  field('firstReported', 'date', ({ firstReported }) => firstReported),
  field('lastReported', 'date', ({ lastReported }) => lastReported),
  field('cameo', 'string', ({ cameo }) => cameo || null),
  field('plover', 'string', ({ plover }) => plover || null),
  field('ploverMode', 'string', ({ ploverMode }) => ploverMode || null),
  field('goldstein', 'float', ({ goldstein }) => goldstein),
  field('sourceCode', 'string', ({ sourceCode }) => sourceCode),
  field('targetCode', 'string', ({ targetCode }) => targetCode),
  field('contradicts', 'string', ({ contradicts }) => contradicts.join(' ') || null),
  field('selected', 'boolean', ({ id }) => id === selectedEdge?.id),
]
