import { DemarcheError } from '../../../graph-schema/error.ts'

/** When to wait no longer, and how to end what is still going on then. */
export type Limits = {
  readonly timeoutMs: number
  /** How much longer an engine that keeps the time itself is waited for. */
  readonly graceMs?: number
  readonly signal?: AbortSignal | undefined
  readonly stop?: () => void
}

const CANCELLED = 'The statement was cancelled'

const rejectedBy = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })

/** The answer of a user's statement, unless its time is up or it is cancelled before. */
export async function stoppable<Answer>(
  start: () => Promise<Answer>,
  { timeoutMs, graceMs = 0, signal, stop }: Limits,
): Promise<Answer> {
  if (signal?.aborted) throw new DemarcheError('timeout', CANCELLED)
  const over = new AbortController()
  const end = (words: string) => {
    over.abort(new DemarcheError('timeout', words))
    stop?.()
  }
  const cancel = () => end(CANCELLED)
  const late = () => end(`The statement was stopped after ${timeoutMs} ms`)
  const timer = setTimeout(late, timeoutMs + graceMs)
  signal?.addEventListener('abort', cancel)
  try {
    return await Promise.race([start(), rejectedBy(over.signal)])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
}
