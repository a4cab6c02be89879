import { z } from 'zod'
import { EntityId } from '../../graph-schema/model/entity.ts'
import type { Positions } from './positions.ts'

/** As many as one picture holds at the most, twice over. */
const MOST_PLACES = 3000

const Kept = z.array(z.tuple([EntityId, z.number(), z.number()])).max(MOST_PLACES)

/** What text from the storage holds; none where it is not what was put there. */
export function placesIn(text: string | null): Positions {
  try {
    const kept = Kept.safeParse(JSON.parse(text ?? '[]'))
    return kept.success ? Object.fromEntries(kept.data.map(([id, x, y]) => [id, { x, y }])) : {}
  } catch {
    return {} // Text that is no JSON was not written by us: as good as nothing.
  }
}

/** Text for the storage; of too many places the last ones. */
export const textOf = (places: Positions): string =>
  JSON.stringify(
    Object.entries(places)
      .slice(-MOST_PLACES)
      .map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]),
  )
