import { CypherRequest, CypherTable } from '../../../graph-schema/api.ts'
import { operation } from '../operation.ts'

/** POST /api/cypher: a statement of the reader's own, which the store keeps from writing. */
export const postCypher = operation({
  id: 'runCypher',
  method: 'post',
  path: '/api/cypher',
  summary: 'Run a read-only Cypher statement',
  takes: { body: CypherRequest },
  answers: { 200: { description: 'The rows', schema: CypherTable } },
  handle: async ({ store }, { body }, { stop }) => ({
    status: 200,
    body: await store.cypher(body, stop),
  }),
})
