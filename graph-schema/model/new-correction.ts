import { z } from 'zod'
import { ClaimId } from './claim.ts'
import { ANY_READER, ClaimEdit, Named, Note, SplitBy, Who } from './correction.ts'
import { EntityId } from './entity.ts'

const asked = { who: Who.default(ANY_READER), note: Note.optional() }

/** What a reader asks for; `who` is the name the reader goes by. */
export const NewCorrection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit'), claim: ClaimId, set: ClaimEdit, ...asked }),
  z.strictObject({ kind: z.literal('reject'), claim: ClaimId, ...asked }),
  z.strictObject({ kind: z.literal('merge'), keep: EntityId, other: EntityId, ...asked }),
  z.strictObject({
    kind: z.literal('split'),
    entity: EntityId,
    by: SplitBy,
    name: Named.shape.name,
    ...asked,
  }),
])
export type NewCorrection = z.infer<typeof NewCorrection>
