import type { RawArticle } from './prepare.ts'

const KEYS = new Set(['title', 'published', 'outlet', 'url'])

/** Plain text that may begin with lines "key: value" up to an empty line; other text is left whole. */
export function frontMatter(text: string): RawArticle {
  const plain = text.replace(/^\ufeff/, '')
  const [head, ...rest] = plain.split(/\r?\n\r?\n/)
  const lines = (head ?? '').split(/\r?\n/).map((line) => /^([a-z]+):\s+(\S.*)$/.exec(line.trim()))
  const fields = lines.flatMap((match) =>
    match?.[1] && KEYS.has(match[1]) ? [[match[1], match[2]!] as const] : [],
  )
  if (fields.length === 0 || fields.length !== lines.length || rest.length === 0)
    return { text: plain }
  return { ...Object.fromEntries(fields), text: rest.join('\n\n') }
}
