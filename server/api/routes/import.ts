import { ExportFile, ImportReport, MAX_IMPORT_MB } from '../../../graph-schema/exchange.ts'
import { importFile } from '../../exchange/import.ts'
import { operation } from '../operation.ts'

/** POST /api/import: takes an exported file in again, whole or not at all. */
export const postImport = operation({
  id: 'importFile',
  method: 'post',
  path: '/api/import',
  bodyLimit: `${MAX_IMPORT_MB}mb`,
  summary: `Save the readings of an exported file of at most ${MAX_IMPORT_MB} MB; the same file again changes nothing`,
  takes: { body: ExportFile },
  answers: { 200: { description: 'What it added, an article each', schema: ImportReport } },
  handle: async ({ store }, { body }) => ({ status: 200, body: await importFile(store, body) }),
})
