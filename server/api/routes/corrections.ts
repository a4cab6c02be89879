import { z } from 'zod'
import { CorrectionReport, Corrections } from '../../../graph-schema/corrections-api.ts'
import { CorrectionId } from '../../../graph-schema/model/correction.ts'
import { NewCorrection } from '../../../graph-schema/model/new-correction.ts'
import { operation } from '../operation.ts'

/** GET /api/corrections: the rules that readers made. */
export const getCorrections = operation({
  id: 'getCorrections',
  method: 'get',
  path: '/api/corrections',
  summary: 'Corrections in force, the latest first, with how many claims each changes',
  takes: {},
  answers: { 200: { description: 'The rules', schema: Corrections } },
  handle: async ({ store }) => ({ status: 200, body: await store.corrections() }),
})

/** POST /api/corrections: a rule, on what is there and on every article read later. */
export const postCorrection = operation({
  id: 'correct',
  method: 'post',
  path: '/api/corrections',
  summary: 'Edit or reject a claim, merge two entities or split one; kept as a rule',
  takes: { body: NewCorrection },
  answers: { 201: { description: 'The rule and what it changed', schema: CorrectionReport } },
  handle: async ({ store }, { body }) => ({ status: 201, body: await store.correct(body) }),
})

/** DELETE /api/corrections/{id}: takes a correction back. */
export const deleteCorrection = operation({
  id: 'revokeCorrection',
  method: 'delete',
  path: '/api/corrections/{id}',
  summary: 'Revoke a correction: the graph is what it would be had it never been made',
  takes: { params: z.strictObject({ id: CorrectionId }) },
  answers: { 200: { description: 'The rule that was revoked', schema: CorrectionReport } },
  handle: async ({ store }, { params }) => ({ status: 200, body: await store.revoke(params.id) }),
})
