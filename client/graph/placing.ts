import type { DrawnEdge } from '../derive/drawn.ts'
import { endsOf } from '../derive/focus.ts'
import { type Session, wordsOf } from '../session.ts'
import { keepPlaces, keptPlaces } from './kept-places.ts'
import type { Layout } from './layout.ts'
import type { LayoutRequest, Point, Positions } from './positions.ts'

/** Gives every drawn node a place, and keeps it. */
export type Placing = {
  /** Lays out what is drawn and has no place yet; what has one stays there. */
  readonly follow: (lines: readonly DrawnEdge[]) => void
  /** Lays out all that is drawn anew. */
  readonly rearrange: (lines: readonly DrawnEdge[]) => Promise<void>
  /** Somebody put a node there. */
  readonly pin: (id: string, place: Point) => void
}

function requestOf(lines: readonly DrawnEdge[], places: Positions): LayoutRequest {
  const nodes = [...new Set(lines.flatMap(endsOf))]
  return {
    nodes,
    ties: lines.map(({ source, target, edges }) => ({ source, target, weight: edges.length })),
    kept: Object.fromEntries(
      nodes.flatMap((id) => {
        const place = places[id]
        return place === undefined ? [] : [[id, place]]
      }),
    ),
  }
}

/** Places for this session's nodes, by a worker; those of the last visit to begin with. */
export function createPlacing({ model, set }: Session, layout: Layout): Placing {
  let waiting: readonly DrawnEdge[] | null = null

  const put = (places: Positions) => {
    const positions = { ...model().positions, ...places }
    set({ positions })
    keepPlaces({ ...keptPlaces(), ...positions })
  }
  const place = async (lines: readonly DrawnEdge[], kept: Positions) => {
    waiting = lines
    try {
      const request = requestOf(lines, kept)
      const isComplete = request.nodes.every((id) => kept[id] !== undefined)
      put(await (isComplete ? request.kept : layout.place(request)))
    } catch (error) {
      set({ problem: wordsOf(error) })
    }
  }
  return {
    follow: (lines) => {
      const { positions } = model()
      const isNew = lines.some((line) => endsOf(line).some((id) => positions[id] === undefined))
      if (isNew && lines !== waiting) void place(lines, { ...keptPlaces(), ...positions })
    },
    rearrange: (lines) => place(lines, {}),
    pin: (id, at) => put({ [id]: at }),
  }
}
