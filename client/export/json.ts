import { ExportFile } from '../../graph-schema/exchange.ts'
import type { Behind } from './behind.ts'
import type { ExportView } from './view.ts'

/** The view with the readings behind it, in our own format: what can be taken in again. */
export function jsonFile(view: ExportView, { readings, leftOut }: Behind): string {
  const file = ExportFile.parse({
    format: 'demarche',
    version: 1,
    exported: view.exported,
    view: { address: view.address, nodes: view.nodes, edges: view.edges },
    readings,
    leftOut,
  })
  return `${JSON.stringify(file, null, 1)}\n`
}
