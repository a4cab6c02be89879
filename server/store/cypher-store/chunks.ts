import type { CypherTransaction, Row } from '../engine.ts'

/** Rows of one statement: enough to hide the way there and back, few enough to plan memory for. */
const CHUNK = 2000

/** Runs the statement over all items, given to it in chunks as the parameter `name`. */
export async function runInChunks(
  transaction: CypherTransaction,
  statement: string,
  name: 'rows' | 'ids' | 'keys',
  items: readonly (object | string)[],
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < items.length; at += CHUNK)
    for (const row of await transaction.run(statement, { [name]: items.slice(at, at + CHUNK) }))
      rows.push(row)
  return rows
}
