import type { Edge } from '../../graph-schema/model/edge.ts'
import { isNegative } from '../words/modalities.ts'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** In time order: by first day, then the shorter span first; undated last; then by id. */
export const inTimeOrder = (edges: readonly Edge[]): readonly Edge[] =>
  edges.toSorted(
    (a, b) =>
      compare(a.from ?? '~', b.from ?? '~') ||
      compare(a.to ?? '~', b.to ?? '~') ||
      compare(a.id, b.id),
  )

/** The event so many steps after another in time order; from none, the first or the last. */
export function eventAfter(
  edges: readonly Edge[],
  current: Edge | null,
  step: 1 | -1,
): Edge | null {
  const at = edges.findIndex(({ id }) => id === current?.id)
  if (at === -1) return edges.at(step > 0 ? 0 : -1) ?? null
  return edges[at + step] ?? null
}

/**
 * The edge to open the page with: what is ruled out or disputed, best with a date and against what
 * others say, because there the words, the edge and the bar all differ from what one expects; else
 * simply the latest report.
 */
export function headlineOf(edges: readonly Edge[]): Edge | null {
  const ranked = edges.toSorted(
    (a, b) =>
      Number(isNegative(b.modality)) - Number(isNegative(a.modality)) ||
      Number(b.from !== null) - Number(a.from !== null) ||
      Number(b.contradicts.length > 0) - Number(a.contradicts.length > 0) ||
      compare(b.lastReported, a.lastReported) ||
      b.claims - a.claims ||
      compare(b.from ?? '', a.from ?? '') ||
      compare(a.id, b.id),
  )
  return ranked[0] ?? null
}
