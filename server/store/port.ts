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
import type { ReadingsPage } from '../../graph-schema/exchange.ts'
import type { Entity } from '../../graph-schema/model/entity.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'

/**
 * Where the graph is kept. Every promise rejects with a DemarcheError: invalid (refused before it
 * reaches the engine, or a bad or writing statement), not_found, unavailable (store unreachable) or
 * timeout. What `save` has returned is durable.
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
