import type { Recognised, TimeForm } from '../form.ts'

/** One form of date expression: finds every one in a stretch of levelled text. */
export type Recogniser = (text: string) => Recognised[]

/** A recogniser from a pattern with the global flag; a null form means the match is no date. */
export function byPattern(
  pattern: RegExp,
  form: (match: RegExpExecArray) => TimeForm | null,
): Recogniser {
  return (text) => {
    const found: Recognised[] = []
    for (const match of text.matchAll(pattern)) {
      const value = form(match)
      if (value) found.push({ start: match.index, end: match.index + match[0].length, form: value })
    }
    return found
  }
}
