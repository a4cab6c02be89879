import type { Place } from '../../graph-schema/error.ts'
import { offsetOf } from './offset.ts'

/** Where the statement is written: a plain text area, or the editor in its place. */
export type Field = {
  readonly text: () => string
  readonly put: (text: string) => void
  readonly focus: () => void
  /** Shows where a mistake is; null takes the mark away. */
  readonly mark: (at: Place | null) => void
  /** Puts the cursor there. */
  readonly goTo: (at: Place) => void
}

/** A text area as the place to write in. */
export function textField(area: HTMLTextAreaElement): Field {
  return {
    text: () => area.value,
    put: (text) => {
      area.value = text
    },
    focus: () => area.focus(),
    mark: (at) => area.setAttribute('aria-invalid', String(at !== null)),
    goTo: (at) => {
      const offset = offsetOf(area.value, at)
      area.focus()
      area.setSelectionRange(offset, offset)
    },
  }
}
