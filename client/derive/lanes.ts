import type { Edge } from '../../graph-schema/model/edge.ts'
import { ACTOR_TYPES, type EntityId } from '../../graph-schema/model/entity.ts'
import type { Axis } from './axis.ts'
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
  /** Events without a date that are too many for marks of their own. */
  readonly unplaced: number
}

export const MIN_BAR_PX = 11
const BAR_GAP_PX = 3
const UNDATED_ACROSS = 4
const UNDATED_STEP_PX = MIN_BAR_PX + BAR_GAP_PX

/** Marks of more events without a date than this are put as a number. */
const MOST_UNDATED = 24

/** The actors that an edge joins. */
export const endsOf = ({ source, target }: Edge): readonly EntityId[] =>
  target === null || target === source ? [source] : [source, target]

const isActor = (id: EntityId, names: Names) => {
  const type = names.get(id)?.type
  return type !== undefined && ACTOR_TYPES.includes(type)
}

/**
 * The events of each actor: pinned actors first, then those with the most events. The order hangs on
 * nothing that a selection changes, so that no lane moves under the pointer.
 */
export function eventsByActor(
  edges: readonly Edge[],
  names: Names,
  pins: readonly EntityId[],
): ReadonlyMap<EntityId, readonly Edge[]> {
  const events = new Map<EntityId, Edge[]>()
  for (const edge of edges)
    for (const id of endsOf(edge)) {
      const known = events.get(id)
      if (known === undefined) events.set(id, [edge])
      else known.push(edge)
    }
  const ranked = [...events]
    .filter(([id]) => isActor(id, names) && !pins.includes(id))
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const pinned = pins.map((id): [EntityId, Edge[]] => [id, events.get(id) ?? []])
  return new Map([...pinned, ...ranked])
}

/** `edges` in time order; `undatedX` is where events without a date are put, beside the axis. */
export function laneOf(
  actor: EntityId,
  edges: readonly Edge[],
  axis: Axis,
  undatedX: number,
  mostUndated = MOST_UNDATED,
): Lane {
  const ends: number[] = []
  const nameless = edges.filter(({ from }) => from === null).length
  const placed = nameless > mostUndated ? edges.filter(({ from }) => from !== null) : edges
  let undated = 0
  const bars = placed.map((edge): Bar => {
    const { from, to } = edge
    const x =
      from === null ? undatedX + UNDATED_STEP_PX * (undated++ % UNDATED_ACROSS) : axis.x(from)
    const width = to === null ? MIN_BAR_PX : Math.max(MIN_BAR_PX, axis.x(to) - x)
    const free = ends.findIndex((end) => end + BAR_GAP_PX <= x)
    const row = free === -1 ? ends.length : free
    ends[row] = x + width
    return { edge, row, x, width }
  })
  return { actor, rows: Math.max(1, ends.length), bars, unplaced: edges.length - placed.length }
}
