import { z } from 'zod'
import { EntityView, LeastCertainty } from '../../../graph-schema/api.ts'
import { EntityId } from '../../../graph-schema/model/entity.ts'
import { operation } from '../operation.ts'

const Neighbourhood = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  certainty: LeastCertainty.optional(),
})

/** GET /api/entities/{id}: one entity and the edges that touch it. */
export const getEntity = operation({
  id: 'getEntity',
  method: 'get',
  path: '/api/entities/{id}',
  summary: 'One entity with the most recent edges that touch it',
  takes: { params: z.strictObject({ id: EntityId }), query: Neighbourhood },
  answers: { 200: { description: 'The entity and its neighbourhood', schema: EntityView } },
  handle: async ({ store }, { params, query }) => ({
    status: 200,
    body: await store.entityView(params.id, query.limit, query.certainty),
  }),
})
