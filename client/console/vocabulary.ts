import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../../graph-schema/cypher/vocabulary.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import { Precision } from '../../graph-schema/model/when.ts'
import { EDGE_KINDS } from '../../graph-schema/ontology/edge-kinds.ts'
import { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'

/** One thing that may be written, and what it means in a few words. */
export type Word = {
  readonly label: string
  readonly kind: 'label' | 'type' | 'property' | 'value' | 'function' | 'keyword' | 'variable'
  readonly detail?: string
}

const words = (kind: Word['kind'], labels: readonly string[]): readonly Word[] =>
  labels.map((label) => ({ label, kind }))

const unique = (items: readonly string[]) => [...new Set(items)]

/** The labels of nodes. */
export const LABELS: readonly Word[] = words('label', Object.keys(NODE_PROPERTIES))

/** The types of relationships; of edges with their ends. */
export const TYPES: readonly Word[] = Object.keys(RELATIONSHIP_PROPERTIES).map((label): Word => {
  const type = EdgeType.safeParse(label)
  if (!type.success) return { label, kind: 'type' }
  const { roles, symmetric } = EDGE_KINDS[type.data]
  return { label, kind: 'type', detail: roles.join(symmetric ? ' – ' : ' → ') }
})

const OF_NODES = unique(Object.values(NODE_PROPERTIES).flat())
const OF_RELATIONSHIPS = unique(Object.values(RELATIONSHIP_PROPERTIES).flat())

/** Properties of what has one of these labels or types, or of all nodes or relationships. */
export function propertiesOf(names: readonly string[], of: 'node' | 'relationship' | null) {
  const known = names.flatMap((name) => [
    ...(NODE_PROPERTIES[name] ?? []),
    ...(RELATIONSHIP_PROPERTIES[name] ?? []),
  ])
  if (known.length > 0) return words('property', unique(known))
  if (of === 'node') return words('property', OF_NODES)
  if (of === 'relationship') return words('property', OF_RELATIONSHIPS)
  return words('property', unique([...OF_NODES, ...OF_RELATIONSHIPS]))
}

const kinds = Object.values(EDGE_KINDS)

/** The values a property can have, where they are few. */
export const VALUES: Readonly<Record<string, readonly Word[]>> = {
  modality: Modality.options.map((label) => ({
    label,
    kind: 'value',
    detail: MODALITY_STYLES[label].meaning,
  })),
  precision: words('value', Precision.options),
  type: words('value', EdgeType.options),
  plover: words('value', unique(kinds.map(({ plover }) => plover)).filter(Boolean)),
}

/** Functions that both stores have. */
export const FUNCTIONS: readonly Word[] = words(
  'function',
  'abs avg ceil coalesce collect count date duration endNode exists floor head keys labels last length max min nodes properties range relationships replace reverse round shortestPath size split startNode substring sum tail toFloat toInteger toLower toString toUpper trim type'.split(
    ' ',
  ),
)

/** Words that a reading statement is made of, the ones it begins with first. */
export const KEYWORDS: readonly Word[] = words('keyword', [
  ...['MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'RETURN DISTINCT', 'ORDER BY', 'WITH'],
  ...['UNWIND', 'LIMIT', 'SKIP', 'UNION', 'AND', 'OR', 'NOT', 'IN', 'AS', 'DESC', 'IS NULL'],
  ...['IS NOT NULL', 'STARTS WITH', 'ENDS WITH', 'CONTAINS', 'CASE', 'WHEN', 'THEN', 'ELSE'],
  ...['END', 'DISTINCT', 'EXISTS', 'XOR', 'TRUE', 'FALSE', 'NULL'],
])
