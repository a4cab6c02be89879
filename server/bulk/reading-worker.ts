// A thread that reads: articles in, what became of each out, over the port to its parent.
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { loadKnowledge } from '../actors/load.ts'
import { readEach } from './outcome.ts'
import type { Done, Job, Task, Word } from './thread.ts'
import { work } from './work.ts'

const { actors } = z.strictObject({ actors: z.string().optional() }).parse(workerData)
// The parent has read the file before and told its mistakes.
const reader = { knowledge: await loadKnowledge(actors, () => undefined) }

parentPort?.on('message', (message: Job | Task) => {
  if ('raw' in message) return work(message, reader, (word: Word) => parentPort?.postMessage(word))
  const done: Done = { id: message.id, outcomes: readEach(message.articles, reader) }
  parentPort?.postMessage(done)
})
