import { createHash } from 'node:crypto'
import { DemarcheError } from '../../graph-schema/error.ts'
import type { ExportFile, ImportReport } from '../../graph-schema/exchange.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import type { GraphStore } from '../store/port.ts'

/** Saves the readings of a file whole or not at all; what is there already is left as it is. */
export async function importFile(store: GraphStore, file: ExportFile): Promise<ImportReport> {
  for (const reading of file.readings) refuseForeignHash(reading)
  return { reports: [...(await store.save(file.readings))] }
}

/**
 * An article's id is its content's: under another's id a text would keep the real one out for good.
 */
function refuseForeignHash({ article }: Reading): void {
  const { id, published, text, sha256 } = article
  const digest = createHash('sha256').update(`${published}\n${text}`).digest('hex')
  if (digest === sha256 && id === `article/${digest.slice(0, 16)}`) return
  throw new DemarcheError(
    'invalid',
    `${id} is not the id of its text: the file was changed by hand`,
  )
}
