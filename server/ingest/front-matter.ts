import type { RawArticle } from './prepare.ts'

const KEYS = new Set(['title', 'published', 'outlet', 'url'])

/** The first empty line, with or without spaces in it. */
const EMPTY_LINE = /\r?\n[ \t]*\r?\n/

/** Plain text that may begin with lines "key: value" up to an empty line; other text is left whole. */
export function frontMatter(text: string): RawArticle {
  const plain = text.replace(/^\ufeff/, '')
  const end = EMPTY_LINE.exec(plain)
  if (end === null) return { text: plain }
  const lines = plain.slice(0, end.index).split(/\r?\n/)
  const fields = lines.map(fieldOf)
  if (!fields.every((field) => field !== null)) return { text: plain }
  return { ...Object.fromEntries(fields), text: plain.slice(end.index + end[0].length) }
}

function fieldOf(line: string): readonly [string, string] | null {
  const match = /^([a-z]+):\s+(\S.*)$/.exec(line.trim())
  return match?.[1] && match[2] && KEYS.has(match[1]) ? [match[1], match[2]] : null
}
