/** What this browser keeps under a key; null where it keeps nothing, or may not. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null // Storage may be switched off; what was chosen is then just not remembered.
  }
}

/** Keeps a text under a key, or nothing (null), as far as this browser may and has room. */
export function keep(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // As above, or full: not remembered.
  }
}
