import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DemarcheError } from '../../graph-schema/error.ts'
import { decodeText } from './decode.ts'
import { fetchPage, MAX_BYTES } from './web-page.ts'

/** One thing to read: `name` for messages, `url` where it came from the web. */
export type Source = { readonly name: string; readonly url?: string; read(): Promise<string> }

const TEXT_FILE = /\.(txt|md|html?|xhtml)$/i

/** Files, directories (their text and HTML files, in order of name), http(s) addresses, or "-" for standard input. */
export async function sourcesFrom(places: readonly string[]): Promise<Source[]> {
  const lists = await Promise.all(places.map((place) => sourcesAt(place)))
  return lists.flat()
}

async function sourcesAt(place: string): Promise<Source[]> {
  if (place === '-') return [{ name: 'standard input', read: readStandardInput }]
  if (/^https?:\/\//i.test(place))
    return [{ name: place, url: place, read: () => fetchPage(place) }]
  const found = await stat(place).catch((error) => {
    throw new DemarcheError('not_found', `${place}: no such file or directory`, error)
  })
  if (!found.isDirectory()) return [fileSource(place)]
  const entries = await readdir(place, { withFileTypes: true })
  const files = entries.filter(
    (entry) => entry.isFile() && TEXT_FILE.test(entry.name) && !/^readme/i.test(entry.name),
  )
  if (files.length === 0)
    throw new DemarcheError('not_found', `${place}: no .txt, .md or .html files in this directory`)
  return files
    .map((entry) => fileSource(join(place, entry.name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

const fileSource = (path: string): Source => ({ name: path, read: () => readFileWithin(path) })

async function readFileWithin(path: string): Promise<string> {
  const { size } = await stat(path)
  if (size > MAX_BYTES)
    throw new DemarcheError('invalid', `the file has ${size} bytes; the most is ${MAX_BYTES}`)
  return decodeText(await readFile(path))
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    size += chunk.length
    if (size > MAX_BYTES)
      throw new DemarcheError(
        'invalid',
        `standard input is larger than ${MAX_BYTES / 1_000_000} MB`,
      )
    chunks.push(chunk)
  }
  return decodeText(Buffer.concat(chunks))
}
