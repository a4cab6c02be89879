import { historyIn, type Past } from './history.ts'

const KEY = 'demarche.cypher'

/** The history of this browser; none where it may keep nothing. */
export function readHistory(): readonly Past[] {
  try {
    return historyIn(localStorage.getItem(KEY))
  } catch {
    return []
  }
}

/** Keeps the history in this browser, as long as it may. */
export function writeHistory(history: readonly Past[]): void {
  try {
    if (history.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(history))
  } catch {
    // Full or forbidden: the history lasts as long as the page, which is no reason to complain.
  }
}
