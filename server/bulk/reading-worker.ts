// A thread that reads: articles in, what became of each out, over the port to its parent.
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { loadKnowledge } from '../actors/load.ts'
import { readEach } from './outcome.ts'
import type { Done, Job } from './reading-pool.ts'

const { actors } = z.strictObject({ actors: z.string().optional() }).parse(workerData)
// The parent has read the file before and told its mistakes.
const knowledge = await loadKnowledge(actors, () => undefined)

parentPort?.on('message', ({ id, articles }: Job) => {
  const done: Done = { id, outcomes: readEach(articles, { knowledge }) }
  parentPort?.postMessage(done)
})
