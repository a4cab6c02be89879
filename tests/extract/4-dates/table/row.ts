/**
 * Sentences of one class with the day of their publication. Expressions stand in brackets with the
 * TIMEX3 value they must get: "They met [yesterday|2025-10-24]."; nothing else may be found.
 */
export type Table = {
  readonly name: string
  readonly published: string
  readonly sentences: readonly string[]
}

export type Expected = {
  readonly text: string
  readonly expressions: readonly { words: string; start: number; value: string }[]
}

/** The plain sentence and what is to be found in it. */
export function expectedOf(sentence: string): Expected {
  const expressions: { words: string; start: number; value: string }[] = []
  let text = ''
  let at = 0
  for (const match of sentence.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)) {
    text += sentence.slice(at, match.index)
    expressions.push({ words: match[1]!, start: text.length, value: match[2]! })
    text += match[1]!
    at = match.index + match[0].length
  }
  return { text: text + sentence.slice(at), expressions }
}
