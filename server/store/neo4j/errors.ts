import { Neo4jError } from 'neo4j-driver'
import { DemarcheError, type ErrorCode, type Place } from '../../../graph-schema/error.ts'
import type { Neo4jAddress } from './address.ts'

type Rule = readonly [code: RegExp, ours: ErrorCode, message: (at: Neo4jAddress) => string]

// The first that matches the driver's or server's code counts.
const RULES: readonly Rule[] = [
  [
    /^(ServiceUnavailable|SessionExpired|N\/A)$/,
    'unavailable',
    ({ uri }) =>
      `Neo4j at ${uri} does not answer: start it (npm run neo4j) or unset NEO4J_URI to use the embedded store`,
  ],
  [
    /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/,
    'unavailable',
    ({ uri, user }) =>
      `Neo4j at ${uri} refuses the password of user ${user}: check NEO4J_USER and NEO4J_PASSWORD`,
  ],
  [
    /Database\.DatabaseNotFound$/,
    'unavailable',
    ({ uri, database }) => `Neo4j at ${uri} has no database ${database}: check NEO4J_DATABASE`,
  ],
  [
    /Statement\.AccessMode$/,
    'invalid',
    () => 'The statement would write, and only reading is allowed here',
  ],
  [/TransactionTimedOut/, 'timeout', () => 'The statement was stopped: it took too long'],
  [/Transaction\.Terminated$/, 'timeout', () => 'The statement was stopped'],
  [
    /(MemoryPoolOutOfMemoryError|OutOfMemoryError|TransactionMemoryLimit)$/,
    'invalid',
    () => 'The statement needed too much memory and was stopped',
  ],
]

/** An error of the driver or the server as one of ours, with a line for people. */
export function toDemarcheError(error: unknown, at: Neo4jAddress): DemarcheError {
  if (error instanceof DemarcheError) return error
  if (!(error instanceof Neo4jError))
    return new DemarcheError('unavailable', `Neo4j: ${firstLine(error)}`, error)
  for (const [code, ours, message] of RULES)
    if (code.test(error.code)) return new DemarcheError(ours, message(at), error)
  if (error.code.endsWith('ConstraintValidationFailed'))
    return new DemarcheError('conflict', `Neo4j: ${firstLine(error)}`, error)
  if (error.code.startsWith('Neo.ClientError'))
    return new DemarcheError(
      'invalid',
      `Cypher: ${firstLine(error)}`,
      error,
      placeIn(error.message),
    )
  return new DemarcheError('unavailable', `Neo4j: ${firstLine(error)}`, error)
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

// A mistake in a statement says where: "(line 1, column 11 (offset: 10))".
function placeIn(message: string): Place | undefined {
  const { line, column } = /\(line (?<line>\d+), column (?<column>\d+)/.exec(message)?.groups ?? {}
  return line === undefined || column === undefined
    ? undefined
    : { line: Number(line), column: Number(column) }
}
