import { randomUUID } from 'node:crypto'
import { type CypherRequest, type CypherTable, Ledger } from '../../../graph-schema/api.ts'
import { READ_LEDGER, WRITE_LEDGER } from '../../../graph-schema/cypher/ledger.ts'
import type { CypherEngine, CypherTransaction, Parameters, Row } from '../engine.ts'

/** Articles that a transaction adds and takes out. */
export type ArticleCount = { readonly added?: number; readonly removed?: number }

/** A transaction that may say what it does to articles; one that says it does nothing is not entered. */
export interface LedgerTransaction extends CypherTransaction {
  count(articles: ArticleCount): void
}

/**
 * An engine that enters every write in the graph's ledger, in the write's own transaction, and tells
 * whoever listens in this process. Other processes see another stamp.
 */
export class LedgerEngine implements CypherEngine {
  readonly kind: CypherEngine['kind']
  readonly #engine: CypherEngine
  readonly #listeners = new Set<() => void>()
  readonly #writing = new Set<Promise<unknown>>()

  constructor(engine: CypherEngine) {
    this.#engine = engine
    this.kind = engine.kind
  }

  ensureSchema(): Promise<void> {
    return this.#engine.ensureSchema()
  }

  read(statement: string, parameters: Parameters): Promise<readonly Row[]> {
    return this.#engine.read(statement, parameters)
  }

  query(request: CypherRequest, signal?: AbortSignal): Promise<CypherTable> {
    return this.#engine.query(request, signal)
  }

  async write<T>(work: (transaction: LedgerTransaction) => Promise<T>): Promise<T> {
    let entered = false
    const written = this.#engine.write(async (transaction) => {
      const counted: ArticleCount[] = []
      const result = await work({
        run: (statement, parameters) => transaction.run(statement, parameters),
        count: (articles) => void counted.push(articles),
      })
      const { added, removed } = sumOf(counted)
      entered = counted.length === 0 || added + removed > 0
      if (entered) await transaction.run(WRITE_LEDGER, { stamp: randomUUID(), added, removed })
      return result
    })
    this.#writing.add(written)
    try {
      return await written
    } finally {
      this.#writing.delete(written)
      if (entered) for (const listener of this.#listeners) listener()
    }
  }

  /** Calls back after each write of this process, with what stops that. */
  onWrite(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  async ledger(): Promise<Ledger> {
    const [row] = await this.#engine.read(READ_LEDGER, {})
    return row === undefined ? { stamp: null, added: 0, removed: 0 } : Ledger.parse(row)
  }

  /** Writes under way are done first: what was begun is not lost. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#writing)
    await this.#engine.close()
  }
}

const sumOf = (counts: readonly ArticleCount[]) =>
  counts.reduce<{ added: number; removed: number }>(
    (sum, { added = 0, removed = 0 }) => ({
      added: sum.added + added,
      removed: sum.removed + removed,
    }),
    { added: 0, removed: 0 },
  )
