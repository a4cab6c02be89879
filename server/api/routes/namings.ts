import { z } from 'zod'
import { Namings } from '../../../graph-schema/corrections-api.ts'
import { EntityId } from '../../../graph-schema/model/entity.ts'
import { operation } from '../operation.ts'

const Whose = z.strictObject({
  entity: EntityId,
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})

/** GET /api/namings: what articles call an entity, which is what a split goes by. */
export const getNamings = operation({
  id: 'getNamings',
  method: 'get',
  path: '/api/namings',
  summary: 'The names that articles use for an entity, and the articles, the latest first',
  takes: { query: Whose },
  answers: { 200: { description: 'Names and articles', schema: Namings } },
  handle: async ({ store }, { query }) => ({
    status: 200,
    body: await store.namings(query.entity, query.limit),
  }),
})
