import type { DrawnEdge } from '../derive/drawn.ts'
import { endsOf } from '../derive/focus.ts'

export const MIN_SIZE = 9
export const MAX_SIZE = 24

/** A node's radius, growing with the root of its number of lines. */
export const sizeOf = (degree: number): number =>
  Math.min(MAX_SIZE, MIN_SIZE + 2.6 * Math.sqrt(degree))

/** How many lines end at each node. */
export function degreesOf(lines: readonly DrawnEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const id of lines.flatMap(endsOf)) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return degrees
}
