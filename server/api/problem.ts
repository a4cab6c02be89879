import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, Response } from 'express'
import { z } from 'zod'
import type { Problem } from '../../graph-schema/api.ts'
import { DemarcheError, type ErrorCode } from '../../graph-schema/error.ts'

/** HTTP status of each error code: `invalid` is well-formed input that cannot be acted on. */
export const STATUS_OF: { readonly [Code in ErrorCode]: number } = {
  invalid: 422,
  not_found: 404,
  conflict: 409,
  unavailable: 503,
  timeout: 504,
}

/** A refusal by the HTTP layer itself, before any operation has run. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.name = 'Refusal'
    this.status = status
  }
}

/** RFC 9457 problem details; `detail` is a line for people and never holds a stack trace. */
export function problem(status: number, code: string, detail?: string): Problem {
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
  }
}

const ParserError = z.object({
  status: z.int().min(400).max(499),
  type: z.string().optional(),
  limit: z.number().optional(),
})

const PARSER_WORDS: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'the body is not valid JSON',
  'encoding.unsupported': 'the content encoding is not supported',
  'charset.unsupported': 'the character set must be UTF-8',
}

const CODE_OF: Readonly<Record<number, string>> = {
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'too_large',
  415: 'unsupported_media_type',
}

/** The one place where an error becomes an answer; what nobody foresaw says nothing of its inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof DemarcheError)
    return {
      ...problem(STATUS_OF[error.code], error.code, error.message),
      ...(error.at === undefined ? {} : { at: error.at }),
    }
  if (error instanceof z.ZodError)
    return {
      ...problem(400, 'invalid', 'the request does not match the API'),
      errors: error.issues.slice(0, 20).map(({ path, message }) => ({
        path: path.map(String).join('.'),
        message,
      })),
    }
  if (error instanceof Refusal)
    return problem(error.status, CODE_OF[error.status] ?? 'invalid', error.message)
  const parser = ParserError.safeParse(error)
  if (!parser.success) return problem(500, 'internal', 'something went wrong here')
  const { status, type, limit } = parser.data
  if (type === 'entity.too.large' && limit !== undefined)
    return problem(status, 'too_large', `the body is larger than ${limit / 2 ** 20} MB`)
  return problem(status, CODE_OF[status] ?? 'invalid', PARSER_WORDS[type ?? ''] ?? 'bad request')
}

/** Sends a problem as application/problem+json. */
export function sendProblem(response: Response, body: Problem): void {
  response.status(body.status).type('application/problem+json').send(JSON.stringify(body))
}

/** Express's last handler; `report` hears of the errors that are our own fault. */
export const problemHandler =
  (report: (error: unknown) => void): ErrorRequestHandler =>
  (error, _request, response, next) => {
    const body = problemOf(error)
    if (body.status === 500) report(error)
    if (response.headersSent) return next(error)
    sendProblem(response, body)
  }
