import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver, isRetryableError, type Session } from 'neo4j-driver'
import type { CypherRequest, CypherTable } from '../../../graph-schema/api.ts'
import { CONSTRAINTS, FINE_INDEXES, INDEXES } from '../../../graph-schema/cypher/schema.ts'
import type { CypherEngine, CypherTransaction, Parameters, Row } from '../engine.ts'
import { refuseUnsafe } from '../user-cypher/guard.ts'
import type { Neo4jAddress } from './address.ts'
import { toDemarcheError } from './errors.ts'
import { runUserStatement } from './user-statement.ts'
import { toCypherValue, toDriverValue } from './values.ts'

/** How long a write is tried again while the server is away or busy, unless said otherwise. */
const RETRY_MS = 60_000
const PAUSE_MS = 1000

/** The driver's own retries, whose pauses double: for servers that are busy for a moment. */
const DRIVER_RETRY_MS = 5000
const CONNECT_MS = 5000

/** A Neo4j server or cluster. */
export class Neo4jEngine implements CypherEngine {
  readonly kind = 'neo4j'
  readonly #address: Neo4jAddress
  readonly #driver: Driver
  readonly #retryMs: number
  // Shared by all sessions, so that each sees what the ones before it wrote, on a cluster too.
  readonly #bookmarks = neo4j.bookmarkManager()

  constructor(address: Neo4jAddress, retryMs = RETRY_MS) {
    this.#address = address
    this.#retryMs = retryMs
    this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      useBigInt: true,
      maxTransactionRetryTime: DRIVER_RETRY_MS,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: CONNECT_MS * 2,
      telemetryDisabled: true,
      userAgent: 'demarche',
    })
  }

  /** The first to talk to the server: an address that does not answer is an error at once. */
  ensureSchema(): Promise<void> {
    return this.#translated(async () => {
      await this.#driver.verifyConnectivity({ ...this.#database() })
      await this.#inSession('WRITE', (session) =>
        session.executeWrite(async (transaction) => {
          for (const statement of [...CONSTRAINTS, ...INDEXES, ...FINE_INDEXES])
            await transaction.run(statement)
        }),
      )
      await this.read('CALL db.awaitIndexes(60)', {})
    })
  }

  read(statement: string, parameters: Parameters): Promise<readonly Row[]> {
    return this.#translated(() =>
      this.#inSession('READ', (session) =>
        session.executeRead((transaction) => rowsOf(transaction, statement, parameters)),
      ),
    )
  }

  write<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T> {
    return this.#translated(() =>
      this.#patiently(() =>
        this.#inSession('WRITE', (session) =>
          session.executeWrite((transaction) =>
            work({ run: (statement, parameters) => rowsOf(transaction, statement, parameters) }),
          ),
        ),
      ),
    )
  }

  async query(request: CypherRequest, signal?: AbortSignal): Promise<CypherTable> {
    refuseUnsafe(request.statement)
    return this.#translated(() =>
      this.#inSession('READ', (session) => runUserStatement(session, request, signal)),
    )
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  #database(): { database?: string } {
    const { database } = this.#address
    return database === undefined ? {} : { database }
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      ...this.#database(),
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
    })
    try {
      return await work(session)
    } finally {
      await session.close()
    }
  }

  /** Again from the start, as long as the server may come back or the lock be let go. */
  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    for (const start = performance.now(); ; await pause(PAUSE_MS))
      try {
        return await work()
      } catch (error) {
        if (!isRetryableError(error) || performance.now() - start > this.#retryMs) throw error
      }
  }

  async #translated<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw toDemarcheError(error, this.#address)
    }
  }
}

type Runner = { run(statement: string, parameters: unknown): PromiseLike<DriverResult> }
type DriverResult = { records: { keys: PropertyKey[]; get(key: PropertyKey): unknown }[] }

async function rowsOf(
  transaction: Runner,
  statement: string,
  parameters: Parameters,
): Promise<readonly Row[]> {
  const { records } = await transaction.run(statement, toDriverValue(parameters))
  return records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [key, toCypherValue(record.get(key))])),
  )
}
