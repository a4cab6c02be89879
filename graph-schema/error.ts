/** Why something was not done; each code has one HTTP status and one exit code. */
export type ErrorCode = 'invalid' | 'not_found' | 'unavailable' | 'conflict' | 'timeout'

/** A place in a statement, both counted from 1, the column in UTF-16 units. */
export type Place = { readonly line: number; readonly column: number }

/**
 * The one error of this project: a line for people, a code for programs, the cause kept, and where
 * in a statement the mistake is, if it is in one and the place is known.
 */
export class DemarcheError extends Error {
  readonly code: ErrorCode
  readonly at: Place | undefined

  constructor(code: ErrorCode, message: string, cause?: unknown, at?: Place) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'DemarcheError'
    this.code = code
    this.at = at
  }
}
