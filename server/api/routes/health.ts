import { Health } from '../../../graph-schema/api.ts'
import { operation } from '../operation.ts'

/** GET /api/health: whether the store answers, and how much is in it. */
export const getHealth = operation({
  id: 'getHealth',
  method: 'get',
  path: '/api/health',
  summary: 'Whether the store answers, and how much it holds',
  takes: {},
  answers: {
    200: { description: 'The store answers', schema: Health },
    503: { description: 'The store does not answer', schema: Health },
  },
  handle: async ({ store }) => {
    const health = await store.health()
    return { status: health.status === 'ok' ? 200 : 503, body: health }
  },
})
