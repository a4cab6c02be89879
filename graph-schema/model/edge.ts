import { z } from 'zod'
import { EdgeType } from '../ontology/edge-types.ts'
import { ActorCode, CameoCode } from './code.ts'
import { EntityId } from './entity.ts'
import { Modality } from './modality.ts'
import { Day, Precision } from './when.ts'

export const EdgeId = z.string().regex(/^edge\/[0-9a-f]{16}$/)
export type EdgeId = z.infer<typeof EdgeId>

/**
 * A dated edge, computed from the claims that agree on it. `count` is how many times it happened,
 * `claims` and `sources` how many passages and articles say so, `firstReported`/`lastReported` their
 * publication days, `contradicts` the edges that say otherwise; `goldstein` −10..10; its codes are those
 * that most claims have. A null
 * `target` is an act without an addressee: kept, and drawn as a loop on its actor.
 */
export const Edge = z.strictObject({
  id: EdgeId,
  type: EdgeType,
  source: EntityId,
  target: EntityId.nullable(),
  modality: Modality,
  title: z.string().nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
  precision: Precision,
  edtf: z.string().nullable(),
  count: z.int(),
  claims: z.int(),
  sources: z.int(),
  firstReported: Day,
  lastReported: Day,
  cameo: CameoCode,
  plover: z.string(),
  ploverMode: z.string(),
  goldstein: z.number(),
  sourceCode: ActorCode.nullable(),
  targetCode: ActorCode.nullable(),
  contradicts: z.array(EdgeId),
})
export type Edge = z.infer<typeof Edge>
