import { z } from 'zod'
import { ArticleId } from './model/article.ts'
import { ClaimId } from './model/claim.ts'
import { Modality } from './model/modality.ts'
import { Day } from './model/when.ts'
import { EdgeType } from './ontology/edge-types.ts'

/** A sentence of an article: first UTF-16 unit, and the first one after it. */
const SentenceSpan = z.tuple([z.int().min(0), z.int().min(1)])

/** A claim as it is found: where its quote stands, and what it says by the names of its ends. */
export const FoundClaim = z.strictObject({
  id: ClaimId,
  start: z.int().min(0),
  end: z.int().min(1),
  type: EdgeType,
  modality: Modality,
  source: z.string(),
  target: z.string().nullable(),
  /** The first day after it, where its day is known. */
  to: Day.nullable(),
})
export type FoundClaim = z.infer<typeof FoundClaim>

/**
 * How far the reading of an article is, in the order of the stages; `syntax` and `events` come again
 * and again. All offsets are of the article's text, which `text` holds where it is not the one that
 * was sent (HTML, front matter). From `saving` on the article will be saved, whoever still listens.
 */
export const ReadingStage = z.discriminatedUnion('stage', [
  z.strictObject({ stage: z.literal('waiting'), ahead: z.int() }),
  z.strictObject({
    stage: z.literal('text'),
    articleId: ArticleId,
    text: z.string().nullable(),
    sentences: z.array(SentenceSpan),
  }),
  z.strictObject({ stage: z.literal('syntax'), read: z.int(), of: z.int() }),
  z.strictObject({ stage: z.literal('entities'), count: z.int(), names: z.array(z.string()) }),
  z.strictObject({ stage: z.literal('dates'), count: z.int() }),
  z.strictObject({ stage: z.literal('events'), read: z.int(), of: z.int() }),
  z.strictObject({ stage: z.literal('claims'), claims: z.array(FoundClaim) }),
  z.strictObject({ stage: z.literal('saving') }),
])
export type ReadingStage = z.infer<typeof ReadingStage>

/** What a sender calls a reading, so as to stop it: random, for nobody else to guess. */
export const ReadingName = z.string().regex(/^[0-9a-f]{32}$/)

/** Stopped, with nothing saved; being saved, which goes on; or no such reading is under way any more. */
export const StopOutcome = z.enum(['stopped', 'saving', 'over'])
export type StopOutcome = z.infer<typeof StopOutcome>
export const StopReport = z.strictObject({ outcome: StopOutcome })
