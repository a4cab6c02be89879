import type { Ledger } from '../../graph-schema/api.ts'
import { DemarcheError } from '../../graph-schema/error.ts'
import type { GraphStore } from '../store/port.ts'
import { Channel } from './channel.ts'

/** Pages that may listen at the same time; each is an open connection. */
const MOST_LISTENERS = 500
/** How often a store that others write to as well is looked at, while somebody listens. */
const LOOK_MS = 1000

/** Tells who listens when the graph was written, by this process or by another. */
export class Changes {
  readonly #store: GraphStore
  readonly #listeners = new Set<(ledger: Ledger) => void>()
  #stopLooking: () => void = () => {}
  #looking: Promise<void> | undefined
  #again = false

  constructor(store: GraphStore) {
    this.#store = store
  }

  /** How many listen. */
  get listeners(): number {
    return this.#listeners.size
  }

  /** The ledger as it is, and then after every change, until the signal is aborted. */
  async follow(stop: AbortSignal): Promise<AsyncIterable<Ledger>> {
    if (this.#listeners.size >= MOST_LISTENERS)
      throw new DemarcheError('unavailable', 'too many pages are listening already')
    const channel = new Channel<Ledger>()
    const hear = (ledger: Ledger) => channel.push(ledger)
    this.#listeners.add(hear)
    if (this.#listeners.size === 1) this.#stopLooking = this.#startLooking()
    const leave = () => {
      this.#listeners.delete(hear)
      if (this.#listeners.size === 0) this.#stopLooking()
      channel.end()
    }
    if (stop.aborted) leave()
    stop.addEventListener('abort', leave, { once: true })
    try {
      return different(await this.#store.ledger(), channel)
    } catch (error) {
      leave()
      throw error
    }
  }

  #startLooking(): () => void {
    const look = () => void this.#look()
    const stopHearing = this.#store.onWrite(look)
    // Nobody but this process can write to an embedded store.
    const timer = this.#store.kind === 'neo4j' ? setInterval(look, LOOK_MS) : undefined
    return () => {
      stopHearing()
      clearInterval(timer)
    }
  }

  /** One look at a time; what is written during a look is seen by the next. */
  async #look(): Promise<void> {
    if (this.#looking) {
      this.#again = true
      return
    }
    this.#again = false
    this.#looking = this.#store.ledger().then(
      (ledger) => {
        for (const hear of this.#listeners) hear(ledger)
      },
      // A store that is away for a moment is looked at again; requests tell of it meanwhile.
      () => undefined,
    )
    await this.#looking
    this.#looking = undefined
    if (this.#again) void this.#look()
  }
}

/** Each ledger whose stamp is not the one before. */
async function* different(first: Ledger, later: AsyncIterable<Ledger>): AsyncGenerator<Ledger> {
  yield first
  let { stamp } = first
  for await (const ledger of later) {
    if (ledger.stamp === stamp) continue
    stamp = ledger.stamp
    yield ledger
  }
}
