import { EdgeType } from '../ontology/edge-types.ts'

const IDENTIFIED = ['Entity', 'Article', 'Claim', 'Ledger', 'Correction', 'CorrectionLog']

/** Identity first: with these two processes cannot create one thing twice. */
export const CONSTRAINTS: readonly string[] = IDENTIFIED.map(
  (label) =>
    `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
)

/** How claims are found again: by the relation they speak of and the edge they support. */
export const INDEXES: readonly string[] = [
  'CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relationKey)',
  'CREATE INDEX claim_edge IF NOT EXISTS FOR (n:Claim) ON (n.edgeId)',
  'CREATE INDEX claim_published IF NOT EXISTS FOR (n:Claim) ON (n.published)',
  'CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)',
]

/** Only for an engine whose uniqueness constraints are not also indexes. */
export const IDENTITY_INDEXES: readonly string[] = IDENTIFIED.map(
  (label) => `CREATE INDEX ${label.toLowerCase()}_by_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
)

/** Only for an engine that can index relationships and parts of strings. */
export const FINE_INDEXES: readonly string[] = [
  'CREATE TEXT INDEX entity_folded IF NOT EXISTS FOR (n:Entity) ON (n.folded)',
  ...EdgeType.options.map(
    (type) => `CREATE INDEX ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.id)`,
  ),
]
