import { z } from 'zod'
import { SaveReport } from './api.ts'
import { ArticleId } from './model/article.ts'
import { ClaimId } from './model/claim.ts'
import { Edge, EdgeId } from './model/edge.ts'
import { Entity } from './model/entity.ts'
import { Reading } from './model/reading.ts'
import { Day } from './model/when.ts'

/** Largest file that is taken in again, in units of 2^20 bytes. */
export const MAX_IMPORT_MB = 32

/** Asks for what stands behind these edges, the articles after `after` in the order of their ids. */
export const ReadingsQuery = z.strictObject({
  edges: z.array(EdgeId).min(1).max(5000),
  after: ArticleId.nullable().default(null),
})
export type ReadingsQuery = z.infer<typeof ReadingsQuery>

/** Which edge a claim supports. */
export const Support = z.strictObject({ claim: ClaimId, edge: EdgeId })
export type Support = z.infer<typeof Support>

/**
 * Whole readings as they are stored, with the edge of each claim; `next` is what to ask for `after`,
 * null at the end, and `articles` how many there are in all.
 */
export const ReadingsPage = z.strictObject({
  readings: z.array(Reading),
  supports: z.array(Support),
  next: ArticleId.nullable(),
  articles: z.int(),
})
export type ReadingsPage = z.infer<typeof ReadingsPage>

/**
 * A view as a file of our own: its address, nodes and edges, and the readings behind them, which are
 * what an import saves. `leftOut` counts what did not fit.
 */
export const ExportFile = z.strictObject({
  format: z.literal('demarche'),
  version: z.literal(1),
  exported: Day,
  view: z.strictObject({
    /** The query of the page's address: filters and selection. */
    address: z.string().max(10_000),
    nodes: z.array(Entity),
    edges: z.array(Edge),
  }),
  readings: z.array(Reading),
  leftOut: z.strictObject({ articles: z.int().min(0), edges: z.int().min(0) }),
})
export type ExportFile = z.infer<typeof ExportFile>

/** What an import changed, an article each. */
export const ImportReport = z.strictObject({ reports: z.array(SaveReport) })
export type ImportReport = z.infer<typeof ImportReport>
