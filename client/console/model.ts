import type { CypherTable } from '../../graph-schema/api.ts'
import type { Place } from '../../graph-schema/error.ts'
import type { Past } from './history.ts'

/** By which column the rows are sorted, if by any. */
export type Sorting = { readonly column: number; readonly descending: boolean } | null

/** The answer to a statement and how it is looked at. */
export type Answered = {
  readonly step: 'done'
  readonly statement: string
  readonly table: CypherTable
  readonly ms: number
  readonly sorting: Sorting
  /** True when every row is drawn, false when only the first. */
  readonly whole: boolean
  /** What was done with the rows last, such as copying them. */
  readonly note: string | null
}

/** What is going on with the statement. */
export type CypherRun =
  | { readonly step: 'idle' }
  | { readonly step: 'running' }
  | Answered
  | { readonly step: 'failed'; readonly error: string; readonly at: Place | null }
  | { readonly step: 'cancelled'; readonly ms: number }

/** The Cypher drawer. */
export type Console = {
  readonly open: boolean
  /** Its height in percent of the window's. */
  readonly height: number
  readonly run: CypherRun
  /** Statements run before, the latest first. */
  readonly history: readonly Past[]
  /** True when the editor could not be fetched and a plain text area has to do. */
  readonly plain: boolean
}

/** The drawer before it was ever opened. */
export const SHUT_CONSOLE: Console = {
  open: false,
  height: 46,
  run: { step: 'idle' },
  history: [],
  plain: false,
}
