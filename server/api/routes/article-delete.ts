import { z } from 'zod'
import { RetractReport } from '../../../graph-schema/api.ts'
import { ArticleId } from '../../../graph-schema/model/article.ts'
import { operation } from '../operation.ts'

/** DELETE /api/articles/{id}: takes an article out again; its edges lose its claims or go. */
export const deleteArticle = operation({
  id: 'retractArticle',
  method: 'delete',
  path: '/api/articles/{id}',
  summary: 'Retract an article with everything that rests on it alone',
  takes: { params: z.strictObject({ id: ArticleId }) },
  answers: { 200: { description: 'What went with it', schema: RetractReport } },
  handle: async ({ store }, { params }) => ({ status: 200, body: await store.retract(params.id) }),
})
