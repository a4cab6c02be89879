import { ReadingsPage, ReadingsQuery } from '../../../graph-schema/exchange.ts'
import { operation } from '../operation.ts'

/** POST /api/readings: what an export is made of; a query too long for an address. */
export const postReadings = operation({
  id: 'getReadings',
  method: 'post',
  path: '/api/readings',
  summary: 'The articles behind some edges with their entities and claims, a page at a time',
  takes: { body: ReadingsQuery },
  answers: { 200: { description: 'A page of whole readings', schema: ReadingsPage } },
  handle: async ({ store }, { body }) => ({
    status: 200,
    body: await store.readings(body.edges, body.after),
  }),
})
