import type { NewArticle, SaveReport } from '../../graph-schema/api.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import type { FoundClaim, ReadingStage } from '../../graph-schema/reading-stage.ts'

/** How far the reading of an article is, put together from the stages that were told. */
export type Progress = {
  readonly stage: ReadingStage['stage'] | 'sending'
  readonly articleId: string | null
  /** The text that is read; all offsets are of this one. */
  readonly text: string
  readonly sentences: readonly (readonly [start: number, end: number])[]
  /** How many of the sentences are parsed, and how many are read for events. */
  readonly parsed: number
  readonly understood: number
  readonly ahead: number
  readonly entities: { readonly count: number; readonly names: readonly string[] } | null
  readonly dates: number | null
  readonly claims: readonly FoundClaim[] | null
}

/** What was saved: with the report, unless the connection was lost before it came. */
export type Saved = {
  readonly step: 'saved'
  readonly articleId: string
  readonly title: string
  readonly published: Day
  readonly report: SaveReport | null
  readonly claims: readonly FoundClaim[]
  /** The text as it was read, where that was seen to the end. */
  readonly progress: Progress | null
  readonly error: string | null
  /** It was to be cancelled, and was being saved already. */
  readonly late?: boolean
}

/** What is going on in the Add article dialog. */
export type ArticleForm =
  | { readonly step: 'writing'; readonly error: string | null; readonly hint?: string }
  | {
      readonly step: 'reading'
      readonly article: NewArticle
      readonly progress: Progress
      /** It was asked to stop, and what becomes of it is not known yet. */
      readonly cancelling?: boolean
    }
  /** The connection was lost in mid-stream; `found` is null until it is known what was saved. */
  | {
      readonly step: 'lost'
      readonly article: NewArticle
      readonly progress: Progress
      readonly found: 'nothing' | null
    }
  | Saved
  | { readonly step: 'undone'; readonly title: string; readonly claims: number }
