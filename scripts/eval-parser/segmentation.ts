import type { Span } from '../../server/extract/2-syntax/tokens/span.ts'

/** F1 in percent of spans that agree in start and end. */
export function spanF1(gold: readonly Span[], found: readonly Span[]): number {
  const known = new Set(gold.map(({ start, end }) => `${start} ${end}`))
  const right = found.filter(({ start, end }) => known.has(`${start} ${end}`)).length
  return (200 * right) / Math.max(1, gold.length + found.length)
}

/** From a sentence's first word to its last. */
export function sentenceSpans(sentences: readonly (readonly Span[])[]): Span[] {
  return sentences.flatMap((words) =>
    words.length ? [{ start: words[0]!.start, end: words.at(-1)!.end }] : [],
  )
}
