import { z } from 'zod'
import { NewArticle } from '../../../graph-schema/api.ts'
import { operation } from '../operation.ts'

/** POST /api/drafts: what a file of text or HTML holds as an article; nothing is kept of it. */
export const postDraft = operation({
  id: 'draftArticle',
  method: 'post',
  path: '/api/drafts',
  summary: 'The text of a page or file, with the title, day, outlet and address that it states',
  takes: { body: z.strictObject({ text: NewArticle.shape.text }) },
  answers: { 200: { description: 'The article, as far as the file tells', schema: NewArticle } },
  handle: async ({ draft }, { body }, { stop }) => {
    const found = await draft(body, { signal: stop })
    // A day or an address that is none is left for the reader to write.
    const stated = Object.entries(found).filter(([name, value]) => isUsable(name, value))
    return { status: 200, body: Object.fromEntries(stated) }
  },
})

function isUsable(name: string, value: unknown): boolean {
  const field = Object.entries(NewArticle.shape).find(([key]) => key === name)?.[1]
  return value !== undefined && field !== undefined && z.safeParse(field, value).success
}
