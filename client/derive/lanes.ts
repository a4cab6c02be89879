import type { Edge } from '../../graph-schema/model/edge.ts'
import { ACTOR_TYPES, type EntityId } from '../../graph-schema/model/entity.ts'
import type { Axis } from './axis.ts'
import { inTimeOrder } from './order.ts'
import type { Names } from './visible.ts'

/** One event in one actor's lane; `row` counts downward in the lane. */
export type Bar = {
  readonly edge: Edge
  readonly row: number
  readonly x: number
  readonly width: number
}

/** The events of one actor, stacked so that none hides another. */
export type Lane = {
  readonly actor: EntityId
  readonly rows: number
  readonly bars: readonly Bar[]
}

export const MIN_BAR_PX = 11
const BAR_GAP_PX = 3
const UNDATED_ACROSS = 4
const UNDATED_STEP_PX = MIN_BAR_PX + BAR_GAP_PX

const endsOf = ({ source, target }: Edge): readonly EntityId[] =>
  target === null || target === source ? [source] : [source, target]

/** Actors with the most events first, the ends of `selected` in any case; at most `limit`. */
export function laneActors(
  edges: readonly Edge[],
  names: Names,
  selected: Edge | null,
  limit: number,
): readonly EntityId[] {
  const counts = new Map<EntityId, number>()
  for (const id of edges.flatMap(endsOf)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const isActor = (id: EntityId) => {
    const type = names.get(id)?.type
    return type !== undefined && ACTOR_TYPES.includes(type)
  }
  const wanted = selected === null ? [] : endsOf(selected).filter(isActor)
  const ranked = [...counts]
    .filter(([id]) => isActor(id) && !wanted.includes(id))
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([id]) => id)
  return [...wanted, ...ranked].slice(0, limit)
}

/** `undatedX` is where events without a date are put, beside the axis. */
export function laneOf(
  actor: EntityId,
  edges: readonly Edge[],
  axis: Axis,
  undatedX: number,
): Lane {
  const ends: number[] = []
  let undated = 0
  const bars = inTimeOrder(edges.filter((edge) => endsOf(edge).includes(actor))).map(
    (edge): Bar => {
      const { from, to } = edge
      const x =
        from === null ? undatedX + UNDATED_STEP_PX * (undated++ % UNDATED_ACROSS) : axis.x(from)
      const width = to === null ? MIN_BAR_PX : Math.max(MIN_BAR_PX, axis.x(to) - x)
      const free = ends.findIndex((end) => end + BAR_GAP_PX <= x)
      const row = free === -1 ? ends.length : free
      ends[row] = x + width
      return { edge, row, x, width }
    },
  )
  return { actor, rows: Math.max(1, ends.length), bars }
}
