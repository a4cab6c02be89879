import { DegreeFilter, Degrees } from '../../../graph-schema/degrees-api.ts'
import { operation } from '../operation.ts'

/** GET /api/degrees: how many edges that pass a filter each entity has. */
export const getDegrees = operation({
  id: 'getDegrees',
  method: 'get',
  path: '/api/degrees',
  summary: 'How many edges that pass a filter touch each entity, the most first',
  takes: { query: DegreeFilter },
  answers: { 200: { description: 'Entities with their numbers of edges', schema: Degrees } },
  handle: async ({ store }, { query }) => ({
    status: 200,
    body: { degrees: await store.degrees(query) },
  }),
})
