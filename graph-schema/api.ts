import { z } from 'zod'
import { Article } from './model/article.ts'
import { Claim, ClaimId } from './model/claim.ts'
import { AsRead, Correction } from './model/correction.ts'
import { Edge, EdgeId } from './model/edge.ts'
import { Entity, EntityId, EntityType } from './model/entity.ts'
import { Modality } from './model/modality.ts'
import { Day } from './model/when.ts'
import { EdgeType } from './ontology/edge-types.ts'

/** A list given as ?types=MET,CALLED or as repeated parameters. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value : [value]).flatMap((v) => String(v).split(',')),
    z.array(item).max(100),
  )

/** Only claims at least this certain, 0..1; edges are drawn from them alone. */
export const LeastCertainty = z.preprocess(
  // A blank would count as nothing at all, which is not what was meant.
  (value) => (value === '' ? undefined : value),
  z.coerce.number().min(0).max(1),
)

/** Which edges: every condition must hold; dates overlap `from`..`to` (`to` is the first day after). */
export const EdgeFilter = z.strictObject({
  types: listOf(EdgeType).optional(),
  modality: listOf(Modality).optional(),
  from: Day.optional(),
  to: Day.optional(),
  /** Only what was published up to and on this day: the graph as known then. */
  asOf: Day.optional(),
  actor: EntityId.optional(),
  /** Beside `actor`: only edges between the two. */
  with: EntityId.optional(),
  certainty: LeastCertainty.optional(),
  limit: z.coerce.number().int().min(1).max(5000).default(500),
})
export type EdgeFilter = z.infer<typeof EdgeFilter>

/** Nodes and edges, the most recent first; `omitted` is how many edges the limit left out. */
export const GraphView = z.strictObject({
  nodes: z.array(Entity),
  edges: z.array(Edge),
  omitted: z.int(),
})
export type GraphView = z.infer<typeof GraphView>

/**
 * How often the graph was written: `stamp` is another after each write (null before the first),
 * `added` and `removed` count articles that ever came and went.
 */
export const Ledger = z.strictObject({
  stamp: z.string().nullable(),
  added: z.int(),
  removed: z.int(),
})
export type Ledger = z.infer<typeof Ledger>

/** A part of the graph with the ledger as it was just before: what came later has another stamp. */
export const GraphSnapshot = z.strictObject({ ...GraphView.shape, ledger: Ledger })
export type GraphSnapshot = z.infer<typeof GraphSnapshot>

