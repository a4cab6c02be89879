import { isBoilerplate, parsePostCredit } from './boilerplate.ts'
import { datelineLength } from './dateline.ts'
import { levelled } from './levelled.ts'

/** One line of an article: offsets in UTF-16 units of the original text. */
export type Block = {
  readonly start: number
  readonly end: number
  readonly kind: 'prose' | 'post'
  /** Who posted it and when, for a post whose credit line says so. */
  readonly credit: PostCredit | null
}

export type PostCredit = { readonly author: string; readonly handle: string; readonly day: string }

/** The article's lines that hold prose, over a text of the same length with its quotes levelled. */
export type CleanText = {
  readonly original: string
  readonly text: string
  readonly blocks: readonly Block[]
}

/** Levels typography one character to one, and leaves out boilerplate, credit lines and datelines. */
export function cleanText(original: string): CleanText {
  const text = levelled(original)
  const blocks: Block[] = []
  for (const { start, end } of lines(text)) {
    const line = text.slice(start, end)
    const credit = parsePostCredit(line)
    const previous = blocks.at(-1)
    if (credit && previous) blocks[blocks.length - 1] = { ...previous, kind: 'post', credit }
    else if (!credit && !isBoilerplate(line))
      blocks.push({
        start: start + datelineLength(line),
        end,
        kind: /^\s*[@#]/.test(line) ? 'post' : 'prose',
        credit: null,
      })
  }
  return { original, text, blocks }
}

function lines(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n\r]*\S[^\n\r]*/g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length
    return { start: match.index + lead, end: match.index + match[0].trimEnd().length }
  })
}
