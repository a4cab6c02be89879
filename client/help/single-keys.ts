const KEY = 'demarche-single-keys'

/** Whether single keys are on, as chosen before; they are where storage is closed to us. */
export function storedSingleKeys(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true // Storage may be switched off; the choice is then just not remembered.
  }
}

/** Remembers the choice. */
export function keepSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off')
  } catch {
    // As above: not remembered.
  }
}
