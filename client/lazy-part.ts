import { lazily } from './lazy.ts'
import type { Model } from './model.ts'
import { type Session, wordsOf } from './session.ts'

/** What the page says where a part could not be fetched. */
const told = (error: unknown): Partial<Model> => ({ problem: wordsOf(error) })

/**
 * A module of the page that is fetched when a view first asks for it, null until it is there; then the
 * page is rendered anew. `failed` is what the model holds where it could not be fetched.
 */
export function lazyPart<Part>(
  load: () => Promise<Part>,
  failed: (error: unknown) => Partial<Model> = told,
): (session: Pick<Session, 'set'>) => Part | null {
  let part: (() => Part | null) | null = null
  return ({ set }) => {
    part ??= lazily(load, {
      onReady: () => set({}),
      onFailure: (error) => set(failed(error)),
    })
    return part()
  }
}
