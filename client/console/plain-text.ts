import type { CypherTable, CypherValue } from '../../graph-schema/api.ts'
import { type Thing, thingOf } from './found.ts'

const NAMING = ['name', 'title', 'quote', 'id']

/** What a node is called: its name, title or words, else its id, else its labels. */
export function nodeName({ labels, properties }: Extract<Thing, { kind: 'node' }>): string {
  const named = NAMING.map((key) => properties[key]).find((value) => typeof value === 'string')
  return typeof named === 'string' ? named : `:${labels.join(':')}`
}

function thingText(thing: Thing): string {
  if (thing.kind === 'node') return nodeName(thing)
  if (thing.kind === 'path')
    return thing.nodes
      .map((node, i) => [plainText(node), plainText(thing.relationships[i] ?? '')].join(' '))
      .join(' ')
      .trim()
  const { modality, from } = thing.properties
  return [thing.type, modality, from].filter((part) => typeof part === 'string').join(' ')
}

/** A value as one piece of text, for sorting and for spreadsheets; '' for null. */
export function plainText(value: CypherValue): string {
  if (value === null) return ''
  const thing = thingOf(value)
  if (thing !== null) return thingText(thing)
  if (Array.isArray(value)) return value.map(plainText).join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

// A spreadsheet would take such a text for a formula.
const FORMULA = /^[=+\-@\t\r]/

const inCsv = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const inTsv = (text: string) => text.replace(/[\t\r\n]+/g, ' ')
const harmless = (value: CypherValue) => {
  const text = plainText(value)
  return typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text
}

/** The table with its head as comma-separated values, RFC 4180. */
export const csvOf = ({ columns, rows }: CypherTable): string =>
  [columns, ...rows].map((row) => `${row.map((v) => inCsv(harmless(v))).join(',')}\r\n`).join('')

/** The table with its head as tab-separated values, to paste into a spreadsheet. */
export const tsvOf = ({ columns, rows }: CypherTable): string =>
  [columns, ...rows].map((row) => `${row.map((v) => inTsv(harmless(v))).join('\t')}\n`).join('')
