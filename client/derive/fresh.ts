import type { EdgeId } from '../../graph-schema/model/edge.ts'
import type { DrawnEdge } from './drawn.ts'
import { remembered } from './remembered.ts'

/** The lines that hold edges which have just come. */
export const linesHolding = remembered(
  (lines: readonly DrawnEdge[], ids: ReadonlySet<EdgeId>): ReadonlySet<string> =>
    new Set(
      ids.size === 0
        ? []
        : lines.filter(({ edges }) => edges.some(({ id }) => ids.has(id))).map(({ key }) => key),
    ),
)
