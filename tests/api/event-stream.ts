import { type IncomingMessage, request } from 'node:http'
import type { Question } from './request.ts'

/** One event of a stream; comments (heartbeats) are left out. */
export type Told = { readonly event: string; readonly data: unknown }

/** A stream as it comes; `leave` breaks the connection off, as a closed page does. */
export type Stream = {
  readonly status: number
  readonly events: AsyncGenerator<Told>
  /** Reads up to the first event that is wanted, and gives all until then. */
  readonly until: (wanted: (told: Told) => boolean) => Promise<readonly Told[]>
  readonly leave: () => void
}

async function* eventsIn(incoming: IncomingMessage): AsyncGenerator<Told> {
  let rest = ''
  for await (const chunk of incoming.setEncoding('utf8')) {
    const blocks = `${rest}${chunk}`.split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const found = /^event: (.*)\ndata: (.*)$/.exec(block)
      if (found) yield { event: found[1] ?? '', data: JSON.parse(found[2] ?? '') }
    }
  }
}

/** Asks for a stream and waits for its head. */
export function openStream(
  url: string,
  { method = 'GET', headers = {}, body }: Question = {},
): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const accepting = { accept: 'text/event-stream', ...headers }
    const outgoing = request(url, { method, headers: accepting, agent: false }, (incoming) => {
      const events = eventsIn(incoming)
      resolve({
        status: incoming.statusCode ?? 0,
        events,
        leave: () => outgoing.destroy(),
        until: async (wanted) => {
          const told: Told[] = []
          for (let next = await events.next(); !next.done; next = await events.next()) {
            told.push(next.value)
            if (wanted(next.value)) return told
          }
          throw new Error(`the stream ended after ${JSON.stringify(told).slice(0, 500)}`)
        },
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
