import { Ledger } from '../../../graph-schema/api.ts'
import { operation, type StreamedEvent } from '../operation.ts'

/** GET /api/changes: whether the graph was written; streamed, whenever it is. */
export const getChanges = operation({
  id: 'getChanges',
  method: 'get',
  path: '/api/changes',
  summary: 'How often the graph was written; as an event stream, whenever it is written',
  takes: {},
  answers: {
    200: {
      description: 'The ledger now; streamed, now and after each change',
      schema: Ledger,
      events: { change: Ledger },
    },
  },
  handle: async ({ store, changes }, _input, { streamed, stop }) => {
    if (!streamed) return { status: 200, body: await store.ledger() }
    return { status: 200, events: asEvents(await changes.follow(stop)) }
  },
})

async function* asEvents(ledgers: AsyncIterable<Ledger>): AsyncGenerator<StreamedEvent> {
  for await (const data of ledgers) yield { event: 'change', data }
}
