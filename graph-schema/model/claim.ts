import { z } from 'zod'
import { EdgeType } from '../ontology/edge-types.ts'
import { ArticleId } from './article.ts'
import { ActorCode, CameoCode } from './code.ts'
import { EntityId } from './entity.ts'
import { Modality } from './modality.ts'
import { When } from './when.ts'

export const ClaimId = z.string().regex(/^claim\/[0-9a-f]{16}\/\d+$/)
export type ClaimId = z.infer<typeof ClaimId>

/**
 * Why an edge may be drawn: one passage of one article. `quote` is `text.slice(start, end)` of the
 * article in UTF-16 units; `speaker` is who the text says says so; `count` how often it happened;
 * `certainty` 0..1 is how likely the whole claim is right: who, what, to whom and whether; `rule` names
 * the construction that was recognised, `because` has the words that decided what was done and whether
 * it happened ('' for offices and memberships). `cameo` is as fine as the words decide ('' for offices and
 * memberships), the codes of the ends are ISO-3 and sector, "USAMIL".
 */
export const Claim = z
  .strictObject({
    id: ClaimId,
    articleId: ArticleId,
    quote: z.string().min(1),
    start: z.int().min(0),
    end: z.int().min(1),
    type: EdgeType,
    modality: Modality,
    source: EntityId,
    target: EntityId.nullable(),
    title: z.string().max(200).nullable(),
    cameo: CameoCode,
    sourceCode: ActorCode.nullable(),
    targetCode: ActorCode.nullable(),
    when: When,
    count: z.int().min(1).max(10_000),
    speaker: EntityId.nullable(),
    certainty: z.number().min(0).max(1),
    rule: z.string().min(1).max(100),
    because: z.string().max(200),
  })
  .refine((claim) => claim.end - claim.start === claim.quote.length, {
    message: 'start and end must enclose the quote',
  })
export type Claim = z.infer<typeof Claim>
