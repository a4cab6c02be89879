import { z } from 'zod'
import { EdgeType } from '../ontology/edge-types.ts'
import { EntityId } from './entity.ts'
import { Modality } from './modality.ts'
import { Day, Precision } from './when.ts'

export const EdgeId = z.string().regex(/^edge\/[0-9a-f]{16}$/)
export type EdgeId = z.infer<typeof EdgeId>

/**
 * A dated edge, computed from the claims that agree on it. `count` is how many times it happened,
 * `claims` and `sources` how many passages and articles say so, `firstReported`/`lastReported` their
 * publication days, `contradicts` the edges that say otherwise; `goldstein` −10..10. A null
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
  cameo: z.string(),
  plover: z.string(),
  goldstein: z.number(),
  contradicts: z.array(EdgeId),
})
export type Edge = z.infer<typeof Edge>
