import neo4j, { type Duration, type Node, type Path, type Relationship } from 'neo4j-driver'
import type { CypherValue } from '../../../graph-schema/api.ts'

/** A driver value as a DTO: the same as the embedded store gives. */
export function toCypherValue(value: unknown): CypherValue {
  if (typeof value === 'bigint') return wholeNumber(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(toCypherValue)
  if (ArrayBuffer.isView(value)) return Array.from(value as Int8Array, toCypherValue)
  if (neo4j.isNode(value)) return nodeValue(value)
  if (neo4j.isRelationship(value)) return relationshipValue(value)
  if (neo4j.isPath(value)) return pathValue(value)
  if (neo4j.isDuration(value)) return durationText(value)
  if (isTemporal(value)) return value.toString()
  if (neo4j.isPoint(value)) return toRecord({ ...value })
  return toRecord(value)
}

/** JSON as the driver wants it: whole numbers become integers, not floating point. */
export function toDriverValue(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  if (Array.isArray(value)) return value.map(toDriverValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toDriverValue(one)]))
}

/** A JavaScript number where it is exact, else its digits. */
function wholeNumber(value: bigint): number | string {
  const near = Number(value)
  return Number.isSafeInteger(near) ? near : value.toString()
}

function nodeValue({ labels, properties }: Node): CypherValue {
  return { labels: [...labels].sort(), properties: toRecord(properties) }
}

function relationshipValue({ type, properties }: Relationship): CypherValue {
  return { type, properties: toRecord(properties) }
}

function pathValue({ start, segments }: Path): CypherValue {
  return {
    nodes: [start, ...segments.map((segment) => segment.end)].map(nodeValue),
    relationships: segments.map((segment) => relationshipValue(segment.relationship)),
  }
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value)
  )
}

/** ISO 8601 without the parts that are zero, as Cypher's own toString() writes it. */
function durationText(duration: Duration): string {
  const { months, days, seconds, nanoseconds } = duration
  const fraction = `${nanoseconds}`.padStart(9, '0').replace(/0+$/, '')
  const time = `${seconds}${fraction === '' ? '' : `.${fraction}`}`
  const parts = [
    Number(months) === 0 ? '' : `${months}M`,
    Number(days) === 0 ? '' : `${days}D`,
    Number(time) === 0 ? '' : `T${time}S`,
  ].join('')
  return `P${parts === '' ? 'T0S' : parts}`
}

function toRecord(value: object): { [key: string]: CypherValue } {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toCypherValue(one)]))
}
