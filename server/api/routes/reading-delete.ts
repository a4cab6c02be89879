import { z } from 'zod'
import { ReadingName, StopReport } from '../../../graph-schema/reading-stage.ts'
import { operation } from '../operation.ts'

/** DELETE /api/readings/{reading}: leaves off reading an article, unless it is being saved. */
export const deleteReading = operation({
  id: 'stopReading',
  method: 'delete',
  path: '/api/readings/{reading}',
  summary: 'Leave off reading an article, unless it is being saved already',
  takes: { params: z.strictObject({ reading: ReadingName }) },
  answers: { 200: { description: 'What will become of the article', schema: StopReport } },
  handle: async ({ underWay }, { params }) => ({
    status: 200,
    body: { outcome: underWay.stop(params.reading) },
  }),
})
