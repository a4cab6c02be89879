/** Why something was not done; each code has one HTTP status and one exit code. */
export type ErrorCode = 'invalid' | 'not_found' | 'unavailable' | 'conflict' | 'timeout'

/** The one error of this project: a line for people, a code for programs, the cause kept. */
export class DemarcheError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'DemarcheError'
    this.code = code
  }
}
