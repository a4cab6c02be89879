import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { DrawnEdge } from '../derive/drawn.ts'
import { endsOf } from '../derive/focus.ts'
import type { Point, Positions } from './positions.ts'

/** Whoever moved the view by hand wants it so for a while. */
const HAND_MS = 5000

/** Pixels of an element. */
export type Frame = { readonly width: number; readonly height: number }

/** Whether a point of an element can be seen. */
export const isSeen = ({ x, y }: Point, { width, height }: Frame): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height

/** The places of those of some nodes that are drawn; null while one has none yet. */
export function placesOf(
  ids: readonly EntityId[],
  { lines, positions }: { readonly lines: readonly DrawnEdge[]; readonly positions: Positions },
): readonly Point[] | null {
  const drawn = new Set(lines.flatMap(endsOf))
  const wanted = ids.filter((id) => drawn.has(id))
  const places = wanted.flatMap((id) => positions[id] ?? [])
  return places.length < wanted.length ? null : places
}

/** True while somebody drags, and for a while after the view was last moved by hand. */
export const isHandled = (
  { dragging, touched }: { readonly dragging: boolean; readonly touched: number | null },
  now: number,
): boolean => dragging || (touched !== null && now - touched < HAND_MS)
