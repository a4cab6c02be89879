import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { ErrorCode } from '../../graph-schema/error.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import type { ReadingStage } from '../../graph-schema/reading-stage.ts'
import type { ArticleInput } from '../extract/pipeline.ts'
import type { RawArticle } from '../ingest/prepare.ts'
import type { Outcome } from './outcome.ts'

// Both ends of the port are of the same build, so that what passes needs no check.

/** Prepared articles, to be read together; what became of each comes back at once. */
export type Job = { readonly id: number; readonly articles: readonly ArticleInput[] }
export type Done = { readonly id: number; readonly outcomes: Outcome[] }

/** One article as it was handed in: to be made ready only, or read while somebody watches. */
export type Task = {
  readonly id: number
  readonly raw: RawArticle
  readonly to: 'draft' | 'read'
  /** Memory of both sides: not 0 once nobody wants the answer any more. */
  readonly cancelled: Int32Array
}

/** Why a task was not done; without a code it is a fault of ours. */
export type Failure = { readonly code: ErrorCode | 'cancelled' | null; readonly message: string }

/** What a thread says of a task: stages while it lasts, then one of the others. */
export type Word = { readonly id: number } & (
  | { readonly stage: ReadingStage }
  | { readonly reading: Reading }
  | { readonly draft: RawArticle }
  | { readonly failure: Failure }
)

const THREAD = new URL('./thread.mjs', import.meta.url)

/** Starts a thread that reads; `actors` names the user's own file of actors, if there is one. */
export const startThread = (actors: string | undefined, resourceLimits: ResourceLimits): Worker =>
  new Worker(THREAD, { workerData: { actors }, resourceLimits })
