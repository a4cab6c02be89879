import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/**
 * The password of a server's home: the one kept there from its first start, else the wanted one or,
 * when that is empty, a made one, which is then kept for the owner's eyes only.
 */
export async function keepPassword(home: string, wanted: string): Promise<string> {
  const file = join(resolve(home), 'password')
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept !== '') return kept.trim()
  const password = wanted === '' ? randomBytes(12).toString('hex') : wanted
  await mkdir(home, { recursive: true })
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  return password
}
