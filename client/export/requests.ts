import {
  ImportReport,
  MAX_IMPORT_MB,
  ReadingsPage,
  type ReadingsQuery,
} from '../../graph-schema/exchange.ts'
import { ask, sent } from '../api.ts'
import type { PageSource } from './behind.ts'

/** A page of the readings behind some edges. */
export const readingsPage: PageSource = (edges, after) => {
  const query: ReadingsQuery = { edges: [...edges], after }
  return ask(ReadingsPage, '/api/readings', sent(query))
}

/** Sends an exported file in as it is; the server checks it. */
export async function sendFile(file: File): Promise<ImportReport> {
  if (file.size > MAX_IMPORT_MB * 2 ** 20)
    throw new Error(`${file.name} is larger than ${MAX_IMPORT_MB} MB, the most that is taken in`)
  return ask(ImportReport, '/api/import', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: await file.text(),
  })
}
