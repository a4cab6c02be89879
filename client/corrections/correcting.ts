import type { ClaimInArticle, MergeProposal } from '../../graph-schema/api.ts'
import type { CorrectionReport, Corrections, Namings } from '../../graph-schema/corrections-api.ts'
import type { Entity, EntityId } from '../../graph-schema/model/entity.ts'

/** What a reader is about to correct, and how. */
export type Asking =
  | { readonly kind: 'edit'; readonly claim: ClaimInArticle }
  | { readonly kind: 'reject'; readonly claim: ClaimInArticle }
  | { readonly kind: 'merge'; readonly of: readonly EntityId[] }
  | { readonly kind: 'split'; readonly entity: Entity }

/** What is going on with corrections; what a form needs is fetched when it opens. */
export type Correcting = {
  readonly asking: Asking | null
  readonly sending: boolean
  readonly error: string | null
  /** What was made or revoked last, until it is dismissed. */
  readonly last: { readonly report: CorrectionReport; readonly revoked: boolean } | null
  readonly proposals: readonly MergeProposal[]
  readonly found: readonly Entity[]
  readonly namings: Namings | null
  readonly list: Corrections | null
}

/** Nothing is being corrected. */
export const NO_CORRECTING: Correcting = {
  asking: null,
  sending: false,
  error: null,
  last: null,
  proposals: [],
  found: [],
  namings: null,
  list: null,
}
