import type { Worker } from 'node:worker_threads'
import { DemarcheError } from '../../graph-schema/error.ts'
import type { ArticleInput, Reader } from '../extract/pipeline.ts'
import { type Outcome, readEach } from './outcome.ts'
import { type Done, type Job, startThread } from './thread.ts'

/** Somebody who reads articles, several jobs at the same time where it can. */
export interface Desk {
  /** How many jobs it wants at hand, so that it never waits. */
  readonly jobs: number
  read(articles: readonly ArticleInput[]): Promise<Outcome[]>
  close(): Promise<void>
}

/** Jobs that lie at each thread: the one it reads, and the next. */
const AT_HAND = 2
/** Megabytes of a thread's heap: near what it needs, so that it is swept before it spreads. */
const HEAP = { maxOldGenerationSizeMb: 208, maxYoungGenerationSizeMb: 16 }
/** An article of more characters might not fit in there: it is read here. */
const LONGEST = 100_000

/** Reads in this thread, for a few articles. */
export const ownDesk = (reader: Reader): Desk => ({
  jobs: 1,
  read: async (articles) => readEach(articles, reader),
  close: async () => undefined,
})

type Thread = { readonly worker: Worker; waiting: number }
type Waiting = { resolve(outcomes: Outcome[]): void; reject(error: Error): void }

/** Threads that read; what they answer is the same as one would, whichever of them reads what. */
export class ReadingPool implements Desk {
  readonly jobs: number
  readonly #threads: readonly Thread[]
  readonly #waiting = new Map<number, Waiting>()
  readonly #own: Desk
  #last = 0
  #lost: Error | undefined

  /** `actors` names the user's own file of actors that the reader knows, if there is one. */
  constructor(threads: number, reader: Reader, actors: string | undefined) {
    this.#own = ownDesk(reader)
    this.jobs = threads * AT_HAND
    this.#threads = Array.from({ length: threads }, () => this.#start(actors))
  }

  read(articles: readonly ArticleInput[]): Promise<Outcome[]> {
    if (this.#lost) return Promise.reject(this.#lost)
    if (articles.some(({ text }) => text.length > LONGEST)) return this.#own.read(articles)
    return new Promise((resolve, reject) => {
      const id = ++this.#last
      const thread = this.#threads.reduce((a, b) => (b.waiting < a.waiting ? b : a))
      const job: Job = { id, articles }
      thread.waiting++
      this.#waiting.set(id, {
        resolve: (outcomes) => {
          thread.waiting--
          resolve(outcomes)
        },
        reject,
      })
      thread.worker.postMessage(job)
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }

  #start(actors: string | undefined): Thread {
    const worker = startThread(actors, HEAP)
    worker.on('message', ({ id, outcomes }: Done) => {
      this.#waiting.get(id)?.resolve(outcomes)
      this.#waiting.delete(id)
    })
    worker.on('error', (error) => this.#lose(error))
    worker.on('exit', () => this.#lose(new Error('a thread that reads has ended')))
    return { worker, waiting: 0 }
  }

  #lose(error: Error): void {
    this.#lost ??= new DemarcheError('unavailable', error.message, error)
    for (const { reject } of this.#waiting.values()) reject(this.#lost)
    this.#waiting.clear()
  }
}
