import { z } from 'zod'
import { EdgeFilter } from './api.ts'
import { EntityId } from './model/entity.ts'

/** Which edges are counted, as in EdgeFilter; `limit` is of actors. */
export const DegreeFilter = z.strictObject({
  ...EdgeFilter.pick({ types: true, modality: true, from: true, to: true }).shape,
  limit: z.coerce.number().int().min(1).max(10_000).default(1000),
})
export type DegreeFilter = z.infer<typeof DegreeFilter>

/** How many edges touch an entity; one with itself at both ends counts once. */
export const Degree = z.strictObject({ id: EntityId, edges: z.int() })
export type Degree = z.infer<typeof Degree>

/** The entities with the most edges, those first; who has none is not among them. */
export const Degrees = z.strictObject({ degrees: z.array(Degree) })
export type Degrees = z.infer<typeof Degrees>
