import { DemarcheError } from '../../graph-schema/error.ts'
import type { ReadingStage } from '../../graph-schema/reading-stage.ts'
import { type Reader, readArticle } from '../extract/pipeline.ts'
import { prepareArticle, prepareDraft } from '../ingest/prepare.ts'
import type { Failure, Task, Word } from './thread.ts'

/** Thrown inside the reading of an article that nobody wants any more. */
class Cancelled extends Error {}

/** Does one task and says what becomes of it. */
export function work({ id, raw, to, cancelled }: Task, reader: Reader, say: (word: Word) => void) {
  const goOn = () => {
    if (Atomics.load(cancelled, 0) !== 0) throw new Cancelled('the reading was cancelled')
  }
  const watch = (stage: ReadingStage) => {
    goOn()
    say({ id, stage: withoutSent(stage, raw.text) })
  }
  try {
    goOn()
    if (to === 'draft') return say({ id, draft: prepareDraft(raw) })
    say({ id, reading: readArticle(prepareArticle(raw), reader, watch) })
  } catch (error) {
    say({ id, failure: failureOf(error) })
  }
}

/** Who sent the text has it: it goes back only where it is another one. */
const withoutSent = (stage: ReadingStage, sent: string): ReadingStage =>
  stage.stage === 'text' && stage.text === sent ? { ...stage, text: null } : stage

function failureOf(error: unknown): Failure {
  if (error instanceof Cancelled) return { code: 'cancelled', message: error.message }
  if (error instanceof DemarcheError) return { code: error.code, message: error.message }
  return { code: null, message: error instanceof Error ? `${error.stack}` : String(error) }
}
