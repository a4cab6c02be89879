// The process that holds the embedded database: one request in, one reply out, over the IPC channel.
import { openDatabase } from './database.ts'
import { type Answer, type Reply, Request } from './messages.ts'
import { toProblem } from './problems.ts'

const database = openDatabase()

async function reply(request: Request): Promise<Reply> {
  const nothing: Answer = {
    id: request.id,
    ok: true,
    columns: [],
    rows: [],
    truncated: false,
    transaction: null,
  }
  try {
    return { ...nothing, ...(await database.perform(request)) }
  } catch (error) {
    return { id: request.id, ok: false, ...toProblem(error) }
  }
}

process.on('message', async (message) => {
  const request = Request.parse(message)
  const answer = await reply(request)
  process.send?.(answer, () => {
    if (request.do === 'close') process.disconnect()
  })
})

// Without its parent nobody can use the database: let go of it.
process.on('disconnect', () => process.exit())
