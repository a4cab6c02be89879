import { z } from 'zod'
import { EdgeEvidence } from '../../../graph-schema/api.ts'
import { EdgeId } from '../../../graph-schema/model/edge.ts'
import { operation } from '../operation.ts'

/** GET /api/edges/{id}: why an edge is drawn. */
export const getEdge = operation({
  id: 'getEdge',
  method: 'get',
  path: '/api/edges/{id}',
  summary: 'One edge with every claim it rests on, the latest publication first',
  takes: { params: z.strictObject({ id: EdgeId }) },
  answers: { 200: { description: 'The edge and its claims', schema: EdgeEvidence } },
  handle: async ({ store }, { params }) => ({
    status: 200,
    body: await store.edgeEvidence(params.id),
  }),
})
