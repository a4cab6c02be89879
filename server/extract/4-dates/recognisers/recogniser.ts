import type { Part, Recognised, TimeForm } from '../form.ts'

/** One form of date expression: the cues that call for it, and how to find every one in a text. */
export type Recogniser = {
  /** Bits of CUE; the recogniser runs where any group given is there in full. */
  readonly cues: readonly number[]
  readonly find: (text: string) => Recognised[]
}

/** A form alone, or with the part of the period that the words single out. */
type Found = TimeForm | { readonly form: TimeForm; readonly part: Part | null }

/** A recogniser from a pattern with the global flag; a null form means the match is no date. */
export function byPattern(
  cues: readonly number[],
  pattern: RegExp,
  form: (match: RegExpExecArray, text: string) => Found | null,
): Recogniser {
  return {
    cues,
    find(text) {
      const found: Recognised[] = []
      for (const match of text.matchAll(pattern)) {
        const value = form(match, text)
        if (!value) continue
        const span = { start: match.index, end: match.index + match[0].length }
        found.push('form' in value ? { ...span, ...value } : { ...span, form: value })
      }
      return found
    },
  }
}
