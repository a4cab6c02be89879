import type { Modality } from '../../../graph-schema/model/modality.ts'
import type { When } from '../../../graph-schema/model/when.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import type { EntityCard } from '../3-entities/hit.ts'
import type { Span, Standing } from './standing.ts'

/** Something a sentence says happened, will, may or did not, between at most two things. */
export type Event = {
  readonly type: EdgeType
  readonly source: EntityCard
  readonly target: EntityCard | null
  readonly modality: Modality
  readonly when: When
  readonly count: number
  readonly title: string | null
  /** Who the text says says so, where that is not the source itself. */
  readonly speaker: EntityCard | null
  /** The word that says what was done, with its lemma. */
  readonly trigger: Span & { readonly lemma: string }
  /** Where the two ends stand in the text. */
  readonly sourceAt: Standing
  readonly targetAt: Standing | null
  readonly start: number
  readonly end: number
  readonly certainty: number
  /** The construction that was recognised. */
  readonly rule: string
  /** The words that decided what was done and whether it happened. */
  readonly because: string
}
