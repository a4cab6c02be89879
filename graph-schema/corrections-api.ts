import { z } from 'zod'
import { Article } from './model/article.ts'
import { ClaimId } from './model/claim.ts'
import { Correction } from './model/correction.ts'

/** A correction, how many claims it changes now, and one of them. */
export const ListedCorrection = z.strictObject({
  correction: Correction,
  claims: z.int(),
  claim: ClaimId.nullable(),
})
export type ListedCorrection = z.infer<typeof ListedCorrection>

/** Every correction in force, the latest first. */
export const Corrections = z.strictObject({ corrections: z.array(ListedCorrection) })
export type Corrections = z.infer<typeof Corrections>

/** A correction that was made or revoked, and how many claims changed with it. */
export const CorrectionReport = z.strictObject({ correction: Correction, claims: z.int() })
export type CorrectionReport = z.infer<typeof CorrectionReport>

/**
 * What articles call an entity: each name with how many articles use it, and the articles, the latest
 * first; `omitted` is how many of these were left out.
 */
export const Namings = z.strictObject({
  names: z.array(z.strictObject({ name: z.string(), articles: z.int() })),
  articles: z.array(
    z.strictObject({
      article: Article.pick({ id: true, title: true, outlet: true, published: true }),
      names: z.array(z.string()),
    }),
  ),
  omitted: z.int(),
})
export type Namings = z.infer<typeof Namings>
