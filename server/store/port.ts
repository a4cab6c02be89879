import type {
  ArticleClaims,
  ClaimEvidence,
  CypherRequest,
  CypherTable,
  EdgeEvidence,
  EdgeFilter,
  EntityView,
  GraphView,
  Health,
  Ledger,
  MergeProposals,
  RetractReport,
  SaveReport,
  SearchResult,
  Timeline,
} from '../../graph-schema/api.ts'
import type { CorrectionReport, Corrections, Namings } from '../../graph-schema/corrections-api.ts'
import type { Degree, DegreeFilter } from '../../graph-schema/degrees-api.ts'
import type { ReadingsPage } from '../../graph-schema/exchange.ts'
import type { Entity } from '../../graph-schema/model/entity.ts'
import type { NewCorrection } from '../../graph-schema/model/new-correction.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'

/**
 * Where the graph is kept. Every promise rejects with a DemarcheError: invalid (refused before it
 * reaches the engine, or a bad or writing statement), not_found, conflict, unavailable (store
 * unreachable) or timeout. What `save`, `correct` and `revoke` have returned is durable.
 */
export interface GraphStore {
  readonly kind: 'neo4j' | 'embedded'
  /** Constraints and indexes; safe to call on every start. */
  ensureSchema(): Promise<void>
  /** Saves readings whole or not at all, in the order given; an article already there is left alone. */
  save(readings: readonly Reading[]): Promise<readonly SaveReport[]>
  /** Takes an article out: its edges lose its claims, and go when they had no other. */
  retract(articleId: string): Promise<RetractReport>
  graph(filter: EdgeFilter): Promise<GraphView>
  timeline(filter: EdgeFilter): Promise<Timeline>
  /** How many edges that pass each entity has: those with the most, these first. */
  degrees(filter: DegreeFilter): Promise<readonly Degree[]>
  entity(id: string): Promise<Entity>
  /** With the most recent edges; from claims at least as certain as that, where a number is given. */
  entityView(id: string, limit: number, certainty?: number): Promise<EntityView>
  edgeEvidence(edgeId: string): Promise<EdgeEvidence>
  claimEvidence(claimId: string): Promise<ClaimEvidence>
  articleClaims(articleId: string): Promise<ArticleClaims>
  /** What stands behind some edges, whole readings, those after an article's id; a page at a time. */
  readings(edgeIds: readonly string[], after: string | null): Promise<ReadingsPage>
  /** Entities one of whose names starts with or holds the words, ignoring case and accents. */
  search(words: string, limit: number): Promise<SearchResult>
  /** Corrections in force, the latest first, with how many claims each changes. */
  corrections(): Promise<Corrections>
  /**
   * Makes a correction a rule, on what is there and on whatever is saved later; whole or not at all.
   * Refuses with `conflict` what cannot be meant: merging an entity into itself or into one that was
   * merged away, correcting a rejected claim, changing nothing.
   */
  correct(asked: NewCorrection): Promise<CorrectionReport>
  /** Takes a correction back: the graph is what it would be had it never been made. */
  revoke(id: string): Promise<CorrectionReport>
  /** What articles call an entity, with at most so many of them. */
  namings(entity: string, limit: number): Promise<Namings>
  /** Actors whose names are near and that may be one; nothing is merged. */
  mergeProposals(limit: number): Promise<MergeProposals>
  /** Runs a user's statement, which the engine itself keeps from writing; stopped on the signal. */
  cypher(request: CypherRequest, signal?: AbortSignal): Promise<CypherTable>
  health(): Promise<Health>
  /** Whether anything was written, by whoever: compare its stamp with an earlier one. */
  ledger(): Promise<Ledger>
  /** Calls back after each write through this store, and gives what stops that. */
  onWrite(listener: () => void): () => void
  /** Ends once the writes under way are done. */
  close(): Promise<void>
}
