import { z } from 'zod'
import { NewArticle, SaveReport } from '../../../graph-schema/api.ts'
import { ReadingName, ReadingStage } from '../../../graph-schema/reading-stage.ts'
import { Channel } from '../channel.ts'
import { operation, type Services, type StreamedEvent } from '../operation.ts'
import type { Stoppable } from '../under-way.ts'

/** POST /api/articles: reads an article into claims and saves them, whole or not at all. */
export const postArticle = operation({
  id: 'addArticle',
  method: 'post',
  path: '/api/articles',
  summary: 'Read an article and save its claims; the same article again changes nothing',
  takes: { body: NewArticle, query: z.strictObject({ reading: ReadingName.optional() }) },
  answers: {
    200: {
      description: 'The same article was there already; streamed, the stages and then the report',
      schema: SaveReport,
      events: { stage: ReadingStage, report: SaveReport },
    },
    201: { description: 'Saved; what it added, confirmed and contradicted', schema: SaveReport },
  },
  handle: async (services, { body, query }, { streamed, stop }) => {
    const stoppable = services.underWay.begin(query.reading, stop)
    if (streamed) return { status: 200, events: stagesOf(services, body, stoppable) }
    const report = await readAndSave(services, body, stoppable)
    return { status: report?.added ? 201 : 200, body: report }
  },
})

/** Nobody may cancel any more once saving has begun: it is done whoever still waits for the answer. */
async function readAndSave(
  { store, read }: Services,
  article: NewArticle,
  { signal, save, end }: Stoppable,
  watch?: (stage: ReadingStage) => void,
) {
  try {
    const reading = await read(article, { signal, ...(watch && { watch }) })
    signal.throwIfAborted()
    save()
    watch?.({ stage: 'saving' })
    const [report] = await store.save([reading])
    return report
  } finally {
    end()
  }
}

/** Goes on by itself, so that what is being saved is saved although nobody listens. */
function stagesOf(services: Services, article: NewArticle, stoppable: Stoppable) {
  const channel = new Channel<StreamedEvent>()
  const watch = (data: ReadingStage) => channel.push({ event: 'stage', data })
  readAndSave(services, article, stoppable, watch).then(
    (data) => {
      channel.push({ event: 'report', data })
      channel.end()
    },
    (error: unknown) => channel.fail(error),
  )
  return channel
}
