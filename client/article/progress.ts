import type { NewArticle } from '../../graph-schema/api.ts'
import type { ReadingStage } from '../../graph-schema/reading-stage.ts'
import type { Progress } from './form-state.ts'

/** An article that was sent and of which nothing is heard yet. */
export const sent = ({ text }: NewArticle): Progress => ({
  stage: 'sending',
  articleId: null,
  text,
  sentences: [],
  parsed: 0,
  understood: 0,
  ahead: 0,
  entities: null,
  dates: null,
  claims: null,
})

/** The progress after one more stage was told. */
export function advanced(progress: Progress, told: ReadingStage): Progress {
  const now = { ...progress, stage: told.stage }
  switch (told.stage) {
    case 'waiting':
      return { ...now, ahead: told.ahead }
    case 'text': {
      const { articleId, sentences } = told
      return { ...now, articleId, sentences, text: told.text ?? progress.text }
    }
    case 'syntax':
      return { ...now, parsed: told.read }
    case 'entities':
      return { ...now, entities: { count: told.count, names: told.names } }
    case 'dates':
      return { ...now, dates: told.count }
    case 'events':
      return { ...now, understood: told.read }
    case 'claims':
      return { ...now, claims: told.claims, understood: progress.sentences.length }
    case 'saving':
      return now
  }
}

/** How much of the work is done, 0..1; each pass over the sentences is about half of it. */
export function shareOf({ sentences, parsed, understood, stage }: Progress): number {
  if (stage === 'saving' || stage === 'claims') return 1
  return sentences.length === 0 ? 0 : (parsed + understood) / (2 * sentences.length)
}
