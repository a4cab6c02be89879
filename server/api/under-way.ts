import { DemarcheError } from '../../graph-schema/error.ts'
import type { StopOutcome } from '../../graph-schema/reading-stage.ts'

/** One reading while it is under way. */
type Entry = { readonly stop: AbortController; saving: boolean }

/** A reading that its sender may stop: until it is being saved. */
export type Stoppable = {
  readonly signal: AbortSignal
  /** From now on it will be saved. */
  readonly save: () => void
  readonly end: () => void
}

/** The readings under way by the name that their senders gave them. */
export class UnderWay {
  readonly #entries = new Map<string, Entry>()

  /** A name that is in use already is not taken twice: the later reading cannot be stopped by it. */
  begin(name: string | undefined, gone: AbortSignal): Stoppable {
    const entry: Entry = { stop: new AbortController(), saving: false }
    const isNamed = name !== undefined && !this.#entries.has(name)
    if (isNamed) this.#entries.set(name, entry)
    return {
      signal: AbortSignal.any([gone, entry.stop.signal]),
      save: () => {
        entry.saving = true
      },
      end: () => {
        if (isNamed) this.#entries.delete(name)
      },
    }
  }

  /** Stops a reading, unless it is being saved. */
  stop(name: string): StopOutcome {
    const entry = this.#entries.get(name)
    if (entry === undefined) return 'over'
    if (entry.saving) return 'saving'
    entry.stop.abort(new DemarcheError('conflict', 'the reading was stopped'))
    return 'stopped'
  }
}
