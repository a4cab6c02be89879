import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { DrawnEdge } from '../derive/drawn.ts'
import { endsOf } from '../derive/focus.ts'
import type { Positions } from './positions.ts'

/** Directions of the arrow keys, down being the picture's positive y. */
export const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Aside counts this much more than along, so that an arrow goes where it points. */
const ASIDE = 2

function busiest(lines: readonly DrawnEdge[]): EntityId | null {
  const counts = new Map<EntityId, number>()
  for (const id of lines.flatMap(endsOf)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null
}

/**
 * Where an arrow key leads from an actor: to the nearest of those it has a line with that lie that
 * way, else to the nearest of all; from nowhere to the one with the most lines. Null where none lies
 * that way.
 */
export function stepFrom(
  from: EntityId | null,
  [ax, ay]: readonly [number, number],
  lines: readonly DrawnEdge[],
  places: Positions,
): EntityId | null {
  const here = from === null ? undefined : places[from]
  if (from === null || here === undefined) return busiest(lines)
  const costOf = (id: EntityId) => {
    const place = places[id]
    if (id === from || place === undefined) return Number.POSITIVE_INFINITY
    const [dx, dy] = [place.x - here.x, place.y - here.y]
    const along = dx * ax + dy * ay
    const aside = Math.abs(dx * ay) + Math.abs(dy * ax)
    return along <= 0 || aside > ASIDE * along ? Number.POSITIVE_INFINITY : along + ASIDE * aside
  }
  const nearest = (ids: readonly EntityId[]) =>
    [...new Set(ids)]
      .map((id) => ({ id, cost: costOf(id) }))
      .filter(({ cost }) => Number.isFinite(cost))
      .toSorted((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))[0]?.id ?? null
  const neighbours = lines.filter((line) => endsOf(line).includes(from)).flatMap(endsOf)
  return nearest(neighbours) ?? nearest(lines.flatMap(endsOf))
}
