import { createRequire } from 'node:module'
import type * as Grafeo from '@grafeo-db/js'
import type { CypherValue } from '../../../graph-schema/api.ts'
import { refuseWriting } from './explain.ts'
import type { Answer, Request } from './messages.ts'
import { OUT_OF_MEMORY } from './out-of-memory.ts'
import { Refusal } from './problems.ts'
import { toCypherValue } from './values.ts'

// CommonJS whose names Node's import cannot see, hence require and its type.
const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js') as typeof Grafeo

/** The log is folded into the database file when it has grown by this much. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024

/** A user's statement may make the process grow by this much before it is stopped. */
const MAX_GROWTH_BYTES = 2 * 1024 ** 3

type Run<Do extends Request['do']> = Extract<Request, { do: Do }>
type Database = { perform(request: Request): Promise<Partial<Answer>> }

/** The database behind its requests; nothing is open until it is asked to open a file. */
export function openDatabase(): Database {
  let file: Grafeo.GrafeoDB | undefined
  let last = 0
  const transactions = new Map<number, Grafeo.Transaction>()

  const graph = (): Grafeo.GrafeoDB => {
    if (file === undefined) throw new Error('no database is open')
    return file
  }
  const transaction = (id: number): Grafeo.Transaction => {
    const open = transactions.get(id)
    if (open === undefined) throw new Error(`transaction ${id} is not open`)
    return open
  }
  const end = (id: number, how: 'commit' | 'rollback') => {
    transaction(id)[how]()
    transactions.delete(id)
    return {}
  }

  return {
    async perform(request) {
      switch (request.do) {
        case 'open':
          file = GrafeoDB.create(request.path)
          file.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES })
          return {}
        case 'define':
          for (const statement of request.statements) await graph().executeCypher(statement)
          return {}
        case 'begin':
          transactions.set(++last, graph().beginTransaction())
          return { transaction: last }
        case 'run':
          return table(await run(graph(), request, transaction))
        case 'commit':
        case 'rollback':
          return end(request.transaction, request.do)
        case 'query':
          return query(graph(), request)
        case 'close':
          file?.close()
          return {}
      }
    },
  }
}

function run(
  graph: Grafeo.GrafeoDB,
  request: Run<'run'>,
  transaction: (id: number) => Grafeo.Transaction,
): Promise<Grafeo.QueryResult> {
  const on = request.transaction === null ? graph : transaction(request.transaction)
  return on.executeCypher(request.statement, request.parameters)
}

function table(result: Grafeo.QueryResult): Partial<Answer> {
  return { columns: result.columns, rows: result.rows().map((row) => row.map(toCypherValue)) }
}

/** Runs a user's statement and rolls back whatever it did. */
async function query(graph: Grafeo.GrafeoDB, request: Run<'query'>): Promise<Partial<Answer>> {
  const stopWatching = watchMemory()
  const trial = graph.beginTransaction()
  try {
    await refuseWriting(request.statement, request.parameters, trial)
    const result = await trial.executeCypher(request.statement, request.parameters)
    if (Object.values(result.counters).some((changed) => changed > 0))
      throw new Refusal('The statement would write, and only reading is allowed here')
    return capped(result, request)
  } finally {
    trial.rollback()
    stopWatching()
  }
}

/** The first rows, as many as the caps allow. */
function capped(result: Grafeo.QueryResult, request: Run<'query'>): Partial<Answer> {
  const { columns } = result
  const rows: CypherValue[][] = []
  let room = request.maxCharacters
  for (const row of result.rows().slice(0, request.maxRows)) {
    const values = row.map(toCypherValue)
    room -= JSON.stringify(values).length
    if (room < 0 && rows.length === 0)
      throw new Refusal(`One row is larger than ${request.maxCharacters} characters: return less`)
    if (room < 0) break
    rows.push(values)
  }
  return { columns, rows, truncated: rows.length < result.length }
}

/** Ends the process when a statement eats the machine's memory; its parent opens it again. */
function watchMemory(): () => void {
  const limit = process.memoryUsage.rss() + MAX_GROWTH_BYTES
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > limit) process.exit(OUT_OF_MEMORY)
  }, 100)
  return () => clearInterval(watch)
}
