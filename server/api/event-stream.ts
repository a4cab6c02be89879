import { once } from 'node:events'
import type { Response } from 'express'
import type { AnswerSpec, StreamedEvent } from './operation.ts'
import { problemOf } from './problem.ts'

/** A comment is sent this often, so that nobody on the way takes the connection for a dead one. */
const HEARTBEAT_MS = 15_000
/** When a browser is to try again after the connection was lost. */
const RETRY_MS = 1500

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // Proxies of the nginx kind would keep events until a buffer is full.
  'x-accel-buffering': 'no',
}

/** What a stream is sent with: the contract of its events, and who is told of errors of our own. */
export type Streaming = {
  readonly id: string
  readonly spec: AnswerSpec
  /** Aborted when whoever asked is gone. */
  readonly gone: AbortSignal
  readonly report: (error: unknown) => void
}

/**
 * Sends events as they come (Server-Sent Events), each checked against the contract; an error ends
 * them with the event `problem`, whose data is what would have been the answer.
 */
export async function sendEvents(
  response: Response,
  events: AsyncIterable<StreamedEvent>,
  { id, spec, gone, report }: Streaming,
): Promise<void> {
  response.status(200).set(HEADERS).flushHeaders()
  response.write(`retry: ${RETRY_MS}\n\n`)
  const beat = setInterval(() => response.write(': \n\n'), HEARTBEAT_MS)
  const send = async (event: string, data: unknown) => {
    if (!response.write(frame(event, data))) await once(response, 'drain', { signal: gone })
  }
  try {
    for await (const { event, data } of events) {
      if (gone.aborted) return
      const checked = spec.events?.[event]?.safeParse(data)
      if (!checked?.success) throw new Error(`${id} broke its contract`, { cause: checked?.error })
      await send(event, checked.data)
    }
  } catch (error) {
    if (gone.aborted) return
    const body = problemOf(error)
    if (body.status === 500) report(error)
    response.write(frame('problem', body))
  } finally {
    clearInterval(beat)
    response.end()
  }
}

const frame = (event: string, data: unknown) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