/** An edge on the timeline with the names of its ends; in order of date, undated ones last. */
export const TimelineEntry = z.strictObject({
  ...Edge.shape,
  sourceName: z.string(),
  targetName: z.string().nullable(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>
export const Timeline = z.strictObject({ entries: z.array(TimelineEntry), omitted: z.int() })
export type Timeline = z.infer<typeof Timeline>

/** A claim as stored: with the edge it supports. */
export const StoredClaim = z.strictObject({ ...Claim.shape, edgeId: EdgeId })
export type StoredClaim = z.infer<typeof StoredClaim>

/** A claim of an article; one that was rejected supports no edge. */
export const ClaimInArticle = z.strictObject({ ...Claim.shape, edgeId: EdgeId.nullable() })
export type ClaimInArticle = z.infer<typeof ClaimInArticle>

/** A correction and the claims that it changes. */
export const AppliedCorrection = z.strictObject({
  correction: Correction,
  claims: z.array(ClaimId),
})
export type AppliedCorrection = z.infer<typeof AppliedCorrection>

/**
 * One claim in its article; `others` are the article's other claims, in the order of the text.
 * `asRead` is what was read where corrections changed it; `corrections` are those of this article.
 */
export const ClaimEvidence = z.strictObject({
  claim: ClaimInArticle,
  asRead: AsRead.nullable(),
  article: Article,
  speaker: Entity.nullable(),
  others: z.array(ClaimInArticle),
  corrections: z.array(AppliedCorrection),
})
export type ClaimEvidence = z.infer<typeof ClaimEvidence>

/** An article without its text, and its claims in the order of the text. */
export const ArticleClaims = z.strictObject({
  article: Article.omit({ text: true }),
  claims: z.array(ClaimInArticle),
})
export type ArticleClaims = z.infer<typeof ArticleClaims>

/** Every claim under one edge with the outlet and day of its article, latest publication first. */
export const EdgeEvidence = z.strictObject({
  edge: Edge,
  claims: z.array(
    z.strictObject({
      claim: StoredClaim,
      article: Article.omit({ text: true }),
    }),
  ),
})
export type EdgeEvidence = z.infer<typeof EdgeEvidence>

/** An entity with its edges; `corrections` are those that merged it with another or split it. */
export const EntityView = z.strictObject({
  entity: Entity,
  neighbourhood: GraphView,
  corrections: z.array(Correction),
})
export type EntityView = z.infer<typeof EntityView>

export const SearchQuery = z.strictObject({
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export const SearchResult = z.strictObject({ entities: z.array(Entity) })
export type SearchResult = z.infer<typeof SearchResult>

/** An actor of the graph, with how many articles name it and how many claims it is an end of. */
export const CountedActor = z.strictObject({
  id: EntityId,
  type: EntityType,
  name: z.string(),
  articles: z.int(),
  claims: z.int(),
})
export type CountedActor = z.infer<typeof CountedActor>

/**
 * Two actors that may be one, since their names are near; nothing is merged. `keep` is the better known;
 * `likeness` 0..1.
 */
export const MergeProposal = z.strictObject({
  keep: CountedActor,
  other: CountedActor,
  likeness: z.number().min(0).max(1),
  why: z.string(),
})
export type MergeProposal = z.infer<typeof MergeProposal>

/** The nearest first; `omitted` is how many the limit left out. */
export const MergeProposals = z.strictObject({
  proposals: z.array(MergeProposal),
  omitted: z.int(),
})
export type MergeProposals = z.infer<typeof MergeProposals>

export const NewArticle = z.strictObject({
  text: z.string().min(1).max(1_000_000),
  published: Day.optional(),
  title: z.string().max(500).optional(),
  outlet: z.string().max(200).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
})
export type NewArticle = z.infer<typeof NewArticle>

/** What saving one article changed, in claims. */
export const SaveReport = z.strictObject({
  articleId: z.string(),
  title: z.string(),
  published: Day,
  /** False when the same text of the same day was there already. */
  added: z.boolean(),
  /** Claims that say something no earlier article said. */
  fresh: z.array(ClaimId),
  /** Claims that agree with an edge already there. */
  confirmed: z.array(ClaimId),
  /** Claims that disagree with an edge already there; these are counted here only. */
  contradicted: z.array(ClaimId),
  /** Claims that corrections changed; rejected ones are in none of the lists above. */
  corrected: z.array(ClaimId),
})
export type SaveReport = z.infer<typeof SaveReport>

export const RetractReport = z.strictObject({
  articleId: z.string(),
  claims: z.int(),
  edgesRemoved: z.int(),
  edgesLeft: z.int(),
  entitiesRemoved: z.int(),
})
export type RetractReport = z.infer<typeof RetractReport>

/** A value into or out of Cypher, the same from either store; temporal values are ISO 8601 strings. */
export type CypherValue =
  | null
  | boolean
  | number
  | string
  | CypherValue[]
  | { [key: string]: CypherValue }
export const CypherValue: z.ZodType<CypherValue> = z.json()

export const CypherRequest = z.strictObject({
  statement: z.string().trim().min(1).max(20_000),
  parameters: z.record(z.string(), CypherValue).default({}),
  timeoutMs: z.int().min(100).max(60_000).default(10_000),
})
export type CypherRequest = z.infer<typeof CypherRequest>

/** Rows of a read-only statement; nodes are {labels, properties}, relationships {type, properties}. */
export const CypherTable = z.strictObject({
  columns: z.array(z.string()),
  rows: z.array(z.array(CypherValue)),
  /** True when there were more rows than are shown. */
  truncated: z.boolean(),
})
export type CypherTable = z.infer<typeof CypherTable>

export const Health = z.strictObject({
  status: z.enum(['ok', 'unavailable']),
  store: z.enum(['neo4j', 'embedded']),
  articles: z.int(),
  claims: z.int(),
  entities: z.int(),
})
export type Health = z.infer<typeof Health>

/** Problem details for HTTP APIs (RFC 9457). */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  /** Where in a Cypher statement the mistake is, counted from 1. */
  at: z.strictObject({ line: z.int().min(1), column: z.int().min(1) }).optional(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof Problem>
