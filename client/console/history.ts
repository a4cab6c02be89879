import { z } from 'zod'

const MOST = 50

/** A statement that was run, when, and how many rows it gave. */
export const Past = z.strictObject({
  statement: z.string().min(1).max(20_000),
  at: z.iso.datetime(),
  rows: z.int().min(0),
})
export type Past = z.infer<typeof Past>

const Pasts = z.array(Past).max(MOST)

/** With one more statement in front; the same statement further back goes. */
export const remembering = (history: readonly Past[], past: Past): readonly Past[] =>
  [past, ...history.filter(({ statement }) => statement !== past.statement)].slice(0, MOST)

/** What is kept under our key; nothing where that is not a history. */
export function historyIn(text: string | null): readonly Past[] {
  try {
    return Pasts.safeParse(JSON.parse(text ?? '[]')).data ?? []
  } catch {
    return [] // Not JSON: somebody else's, or cut off.
  }
}
