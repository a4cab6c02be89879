import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { DemarcheError } from '../../graph-schema/error.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import type { ReadingStage } from '../../graph-schema/reading-stage.ts'
import type { RawArticle } from '../ingest/prepare.ts'
import { type Failure, startThread, type Task, type Word } from './thread.ts'

/** Who waits for an article: how to say that it is no longer wanted, and who hears of its stages. */
export type Asking = {
  readonly signal?: AbortSignal | undefined
  readonly watch?: ((stage: ReadingStage) => void) | undefined
}

/** Threads: one reads a long article while another makes a dropped file ready. */
const MOST_THREADS = 2
/** Articles that may wait; more than that is no reader but a flood. */
const MOST_TASKS = 64
/** Megabytes of a thread's heap: the longest article takes less than half of it. */
const HEAP = { maxOldGenerationSizeMb: 1536 }

type Answer = Reading | RawArticle
type Waiting = Asking & {
  readonly cancelled: Int32Array
  resolve(answer: Answer): void
  reject(error: unknown): void
}
type Thread = { readonly worker: Worker; readonly tasks: Map<number, Waiting> }

/**
 * Reads articles one by one as they are handed in, each in a thread, so that whoever asks can do
 * something else meanwhile. Threads start when they are first needed.
 */
export class ArticleDesk {
  readonly #actors: string | undefined
  readonly #threads = new Set<Thread>()
  #last = 0
  #closed = false

  /** `actors` names the user's own file of actors, if there is one. */
  constructor(actors?: string) {
    this.#actors = actors
  }

  /** Rejects with a DemarcheError, or with the signal's reason once that is aborted. */
  read(raw: RawArticle, asking: Asking = {}): Promise<Reading> {
    return this.#ask<Reading>('read', raw, asking)
  }

  /** The text of a file with what it says of itself; rejects as `read` does. */
  draft(raw: RawArticle, asking: Asking = {}): Promise<RawArticle> {
    return this.#ask<RawArticle>('draft', raw, asking)
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()))
  }

  #ask<Wanted extends Answer>(to: Task['to'], raw: RawArticle, asking: Asking): Promise<Wanted> {
    const thread = this.#closed ? undefined : this.#freest()
    if (!thread || thread.tasks.size >= MOST_TASKS)
      return Promise.reject(new DemarcheError('unavailable', 'too many articles are being read'))
    const { signal, watch } = asking
    const id = ++this.#last
    const cancelled = new Int32Array(new SharedArrayBuffer(4))
    const cancel = () => void Atomics.store(cancelled, 0, 1)
    if (signal?.aborted) cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    if (thread.tasks.size > 0) watch?.({ stage: 'waiting', ahead: thread.tasks.size })
    return new Promise<Wanted>((resolve, reject) => {
      // A task is answered with what it asks for, which the type of the message cannot say.
      thread.tasks.set(id, { ...asking, cancelled, reject, resolve: (is) => resolve(is as Wanted) })
      thread.worker.postMessage({ id, raw, to, cancelled } satisfies Task)
    }).finally(() => signal?.removeEventListener('abort', cancel))
  }

  /** A thread that does nothing, a new one where there may be one more, else the least busy. */
  #freest(): Thread {
    const [first] = [...this.#threads].sort((a, b) => a.tasks.size - b.tasks.size)
    const most = Math.min(MOST_THREADS, availableParallelism())
    if (first && (first.tasks.size === 0 || this.#threads.size >= most)) return first
    return this.#start()
  }

  #start(): Thread {
    const thread: Thread = { worker: startThread(this.#actors, HEAP), tasks: new Map() }
    thread.worker.on('message', (word: Word) => settle(thread, word))
    thread.worker.on('error', (error) => this.#lose(thread, error))
    thread.worker.on('exit', () => this.#lose(thread, new Error('a thread that reads has ended')))
    this.#threads.add(thread)
    return thread
  }

  /** What the thread had at hand is lost with it; the next article gets another. */
  #lose(thread: Thread, cause: Error): void {
    this.#threads.delete(thread)
    const error = new DemarcheError('unavailable', `reading stopped: ${cause.message}`, cause)
    for (const { reject } of thread.tasks.values()) reject(error)
    thread.tasks.clear()
  }
}

function settle({ tasks }: Thread, word: Word): void {
  const waiting = tasks.get(word.id)
  if (waiting === undefined) return
  if ('stage' in word) return void (waiting.signal?.aborted || waiting.watch?.(word.stage))
  tasks.delete(word.id)
  if ('failure' in word) waiting.reject(errorOf(word.failure, waiting.signal))
  else waiting.resolve('reading' in word ? word.reading : word.draft)
}

function errorOf({ code, message }: Failure, signal: AbortSignal | undefined): unknown {
  if (code === 'cancelled') return signal?.reason
  return code === null ? new Error(message) : new DemarcheError(code, message)
}
