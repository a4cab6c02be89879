import type { Ledger } from '../../graph-schema/api.ts'

const articles = (count: number, what: string) =>
  count > 0 ? [`${count} ${count === 1 ? 'article' : 'articles'} ${what}`] : []

/** What happened to the graph between two looks at its ledger, as a line. */
export function noteOf(before: Ledger, now: Ledger): string {
  const added = now.added - before.added
  const removed = now.removed - before.removed
  // A store that was emptied and filled anew counts from nothing.
  if (added < 0 || removed < 0 || added + removed === 0) return 'The graph was changed'
  return [...articles(added, 'added'), ...articles(removed, 'taken out')].join(', ')
}
