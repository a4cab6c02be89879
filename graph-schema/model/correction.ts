import { z } from 'zod'
import { EdgeType } from '../ontology/edge-types.ts'
import { ArticleId } from './article.ts'
import { Claim } from './claim.ts'
import { EntityId } from './entity.ts'
import { Modality } from './modality.ts'
import { DatedDays } from './when.ts'

export const CorrectionId = z.string().regex(/^correction\/[0-9a-f]{12}$/)
export type CorrectionId = z.infer<typeof CorrectionId>

/** Who is named where nobody gave a name. */
export const ANY_READER = 'reader'

const { type, modality, source, target, cameo, speaker, when } = Claim.shape

/** What corrections may change of a claim, as it was read. */
export const AsRead = z.strictObject({ type, modality, source, target, cameo, speaker, when })
export type AsRead = z.infer<typeof AsRead>

/** What a reader says of a claim instead; what is left out stays as it was read. */
export const ClaimEdit = z
  .strictObject({
    type: EdgeType.optional(),
    modality: Modality.optional(),
    when: DatedDays.optional(),
  })
  .refine((edit) => Object.values(edit).some((value) => value !== undefined), {
    message: 'say what is different: type, modality or when',
  })
export type ClaimEdit = z.infer<typeof ClaimEdit>

/**
 * Which claim is meant, also after its article was read anew: what it said where, and not its number,
 * which another reader or threshold may change. The quote and the names are for people.
 */
export const ClaimMark = z.strictObject({
  articleId: ArticleId,
  start: Claim.shape.start,
  end: Claim.shape.end,
  ...{ type, modality, source, target },
  from: when.shape.from,
  to: when.shape.to,
  quote: Claim.shape.quote,
  sourceName: z.string(),
  targetName: z.string().nullable(),
})
export type ClaimMark = z.infer<typeof ClaimMark>

/** An entity with the name it went by. */
export const Named = z.strictObject({ id: EntityId, name: z.string().min(1).max(300) })
/** Why. */
export const Note = z.string().trim().max(1000)
/** The name a reader goes by. */
export const Who = z.string().trim().min(1).max(100)

/** Whose claims a split takes away: those of one article, or those that use one of the names. */
export const SplitBy = z.union([
  z.strictObject({ article: ArticleId }),
  z.strictObject({ alias: z.string().min(1).max(300) }),
])
export type SplitBy = z.infer<typeof SplitBy>

const kept = {
  id: CorrectionId,
  /** In which order corrections are applied. */
  number: z.int().min(1),
  who: Who,
  at: z.iso.datetime(),
  note: Note.nullable(),
}

/**
 * A rule, applied to what is there and to every article read later. A merge sends what is said of
 * `other` to `keep`; a split sends what `by` picks of `entity` to `made`, an actor of its own.
 */
export const Correction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit'), claim: ClaimMark, set: ClaimEdit, ...kept }),
  z.strictObject({ kind: z.literal('reject'), claim: ClaimMark, ...kept }),
  z.strictObject({ kind: z.literal('merge'), keep: Named, other: Named, ...kept }),
  z.strictObject({ kind: z.literal('split'), entity: Named, made: Named, by: SplitBy, ...kept }),
])
export type Correction = z.infer<typeof Correction>

/** A correction of who is who. */
export type IdentityRule = Extract<Correction, { kind: 'merge' | 'split' }>
/** A correction of one claim. */
export type ClaimRule = Extract<Correction, { kind: 'edit' | 'reject' }>

export const isIdentityRule = (rule: Correction): rule is IdentityRule =>
  rule.kind === 'merge' || rule.kind === 'split'

/** Whose claims an identity rule moves, and to whom. */
export const wayOf = (rule: IdentityRule): { readonly from: EntityId; readonly to: EntityId } =>
  rule.kind === 'merge'
    ? { from: rule.other.id, to: rule.keep.id }
    : { from: rule.entity.id, to: rule.made.id }
