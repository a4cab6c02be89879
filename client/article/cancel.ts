import type { NewArticle } from '../../graph-schema/api.ts'
import { StopReport } from '../../graph-schema/reading-stage.ts'
import { ask, at, RequestError } from '../api.ts'
import type { Progress } from './form-state.ts'
import { sent } from './progress.ts'

/** A reading that this page has asked for, and may ask to be left off. */
export type Own = {
  /** What the server knows it by. */
  readonly name: string
  readonly stop: AbortController
  progress: Progress
  /** Somebody wants it left off. */
  cancelling: boolean
}

/** Random, and made without what only secure pages have. */
const newName = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/** A reading that nobody has asked for yet. */
export const newReading = (article: NewArticle): Own => ({
  name: newName(),
  progress: sent(article),
  stop: new AbortController(),
  cancelling: false,
})

/**
 * Asks the server to leave off reading. Whether it did only the server knows: where it is saving
 * already, or is done, its report comes as it would have.
 */
export async function askToStop({ name, stop }: Own): Promise<void> {
  try {
    const { outcome } = await ask(StopReport, at('readings', name), { method: 'DELETE' })
    if (outcome === 'stopped') stop.abort()
  } catch (error) {
    // Out of reach: the stream tells of it too.
    if (!(error instanceof RequestError)) throw error
  }
}

/** True where a reading ended because it was cancelled, so that nothing is saved of it. */
export const isCancelled = ({ stop, cancelling }: Own, error: unknown): boolean =>
  stop.signal.aborted || (cancelling && error instanceof RequestError && error.status === 409)
