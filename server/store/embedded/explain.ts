import type { Transaction } from '@grafeo-db/js'
import { tokens } from '../user-cypher/tokens.ts'
import { Refusal } from './problems.ts'

// First words of the lines of the engine's plan that stand for a write or for reading a file.
const WRITING = /^\s*(Create|Merge|Set|Delete|Add|Remove|Insert|Drop|Load|Import)\w* /m

/**
 * Refuses a statement whose plan writes. The engine plans it without running it; commands on the
 * schema, which it would carry out even in a transaction that is rolled back, have no plan.
 */
export async function refuseWriting(
  statement: string,
  parameters: object,
  transaction: Transaction,
): Promise<void> {
  if (tokens(statement)[0]?.text === 'SHOW') return
  const plan = await planOf(statement, parameters, transaction)
  if (WRITING.test(plan))
    throw new Refusal('The statement would write, and only reading is allowed here')
}

async function planOf(
  statement: string,
  parameters: object,
  transaction: Transaction,
): Promise<string> {
  try {
    const result = await transaction.executeCypher(`EXPLAIN\n${statement}`, parameters)
    return String(result.scalar())
  } catch (error) {
    if (error instanceof Error && error.message.includes('Schema commands'))
      throw new Refusal('The statement would change the schema, and only reading is allowed here')
    throw withoutFirstLine(error)
  }
}

/** The same error with its place counted from the line after EXPLAIN. */
function withoutFirstLine(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const message = error.message.replace(
    /( --> query:)(\d+)/,
    (_, before: string, line: string) => `${before}${Number(line) - 1}`,
  )
  return new Error(message, { cause: error })
}
