import type { CypherRequest, CypherTable, CypherValue } from '../../graph-schema/api.ts'

/** Values that a statement may be given: JSON; whole numbers become integers. */
export type Parameters = { readonly [name: string]: CypherValue | readonly (object | string)[] }

/** One row by column name, unparsed: the reader of a statement knows its shape. */
export type Row = { readonly [column: string]: unknown }

/** A transaction under way. */
export interface CypherTransaction {
  run(statement: string, parameters: Parameters): Promise<readonly Row[]>
}

/**
 * A database that speaks Cypher. Values come back as the DTOs of `CypherValue`, dates as ISO
 * strings. Every promise rejects with a DemarcheError.
 */
export interface CypherEngine {
  readonly kind: 'neo4j' | 'embedded'
  /** Constraints and indexes in the form this engine wants them; safe to repeat. */
  ensureSchema(): Promise<void>
  read(statement: string, parameters: Parameters): Promise<readonly Row[]>
  /** Runs `work` in one transaction; it is run again from its start when the engine lost it. */
  write<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T>
  /**
   * A user's statement: refused by the engine's own means when it would write, and stopped in the
   * engine when its time is up or the signal says so.
   */
  query(request: CypherRequest, signal?: AbortSignal): Promise<CypherTable>
  close(): Promise<void>
}

/** Most rows of a user's statement that are shown. */
export const MAX_ROWS = 1000

/** Most characters of JSON that the shown rows of a user's statement may take. */
export const MAX_RESULT_CHARACTERS = 4_000_000
