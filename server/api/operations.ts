import type { Operation } from './operation.ts'
import { deleteArticle } from './routes/article-delete.ts'
import { getArticle } from './routes/article-get.ts'
import { postArticle } from './routes/article-post.ts'
import { getChanges } from './routes/changes.ts'
import { getClaim } from './routes/claim.ts'
import { deleteCorrection, getCorrections, postCorrection } from './routes/corrections.ts'
import { postCypher } from './routes/cypher.ts'
import { getDegrees } from './routes/degrees.ts'
import { postDraft } from './routes/draft-post.ts'
import { getEdge } from './routes/edge.ts'
import { getEntity } from './routes/entity.ts'
import { getGraph } from './routes/graph.ts'
import { getHealth } from './routes/health.ts'
import { postImport } from './routes/import.ts'
import { getMergeProposals } from './routes/merge-proposals.ts'
import { getNamings } from './routes/namings.ts'
import { deleteReading } from './routes/reading-delete.ts'
import { postReadings } from './routes/readings.ts'
import { getSearch } from './routes/search.ts'
import { getTimeline } from './routes/timeline.ts'

/** Everything the API can do, in the order of the OpenAPI document. */
export const OPERATIONS: readonly Operation[] = [
  getGraph,
  getTimeline,
  getDegrees,
  getSearch,
  getEntity,
  getEdge,
  getClaim,
  getMergeProposals,
  getArticle,
  getNamings,
  getCorrections,
  postCorrection,
  deleteCorrection,
  postArticle,
  postDraft,
  deleteArticle,
  deleteReading,
  postReadings,
  postImport,
  postCypher,
  getChanges,
  getHealth,
]
