import { keep, kept } from '../kept.ts'
import { historyIn, type Past } from './history.ts'

const KEY = 'demarche.cypher'

/** The history of this browser; none where it may keep nothing. */
export const readHistory = (): readonly Past[] => historyIn(kept(KEY))

/** Keeps the history in this browser, as long as it may. */
export const writeHistory = (history: readonly Past[]): void =>
  keep(KEY, history.length === 0 ? null : JSON.stringify(history))
