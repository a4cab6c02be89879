import { afterAll, beforeAll, beforeEach, describe, jest } from '@jest/globals'
import { cypherStore } from '../../server/store/cypher-store/store.ts'
import type { CypherEngine } from '../../server/store/engine.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { bulkContract } from './bulk.ts'
import { correctionsContract } from './corrections.ts'
import { cypherContract } from './cypher.ts'
import { exchangeContract } from './exchange.ts'
import { ledgerContract } from './ledger.ts'
import { proposalsContract } from './proposals.ts'
import { savingContract } from './saving.ts'
import { viewStatementContract } from './view-statements.ts'
import { viewsContract } from './views.ts'
import { vocabularyContract } from './vocabulary.ts'

/** What the tests of the contract are given: an empty store before each. */
export type Subject = { readonly store: GraphStore; readonly engine: CypherEngine }

/** Starts an engine, and gives what ends it and all that it needed. */
export type Opening = () => Promise<{ engine: CypherEngine; end(): Promise<void> }>

/** What every store must do, run against the one that `open` opens; many articles are so many. */
export function storeContract(name: string, open: Opening, many = 500): void {
  // A server that has just started plans every statement for the first time.
  jest.setTimeout(120_000)

  describe(`${name} keeps the contract`, () => {
    let opened: Awaited<ReturnType<Opening>> | undefined
    let subject: Subject | undefined
    const given = (): Subject => {
      if (subject === undefined) throw new Error('the store is not open')
      return subject
    }

    beforeAll(async () => {
      opened = await open()
      subject = { engine: opened.engine, store: cypherStore(opened.engine) }
      await subject.store.ensureSchema()
      await subject.store.ensureSchema()
    }, 300_000)

    afterAll(async () => {
      await subject?.store.close()
      await opened?.end()
    }, 60_000)

    beforeEach(async () => {
      await empty(given().engine)
    }, 60_000)

    savingContract(given)
    viewsContract(given)
    proposalsContract(given)
    correctionsContract(given)
    cypherContract(given)
    ledgerContract(given)
    vocabularyContract(given)
    viewStatementContract(given)
    bulkContract(given, many)
    exchangeContract(given)
  })
}

/** Takes everything out, the schema aside. */
export async function empty(engine: CypherEngine): Promise<void> {
  await engine.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n', {}))
}
