/** How much of a page is searched for the charset it states, as browsers do. */
const PRESCAN_BYTES = 1024

/**
 * Text from bytes: in the charset that its sender or the page itself states, else UTF-8, else, where
 * the bytes are no UTF-8, Windows-1252, as old text files are.
 */
export function decodeText(bytes: Uint8Array, stated?: string): string {
  const charset = markedCharset(bytes) ?? known(stated) ?? known(metaCharset(bytes))
  if (charset !== undefined) return decode(bytes, charset)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: the other common form of text. Binary data comes out full of control characters.
    return decode(bytes, 'windows-1252')
  }
}

/** The characters of Windows-1252 from 0x80 to 0x9f. */
const CURLY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decode(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes)
  if (charset !== 'windows-1252') return text
  // Node 20 decodes it as Latin-1, which has control characters where this has curly quotes.
  return text.replace(/[\u0080-\u009f]/g, (letter) => CURLY[letter.charCodeAt(0) - 0x80] ?? letter)
}

/** The charset that a byte order mark tells. */
function markedCharset([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** As in `<meta charset="…">` and `<meta http-equiv="Content-Type" content="…; charset=…">`. */
function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES))
  return /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
}

/** A charset by the name the platform gives it; undefined for one it does not know. */
function known(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  try {
    return new TextDecoder(name).encoding
  } catch {
    // A name that means nothing to the platform is as good as none.
    return undefined
  }
}
