import { ANY_READER } from '../../graph-schema/model/correction.ts'

const KEY = 'demarche-reader'

/** The name the reader gave before. */
export function storedName(): string {
  try {
    return localStorage.getItem(KEY) ?? ANY_READER
  } catch {
    return ANY_READER // Storage may be switched off; then the name is asked for each time.
  }
}

/** Remembers the name for the next correction. */
export function rememberName(name: string): void {
  try {
    localStorage.setItem(KEY, name)
  } catch {
    // As above: not remembered.
  }
}
