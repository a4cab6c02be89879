import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { DrawnEdge } from '../derive/drawn.ts'
import { endsOf } from '../derive/focus.ts'
import { remembered } from '../derive/remembered.ts'

export const MIN_SIZE = 9
export const MAX_SIZE = 24

/** A node's radius, growing with the root of its number of lines. */
export const sizeOf = (degree: number): number =>
  Math.min(MAX_SIZE, MIN_SIZE + 2.6 * Math.sqrt(degree))

/** How many lines end at each node. */
export const degreesOf = remembered(
  (lines: readonly DrawnEdge[]): ReadonlyMap<EntityId, number> => {
    const degrees = new Map<EntityId, number>()
    for (const line of lines)
      for (const id of endsOf(line)) degrees.set(id, (degrees.get(id) ?? 0) + 1)
    return degrees
  },
)
