import type { Readable } from 'node:stream'

/** A line of a stream with its number from 1; null where it is longer than may be. */
export type Line = { readonly number: number; readonly text: string | null }

/**
 * The lines of UTF-8 text as soon as each has come. No more than `most` UTF-16 units of a line are
 * kept: a longer one is passed over.
 */
export async function* linesOf(input: Readable, most: number): AsyncGenerator<Line> {
  input.setEncoding('utf8')
  let number = 0
  let rest = ''
  let tooLong = false
  const end = (text: string): Line => {
    number += 1
    const line = { number, text: tooLong || text.length > most ? null : text }
    tooLong = false
    return line
  }
  for await (const chunk of input) {
    const [first, ...others] = (
      number === 0 && rest === '' ? chunk.replace(/^\ufeff/, '') : chunk
    ).split('\n')
    rest = tooLong ? '' : rest + first
    for (const text of others) {
      yield end(rest)
      rest = text
    }
    if (rest.length > most) {
      tooLong = true
      rest = ''
    }
  }
  if (rest !== '' || tooLong) yield end(rest)
}
