import { z } from 'zod'
import type { NewArticle } from '../../graph-schema/api.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import type { ReadingStage } from '../../graph-schema/reading-stage.ts'
import type { GraphStore } from '../store/port.ts'
import type { Changes } from './changes.ts'
import type { UnderWay } from './under-way.ts'

/** Who waits for an article to be read: until when, and who hears of its stages. */
export type Asking = {
  /** Aborted when it is not wanted any more; what was asked rejects with its reason. */
  readonly signal: AbortSignal
  readonly watch?: (stage: ReadingStage) => void
}

/** An article as a file states it; what it does not say is absent or undefined. */
export type Draft = { readonly [Field in keyof NewArticle]: NewArticle[Field] | undefined }

/** What the routes work with: where the graph is, and how an article becomes claims. */
export type Services = {
  readonly store: GraphStore
  readonly read: (article: NewArticle, asking: Asking) => Promise<Reading>
  readonly draft: (file: { readonly text: string }, asking: Asking) => Promise<Draft>
  readonly changes: Changes
  readonly underWay: UnderWay
}

/** What a request may carry; what is not listed must be absent (a body aside, which is ignored). */
type Takes = { params?: z.ZodObject; query?: z.ZodObject; body?: z.ZodType }

/** One possible answer: what it means, its body, and the events of its stream where it has one. */
export type AnswerSpec = {
  readonly description: string
  readonly schema: z.ZodType
  readonly events?: Readonly<Record<string, z.ZodType>>
}

/** One event of a stream, before its data is checked. */
export type StreamedEvent = { readonly event: string; readonly data: unknown }

/** Status and body, or events, before they are checked against the answer's schemas. */
export type Answer =
  | { readonly status: number; readonly body: unknown }
  | { readonly status: number; readonly events: AsyncIterable<StreamedEvent> }

/** How an answer is wanted. */
export type Manner = {
  /** As a stream of events: asked for by `Accept: text/event-stream`, and possible here. */
  readonly streamed: boolean
  /** Aborted when whoever asked is gone, or the server is told to end. */
  readonly stop: AbortSignal
}

/** One entry of the API: the routes are mounted, and the OpenAPI document written, from these. */
export type Operation = {
  readonly id: string
  readonly method: 'get' | 'post' | 'delete'
  /** In OpenAPI form; a parameter in braces may hold slashes, percent-encoded or not. */
  readonly path: string
  readonly summary: string
  /** Largest body where it may be larger than others, in the notation of body-parser. */
  readonly bodyLimit?: string
  readonly takes: Takes
  readonly answers: Readonly<Record<number, AnswerSpec>>
  /** Parses the raw request with `takes` (throwing a ZodError) and answers it. */
  readonly handle: (services: Services, request: RawRequest, manner: Manner) => Promise<Answer>
}

/** A request as it came, nothing of it trusted. */
export type RawRequest = {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

type Input<T extends Takes> = {
  [Part in keyof T]: T[Part] extends z.ZodType ? z.output<T[Part]> : never
}

type Spec<T extends Takes> = Omit<Operation, 'takes' | 'handle'> & {
  readonly takes: T
  readonly handle: (services: Services, input: Input<T>, manner: Manner) => Promise<Answer>
}

const Nothing = z.strictObject({})

/** Defines an operation whose handler receives its input parsed and typed. */
export function operation<T extends Takes>(spec: Spec<T>): Operation {
  const shape = z.object({ query: Nothing, ...spec.takes })
  return {
    ...spec,
    handle: async (services, request, manner) =>
      // The shape is generic here, which zod's own inference does not follow.
      spec.handle(services, shape.parse(request) as Input<T>, manner),
  }
}
