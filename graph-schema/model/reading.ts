import { z } from 'zod'
import { Article } from './article.ts'
import { Claim } from './claim.ts'
import { MentionedEntity } from './entity.ts'

/** What reading one article yields, and the unit that a store saves whole or not at all. */
export const Reading = z
  .strictObject({
    article: Article,
    entities: z.array(MentionedEntity),
    claims: z.array(Claim),
  })
  .superRefine(({ article, entities, claims }, context) => {
    const known = new Set(entities.map((entity) => entity.id))
    const complain = (message: string) => context.addIssue({ code: 'custom', message })
    for (const claim of claims) {
      if (claim.articleId !== article.id) complain(`${claim.id} is of another article`)
      if (article.text.slice(claim.start, claim.end) !== claim.quote)
        complain(`${claim.id}: the quote is not at ${claim.start}..${claim.end}`)
      for (const id of [claim.source, claim.target, claim.speaker])
        if (id !== null && !known.has(id)) complain(`${claim.id}: ${id} is not among the entities`)
    }
  })
export type Reading = z.infer<typeof Reading>
