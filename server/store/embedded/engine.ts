import type { CypherRequest, CypherTable } from '../../../graph-schema/api.ts'
import { CONSTRAINTS, IDENTITY_INDEXES, INDEXES } from '../../../graph-schema/cypher/schema.ts'
import { DemarcheError } from '../../../graph-schema/error.ts'
import {
  type CypherEngine,
  type CypherTransaction,
  MAX_RESULT_CHARACTERS,
  MAX_ROWS,
  type Parameters,
  type Row,
} from '../engine.ts'
import { refuseUnsafe } from '../user-cypher/guard.ts'
import { stoppable } from '../user-cypher/stoppable.ts'
import { openFolder } from './folder.ts'
import type { Answer, Call } from './messages.ts'
import { type DatabaseProcess, ProcessLost } from './process.ts'
import { Turnstile } from './turnstile.ts'

/** How often work is run again after its process was lost. */
const MAX_TRIES = 4

/** The embedded database under one folder, held by a process of its own. */
export class EmbeddedEngine implements CypherEngine {
  readonly kind = 'embedded'
  readonly #folder: string
  readonly #writers = new Turnstile()
  #process: DatabaseProcess | undefined
  #opening: Promise<DatabaseProcess> | undefined
  #closed = false

  constructor(folder: string) {
    this.#folder = folder
  }

  async ensureSchema(): Promise<void> {
    const statements = [...IDENTITY_INDEXES, ...CONSTRAINTS, ...INDEXES]
    await this.#again((database) => database.request({ do: 'define', statements }))
  }

  async read(statement: string, parameters: Parameters): Promise<readonly Row[]> {
    const call: Call = { do: 'run', transaction: null, statement, parameters }
    return toRows(await this.#again((database) => database.request(call)))
  }

  write<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T> {
    return this.#writers.pass(() => this.#again((database) => transact(database, work)))
  }

  async query(
    { statement, parameters, timeoutMs }: CypherRequest,
    signal?: AbortSignal,
  ): Promise<CypherTable> {
    refuseUnsafe(statement)
    const limits = { maxRows: MAX_ROWS, maxCharacters: MAX_RESULT_CHARACTERS }
    const call: Call = { do: 'query', statement, parameters, ...limits }
    // The engine cannot stop a statement, so its process is ended; the next request starts another.
    const answer = await this.#again((database) =>
      stoppable(() => database.request(call), {
        timeoutMs,
        signal,
        stop: () => void database.kill(),
      }),
    )
    return { columns: answer.columns, rows: answer.rows, truncated: answer.truncated }
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#writers.pass(async () => {
      await this.#opening?.catch(() => undefined)
      const database = this.#process
      if (database === undefined || database.lost) return
      await database.request({ do: 'close' }).catch(() => database.kill())
      await database.gone()
    })
  }

  /** The process, started when there is none or it was lost; once, whoever asks meanwhile. */
  #database(): Promise<DatabaseProcess> | DatabaseProcess {
    if (this.#closed) throw new DemarcheError('unavailable', 'The store is closed')
    if (this.#process !== undefined && !this.#process.lost) return this.#process
    this.#opening ??= openFolder(this.#folder)
      .then((opened) => {
        this.#process = opened
        return opened
      })
      .finally(() => {
        this.#opening = undefined
      })
    return this.#opening
  }

  async #again<T>(work: (database: DatabaseProcess) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++)
      try {
        return await work(await this.#database())
      } catch (error) {
        if (!(error instanceof ProcessLost)) throw error
        if (tries === MAX_TRIES || this.#closed)
          throw new DemarcheError(
            'unavailable',
            'The embedded store stopped and did not come back',
            error,
          )
      }
  }
}

async function transact<T>(
  database: DatabaseProcess,
  work: (transaction: CypherTransaction) => Promise<T>,
): Promise<T> {
  const { transaction } = await database.request({ do: 'begin' })
  try {
    const result = await work({
      run: async (statement, parameters) =>
        toRows(await database.request({ do: 'run', transaction, statement, parameters })),
    })
    await database.request({ do: 'commit', transaction: transaction! })
    return result
  } catch (error) {
    // A commit that failed has ended the transaction: what went wrong first is what is told.
    if (!database.lost)
      await database.request({ do: 'rollback', transaction: transaction! }).catch(() => undefined)
    throw error
  }
}

function toRows({ columns, rows }: Answer): readonly Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])))
}
