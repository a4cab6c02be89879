import type { NewArticle } from '../../graph-schema/api.ts'
import { api } from '../api.ts'

/** Larger files are no article; the server takes 2 MB. */
const MOST_BYTES = 2_000_000
const PRESCAN_BYTES = 1024

function decoderOf(bytes: Uint8Array): TextDecoder {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES))
  const stated = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  for (const label of [marked(bytes), stated])
    try {
      if (label !== undefined) return new TextDecoder(label)
    } catch {
      // A name that means nothing to the browser is as good as none.
    }
  return new TextDecoder('utf-8', { fatal: true })
}

/** The charset that a byte order mark tells. */
function marked([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function textOf(bytes: Uint8Array): string {
  try {
    return decoderOf(bytes).decode(bytes)
  } catch {
    // Not UTF-8: the other common form of old text files.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The article in a file of text or HTML, with what the file says of it; rejects with a line why not. */
export async function articleInFile(file: File): Promise<NewArticle> {
  if (file.size > MOST_BYTES) throw new Error(`${file.name} is larger than 2 MB`)
  return api.draft(textOf(new Uint8Array(await file.arrayBuffer())))
}
