import { z } from 'zod'
import { MergeProposals } from '../../../graph-schema/api.ts'
import { operation } from '../operation.ts'

const Most = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})

/** GET /api/merge-proposals: pairs of actors that may be one. */
export const getMergeProposals = operation({
  id: 'getMergeProposals',
  method: 'get',
  path: '/api/merge-proposals',
  summary: 'Actors of one type whose names are near, the nearest first; nothing is merged',
  takes: { query: Most },
  answers: { 200: { description: 'Pairs with the reason', schema: MergeProposals } },
  handle: async ({ store }, { query }) => ({
    status: 200,
    body: await store.mergeProposals(query.limit),
  }),
})
