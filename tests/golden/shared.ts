import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SHARED = new URL('../../../shared/', import.meta.url)

/** A file of the development data beside the project, or null where the project stands alone. */
export function sharedFile(path: string): string | null {
  const file = new URL(path, SHARED)
  return existsSync(fileURLToPath(file)) ? readFileSync(file, 'utf8') : null
}
