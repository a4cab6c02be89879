import type { Session } from 'neo4j-driver'
import type { CypherRequest, CypherTable, CypherValue } from '../../../graph-schema/api.ts'
import { DemarcheError } from '../../../graph-schema/error.ts'
import { MAX_RESULT_CHARACTERS, MAX_ROWS } from '../engine.ts'
import { stoppable } from '../user-cypher/stoppable.ts'
import { toCypherValue, toDriverValue } from './values.ts'

/** How much longer than the server's own limit an answer is waited for. */
const GRACE_MS = 3000

/**
 * Runs a user's statement in a session that only reads. The server ends it when its time is up, or
 * when the session is closed before its answer is whole, which is the caller's next step.
 */
export async function runUserStatement(
  session: Session,
  { statement, parameters, timeoutMs }: CypherRequest,
  signal?: AbortSignal,
): Promise<CypherTable> {
  return stoppable(
    () =>
      collect(session.run(statement, toDriverValue(parameters) as object, { timeout: timeoutMs })),
    { timeoutMs, graceMs: GRACE_MS, signal },
  )
}

type Records = AsyncIterable<{ keys: PropertyKey[]; get(key: PropertyKey): unknown }> & {
  keys(): Promise<PropertyKey[]>
}

/** The first rows, as many as the caps allow; the server is told to forget the others. */
async function collect(result: Records): Promise<CypherTable> {
  const columns = (await result.keys()).map(String)
  const rows: CypherValue[][] = []
  let room = MAX_RESULT_CHARACTERS
  let truncated = false
  for await (const record of result) {
    const values = record.keys.map((key) => toCypherValue(record.get(key)))
    room -= JSON.stringify(values).length
    if (room < 0 && rows.length === 0)
      throw new DemarcheError('invalid', 'One row is too large to show: return less of it')
    truncated = room < 0 || rows.length === MAX_ROWS
    if (truncated) break
    rows.push(values)
  }
  return { columns, rows, truncated }
}
