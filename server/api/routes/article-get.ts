import { z } from 'zod'
import { ArticleClaims } from '../../../graph-schema/api.ts'
import { ArticleId } from '../../../graph-schema/model/article.ts'
import { operation } from '../operation.ts'

/** GET /api/articles/{id}: whether an article is in the graph, and what it claims. */
export const getArticle = operation({
  id: 'getArticle',
  method: 'get',
  path: '/api/articles/{id}',
  summary: 'An article without its text, with its claims in the order of the text',
  takes: { params: z.strictObject({ id: ArticleId }) },
  answers: { 200: { description: 'The article and its claims', schema: ArticleClaims } },
  handle: async ({ store }, { params }) => ({
    status: 200,
    body: await store.articleClaims(params.id),
  }),
})
