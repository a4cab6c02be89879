import { Degrees } from '../../graph-schema/degrees-api.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { ask } from '../api.ts'

/** Actors whose edges are counted; those with the most come first. */
const MOST_ACTORS = '10000'

/** How many edges that pass these filters each actor has on the server. */
export async function countedEdges(
  filters: URLSearchParams,
): Promise<ReadonlyMap<EntityId, number>> {
  const query = new URLSearchParams(filters)
  query.set('limit', MOST_ACTORS)
  const { degrees } = await ask(Degrees, `/api/degrees?${query}`)
  return new Map(degrees.map(({ id, edges }) => [id, edges]))
}
