import type { Place } from '../../graph-schema/error.ts'

/** Everything one can do in the drawer. */
export type ConsoleActions = {
  readonly run: () => void
  readonly cancel: () => void
  /** Writes a statement into the field and runs it. */
  readonly put: (statement: string) => void
  readonly goTo: (at: Place) => void
  readonly focus: () => void
  readonly sort: (column: number) => void
  readonly showAll: () => void
  /** Lights up in the graph what the rows name, or no longer. */
  readonly light: (on: boolean) => void
  readonly copy: () => void
  readonly save: () => void
  readonly forget: () => void
  readonly resize: (height: number) => void
  readonly close: () => void
  /** Hears of the element that the statement is written in. */
  readonly place: (element: Element | undefined) => void
}
