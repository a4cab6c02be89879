import type { z } from 'zod'
import {
  ArticleClaims,
  ClaimEvidence,
  type CypherRequest,
  CypherTable,
  EdgeEvidence,
  EntityView,
  GraphSnapshot,
  Ledger,
  NewArticle,
  Problem,
  RetractReport,
  SearchResult,
} from '../graph-schema/api.ts'
import type { Place } from '../graph-schema/error.ts'

/** What the server answered instead of what was asked for, as a line for people. */
export class RequestError extends Error {
  readonly status: number
  /** Where in a statement the mistake is, if it is in one. */
  readonly at: Place | null

  constructor(status: number, message: string, at: Place | null = null) {
    super(message)
    this.name = 'RequestError'
    this.status = status
    this.at = at
  }
}

const linesOf = ({ title, detail, errors }: Problem) =>
  [detail ?? title, ...(errors ?? []).map(({ path, message }) => `${path}: ${message}`)].join('; ')

/** A problem that was told, as an error. */
export const errorOf = (problem: Problem): RequestError =>
  new RequestError(problem.status, linesOf(problem), problem.at)

/** Why a request was refused. */
export async function refusalOf(response: Response): Promise<RequestError> {
  const problem = Problem.safeParse(await response.json().catch(() => null))
  if (problem.success) return errorOf(problem.data)
  return new RequestError(response.status, `the server answered ${response.status}`)
}

/** Asks the server and checks the answer; rejects with a RequestError. */
export async function ask<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  init: RequestInit = {},
): Promise<z.output<Schema>> {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error
    throw new RequestError(0, 'the server does not answer; is it still running?')
  })
  if (!response.ok) throw await refusalOf(response)
  return schema.parse(await response.json().catch(() => null))
}

/** A request that carries a body of JSON. */
export const sent = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** The address of one of a collection. */
export const at = (collection: string, id: string) => `/api/${collection}/${encodeURIComponent(id)}`

type Signal = { readonly signal?: AbortSignal }

/** The server's API, every answer checked against the contract; rejects with a RequestError. */
export const api = {
  graph: (filter: URLSearchParams, init: Signal = {}) =>
    ask(GraphSnapshot, `/api/graph?${filter}`, init),
  entity: (id: string, init: Signal = {}) => ask(EntityView, at('entities', id), init),
  edge: (id: string, init: Signal = {}) => ask(EdgeEvidence, at('edges', id), init),
  ledger: () => ask(Ledger, '/api/changes'),
  claim: (id: string, init: Signal = {}) => ask(ClaimEvidence, at('claims', id), init),
  search: (words: string, init: Signal = {}) =>
    ask(SearchResult, `/api/search?${new URLSearchParams({ q: words, limit: '8' })}`, init),
  article: (id: string) => ask(ArticleClaims, at('articles', id)),
  draft: (text: string) => ask(NewArticle, '/api/drafts', sent({ text })),
  retract: (id: string) => ask(RetractReport, at('articles', id), { method: 'DELETE' }),
  cypher: (request: z.input<typeof CypherRequest>, init: Signal = {}) =>
    ask(CypherTable, '/api/cypher', { ...sent(request), ...init }),
}
