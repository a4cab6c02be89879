import type { CypherValue } from '../../../graph-schema/api.ts'

/** An engine value as the DTO that Neo4j's adapter gives for the same thing. */
export function toCypherValue(value: unknown): CypherValue {
  if (typeof value === 'bigint') return wholeNumber(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  // The engine gives a date-time without a zone as a Date, one with a zone as text.
  if (value instanceof Date) return value.toISOString().replace(/(\.000)?Z$/, '')
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array, toCypherValue)
  if (Array.isArray(value)) return value.map(toCypherValue)
  return fromRecord(value as Readonly<Record<string, unknown>>)
}

/** A JavaScript number where it is exact, else its digits. */
export function wholeNumber(value: bigint): number | string {
  const near = Number(value)
  return Number.isSafeInteger(near) ? near : value.toString()
}

/** The engine marks nodes by `_labels` and relationships by `_type`, beside their properties. */
function fromRecord(record: Readonly<Record<string, unknown>>): CypherValue {
  if (typeof record._id === 'number' && Array.isArray(record._labels))
    return { labels: record._labels.map(String).sort(), properties: withoutMarks(record) }
  if (typeof record._id === 'number' && typeof record._type === 'string')
    return { type: record._type, properties: withoutMarks(record) }
  if (Object.keys(record).join() === 'nodes,edges')
    return { nodes: toCypherValue(record.nodes), relationships: toCypherValue(record.edges) }
  return withoutMarks(record)
}

function withoutMarks(record: Readonly<Record<string, unknown>>): { [key: string]: CypherValue } {
  const marks = ['_id', '_labels', '_type', '_source', '_target']
  return Object.fromEntries(
    Object.entries(record)
      .filter(([key]) => !('_id' in record && marks.includes(key)))
      .map(([key, value]) => [key, toCypherValue(value)]),
  )
}
