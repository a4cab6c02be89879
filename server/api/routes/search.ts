import { SearchQuery, SearchResult } from '../../../graph-schema/api.ts'
import { operation } from '../operation.ts'

/** GET /api/search: entities by any of their names. */
export const getSearch = operation({
  id: 'search',
  method: 'get',
  path: '/api/search',
  summary: 'Entities one of whose names holds the words, ignoring case and accents',
  takes: { query: SearchQuery },
  answers: { 200: { description: 'Entities found, best first', schema: SearchResult } },
  handle: async ({ store }, { query }) => ({
    status: 200,
    body: await store.search(query.q, query.limit),
  }),
})
