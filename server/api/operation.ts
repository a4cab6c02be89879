import { z } from 'zod'
import type { NewArticle } from '../../graph-schema/api.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import type { GraphStore } from '../store/port.ts'

/** What the routes work with: where the graph is, and how an article becomes claims. */
export type Services = {
  readonly store: GraphStore
  readonly read: (article: NewArticle) => Reading
}

/** What a request may carry; what is not listed must be absent (a body aside, which is ignored). */
type Takes = { params?: z.ZodObject; query?: z.ZodObject; body?: z.ZodType }

/** One possible answer: what it means and its body. */
export type AnswerSpec = { readonly description: string; readonly schema: z.ZodType }

/** Status and body before the body is checked against the answer's schema. */
export type Answer = { readonly status: number; readonly body: unknown }

/** One entry of the API: the routes are mounted, and the OpenAPI document written, from these. */
export type Operation = {
  readonly id: string
  readonly method: 'get' | 'post' | 'delete'
  /** In OpenAPI form; a parameter in braces may hold slashes, percent-encoded or not. */
  readonly path: string
  readonly summary: string
  readonly takes: Takes
  readonly answers: Readonly<Record<number, AnswerSpec>>
  /** Parses the raw request with `takes` (throwing a ZodError) and answers it. */
  readonly handle: (services: Services, request: RawRequest) => Promise<Answer>
}

/** A request as it came, nothing of it trusted. */
export type RawRequest = {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
  /** Aborted when the client goes away before it has its answer. */
  readonly signal: AbortSignal
}

type Input<T extends Takes> = {
  [Part in keyof T]: T[Part] extends z.ZodType ? z.output<T[Part]> : never
}

type Spec<T extends Takes> = Omit<Operation, 'takes' | 'handle'> & {
  readonly takes: T
  readonly handle: (services: Services, input: Input<T>, signal: AbortSignal) => Promise<Answer>
}

const Nothing = z.strictObject({})

/** Defines an operation whose handler receives its input parsed and typed. */
export function operation<T extends Takes>(spec: Spec<T>): Operation {
  const shape = z.object({ query: Nothing, ...spec.takes })
  return {
    ...spec,
    handle: async (services, request) =>
      // The shape is generic here, which zod's own inference does not follow.
      spec.handle(services, shape.parse(request) as Input<T>, request.signal),
  }
}
