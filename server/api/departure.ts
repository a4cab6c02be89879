import type { Response } from 'express'

/** Two reasons to stop: whoever asked has gone (`gone`), or the server is ending as well (`stop`). */
export type Departure = { readonly gone: AbortSignal; readonly stop: AbortSignal }

/** Watches one request until its answer is sent. */
export function departureOf(response: Response, ending: AbortSignal | undefined): Departure {
  const gone = new AbortController()
  const stop = new AbortController()
  const end = () => stop.abort(ending?.reason)
  if (ending?.aborted) end()
  ending?.addEventListener('abort', end)
  response.once('close', () => {
    ending?.removeEventListener('abort', end)
    if (response.writableFinished) return
    gone.abort()
    stop.abort(gone.signal.reason)
  })
  return { gone: gone.signal, stop: stop.signal }
}
