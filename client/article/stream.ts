import { type NewArticle, Problem, SaveReport } from '../../graph-schema/api.ts'
import { ReadingStage } from '../../graph-schema/reading-stage.ts'
import { errorOf, type RequestError, refusalOf } from '../api.ts'

/** What the server says of an article while it reads it. */
export type Told =
  | { readonly kind: 'stage'; readonly stage: ReadingStage }
  | { readonly kind: 'report'; readonly report: SaveReport }

/** The connection ended before it was said what became of the article. */
export class ConnectionLost extends Error {}

/** The statuses of a server that is ending or away, which says nothing about the article. */
const AWAY = [502, 503, 504]

/**
 * Sends an article to be read under a name and gives what is told of it, the report last. Rejects with a RequestError where
 * the server refuses, with ConnectionLost where nobody can know whether it was saved.
 */
export async function* addedInStages(
  article: NewArticle,
  { name, signal }: { readonly name: string; readonly signal: AbortSignal },
): AsyncGenerator<Told> {
  const response = await fetch(`/api/articles?reading=${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(article),
    signal,
  }).catch((error: unknown) => lost(error, signal))
  if (!response.ok || response.body === null) throw asLost(await refusalOf(response))
  for await (const { event, data } of eventsIn(response.body, signal)) {
    if (event === 'stage') yield { kind: 'stage', stage: ReadingStage.parse(data) }
    if (event === 'problem') throw asLost(errorOf(Problem.parse(data)))
    if (event === 'report') return yield { kind: 'report', report: SaveReport.parse(data) }
  }
  throw new ConnectionLost('the stream ended early')
}

/** Who cancels knows; everybody else has lost the connection. */
function lost(error: unknown, signal: AbortSignal): never {
  if (signal.aborted) throw error
  throw new ConnectionLost('the connection was lost', { cause: error })
}

const asLost = (refusal: RequestError) =>
  AWAY.includes(refusal.status) ? new ConnectionLost(refusal.message) : refusal

async function* eventsIn(body: ReadableStream<Uint8Array>, signal: AbortSignal) {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => lost(error, signal))
    if (done) return
    const blocks = `${rest}${decoder.decode(value, { stream: true })}`.split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const found = /^event: (.*)\ndata: (.*)$/.exec(block)
      // What is no event is a heartbeat.
      if (found === null) continue
      const data: unknown = JSON.parse(found[2] ?? '')
      yield { event: found[1], data }
    }
  }
}
