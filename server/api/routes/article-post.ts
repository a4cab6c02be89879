import { NewArticle, SaveReport } from '../../../graph-schema/api.ts'
import { operation } from '../operation.ts'

/** POST /api/articles: reads an article into claims and saves them, whole or not at all. */
export const postArticle = operation({
  id: 'addArticle',
  method: 'post',
  path: '/api/articles',
  summary: 'Read an article and save its claims; the same article again changes nothing',
  takes: { body: NewArticle },
  answers: {
    200: { description: 'The same article was there already', schema: SaveReport },
    201: { description: 'Saved; what it added, confirmed and contradicted', schema: SaveReport },
  },
  handle: async ({ store, read }, { body }) => {
    const [report] = await store.save([read(body)])
    return { status: report?.added ? 201 : 200, body: report }
  },
})
