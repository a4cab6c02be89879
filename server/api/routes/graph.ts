import { EdgeFilter, GraphSnapshot } from '../../../graph-schema/api.ts'
import { operation } from '../operation.ts'

/** GET /api/graph: the dated edges that pass a filter, with their ends. */
export const getGraph = operation({
  id: 'getGraph',
  method: 'get',
  path: '/api/graph',
  summary: 'Nodes and edges that pass a filter, the most recent first',
  takes: { query: EdgeFilter },
  answers: { 200: { description: 'The part of the graph that passes', schema: GraphSnapshot } },
  handle: async ({ store }, { query }) => {
    const ledger = await store.ledger()
    return { status: 200, body: { ...(await store.graph(query)), ledger } }
  },
})
