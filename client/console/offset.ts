import type { Place } from '../../graph-schema/error.ts'

/** How many characters stand before a place; the text's end where there is no such place. */
export function offsetOf(text: string, { line, column }: Place): number {
  const lines = text.split('\n')
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return Math.min(text.length, before + Math.min(column - 1, lines[line - 1]?.length ?? 0))
}
