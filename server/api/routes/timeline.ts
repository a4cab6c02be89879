import { EdgeFilter, Timeline } from '../../../graph-schema/api.ts'
import { operation } from '../operation.ts'

/** GET /api/timeline: the same edges in the order of their dates, with the names of their ends. */
export const getTimeline = operation({
  id: 'getTimeline',
  method: 'get',
  path: '/api/timeline',
  summary: 'Edges that pass a filter in order of date, undated ones last',
  takes: { query: EdgeFilter },
  answers: { 200: { description: 'Edges in order of date', schema: Timeline } },
  handle: async ({ store }, { query }) => ({ status: 200, body: await store.timeline(query) }),
})
