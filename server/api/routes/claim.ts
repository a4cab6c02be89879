import { z } from 'zod'
import { ClaimEvidence } from '../../../graph-schema/api.ts'
import { ClaimId } from '../../../graph-schema/model/claim.ts'
import { operation } from '../operation.ts'

/** GET /api/claims/{id}: one claim in the text of its article. */
export const getClaim = operation({
  id: 'getClaim',
  method: 'get',
  path: '/api/claims/{id}',
  summary: "One claim with its article's text, its speaker and the article's other claims",
  takes: { params: z.strictObject({ id: ClaimId }) },
  answers: { 200: { description: 'The claim in its article', schema: ClaimEvidence } },
  handle: async ({ store }, { params }) => ({
    status: 200,
    body: await store.claimEvidence(params.id),
  }),
})
