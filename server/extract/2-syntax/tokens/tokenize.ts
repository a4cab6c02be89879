import { keepsStop } from './abbreviations.ts'
import { cutsOf } from './clitics.ts'
import { PATTERNS } from './patterns.ts'
import type { Span } from './span.ts'

/** Spaces, controls and marks of direction or width: between tokens, never in one. */
const BLANK = /[\s\p{Cc}\p{Zs}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]+/uy

/** Patterns whose match may end in clitics or be followed by a stop that belongs to it. */
const WORDS = new Set(['word', 'prefixed', 'ampersand', 'domain'])

/** Universal Dependencies words of text[start, end), clitics split, with exact offsets. */
export function tokenize(text: string, { start, end }: Span): Span[] {
  const part = end === text.length ? text : text.slice(0, end)
  const tokens: Span[] = []
  let at = start
  while (at < end) {
    BLANK.lastIndex = at
    if (BLANK.test(part)) at = BLANK.lastIndex
    if (at >= end) break
    at = take(part, at, tokens)
  }
  return tokens
}

/** Letters up to a space or comma, as most words are: only the pattern "word" takes them, and all of them. */
const PLAIN = /[A-Za-z]{1,40}(?=[ ,])/y

function take(text: string, at: number, tokens: Span[]): number {
  PLAIN.lastIndex = at
  if (PLAIN.test(text)) {
    const end = PLAIN.lastIndex
    cut(text, at, end, tokens)
    return end
  }
  for (const { name, regex } of PATTERNS) {
    regex.lastIndex = at
    if (!regex.test(text) || regex.lastIndex === at) continue
    let end = regex.lastIndex
    if (WORDS.has(name) && text[end] === '.' && text[end + 1] !== '.') {
      const word = text.slice(at, end)
      if (keepsStop(word, text.slice(end + 1, end + 24))) end += 1
    }
    cut(text, at, end, tokens)
    return end
  }
  // Half a surrogate pair matches nothing above; it is a token of one unit.
  tokens.push({ start: at, end: at + 1 })
  return at + 1
}

function cut(text: string, start: number, end: number, tokens: Span[]): void {
  let from = start
  for (const place of cutsOf(text.slice(start, end))) {
    tokens.push({ start: from, end: start + place })
    from = start + place
  }
  tokens.push({ start: from, end })
}
