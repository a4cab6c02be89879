import type { Place } from '../../graph-schema/error.ts'
import { api, RequestError } from '../api.ts'
import type { Session } from '../session.ts'
import { wordsOf } from '../session.ts'
import { foundIn } from './found.ts'
import { remembering } from './history.ts'
import { writeHistory } from './history-storage.ts'
import type { CypherRun } from './model.ts'

/** As long as the server lets a statement run. */
const TIMEOUT_MS = 60_000

/** Runs one statement at a time. */
export type Runner = {
  readonly run: (statement: string) => Promise<CypherRun>
  readonly cancel: () => void
}

const placeOf = (error: unknown): Place | null => (error instanceof RequestError ? error.at : null)

async function ask(statement: string, signal: AbortSignal): Promise<CypherRun> {
  const begun = performance.now()
  const since = () => performance.now() - begun
  try {
    const table = await api.cypher({ statement, timeoutMs: TIMEOUT_MS }, { signal })
    return { step: 'done', statement, table, ms: since(), sorting: null, whole: false, note: null }
  } catch (error) {
    return signal.aborted
      ? { step: 'cancelled', ms: since() }
      : { step: 'failed', error: wordsOf(error), at: placeOf(error) }
  }
}

/** Keeps what an answered statement leaves: its place in the history, and what it lights up. */
function settle({ model, set }: Session, run: CypherRun): void {
  const { console } = model()
  if (run.step !== 'done') {
    set({ console: { ...console, run } })
    return
  }
  const { statement, table } = run
  const past = { statement, at: new Date().toISOString(), rows: table.rows.length }
  const history = remembering(console.history, past)
  writeHistory(history)
  const found = foundIn(table)
  const lit = found.nodes.length + found.edges.length > 0 ? found : null
  set({ console: { ...console, run, history }, lit })
}

/** Runs statements for a page; what is running is stopped on the server when it is cancelled. */
export function createRunner(session: Session): Runner {
  let running: AbortController | null = null
  return {
    run: async (statement) => {
      running?.abort()
      const mine = new AbortController()
      running = mine
      session.set({ console: { ...session.model().console, run: { step: 'running' } }, lit: null })
      const run = await ask(statement, mine.signal)
      // Another one was begun meanwhile: this one's end is of no interest.
      if (running !== mine) return run
      running = null
      settle(session, run)
      return run
    },
    cancel: () => running?.abort(),
  }
}
