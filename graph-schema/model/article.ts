import { z } from 'zod'
import { Day } from './when.ts'

/** Most characters of one article's text that are read and stored. */
export const MAX_ARTICLE_CHARACTERS = 1_000_000

/** article/ and the first 16 hexadecimal digits of the content hash. */
export const ArticleId = z.string().regex(/^article\/[0-9a-f]{16}$/)
export type ArticleId = z.infer<typeof ArticleId>

/** A news article; `sha256` is of its publication day and text, and is what makes it the same one. */
export const Article = z.strictObject({
  id: ArticleId,
  title: z.string().max(500),
  outlet: z.string().max(200).nullable(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  published: Day,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string().min(1).max(MAX_ARTICLE_CHARACTERS),
})
export type Article = z.infer<typeof Article>
