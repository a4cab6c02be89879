import type { CypherRequest, EdgeFilter, Health } from '../../../graph-schema/api.ts'
import { COUNT_ARTICLES } from '../../../graph-schema/cypher/articles.ts'
import { COUNT_CLAIMS } from '../../../graph-schema/cypher/claims.ts'
import { COUNT_ENTITIES } from '../../../graph-schema/cypher/entities.ts'
import type { DegreeFilter } from '../../../graph-schema/degrees-api.ts'
import type { NewCorrection } from '../../../graph-schema/model/new-correction.ts'
import type { Reading } from '../../../graph-schema/model/reading.ts'
import type { CypherEngine } from '../engine.ts'
import type { GraphStore } from '../port.ts'
import { makeCorrection, revokeCorrection } from './corrections/correct.ts'
import { listCorrections, namingsOf } from './corrections/list.ts'
import { countedDegrees } from './degrees.ts'
import { entityView, readEntity, searchEntities } from './entity-views.ts'
import { articleClaims, claimEvidence, edgeEvidence } from './evidence.ts'
import { graphView, timeline } from './graph-views.ts'
import { LedgerEngine } from './ledger.ts'
import { proposeMerges } from './merge-proposals.ts'
import { readingsPage } from './readings.ts'
import { retractArticle } from './retract.ts'
import { CountRow } from './rows.ts'
import { saveReadings } from './save.ts'

/** The graph in any engine that speaks Cypher. */
export function cypherStore(given: CypherEngine): GraphStore {
  const engine = new LedgerEngine(given)
  return {
    kind: engine.kind,
    ensureSchema: () => engine.ensureSchema(),
    save: (readings: readonly Reading[]) => saveReadings(engine, readings),
    retract: (articleId: string) => retractArticle(engine, articleId),
    graph: (filter: EdgeFilter) => graphView(engine, filter),
    timeline: (filter: EdgeFilter) => timeline(engine, filter),
    degrees: (filter: DegreeFilter) => countedDegrees(engine, filter),
    entity: (id: string) => readEntity(engine, id),
    entityView: (id: string, limit: number, certainty?: number) =>
      entityView(engine, id, limit, certainty),
    edgeEvidence: (edgeId: string) => edgeEvidence(engine, edgeId),
    claimEvidence: (claimId: string) => claimEvidence(engine, claimId),
    articleClaims: (articleId: string) => articleClaims(engine, articleId),
    readings: (edgeIds: readonly string[], after: string | null) =>
      readingsPage(engine, edgeIds, after),
    search: (words: string, limit: number) => searchEntities(engine, words, limit),
    corrections: () => listCorrections(engine),
    correct: (asked: NewCorrection) => makeCorrection(engine, asked),
    revoke: (id: string) => revokeCorrection(engine, id),
    namings: (entity: string, limit: number) => namingsOf(engine, entity, limit),
    mergeProposals: (limit: number) => proposeMerges(engine, limit),
    cypher: (request: CypherRequest, signal?: AbortSignal) => engine.query(request, signal),
    health: () => health(engine),
    ledger: () => engine.ledger(),
    onWrite: (listener: () => void) => engine.onWrite(listener),
    close: () => engine.close(),
  }
}

async function health(engine: CypherEngine): Promise<Health> {
  const [articles, claims, entities] = await Promise.all(
    [COUNT_ARTICLES, COUNT_CLAIMS, COUNT_ENTITIES].map(async (statement) => {
      const [row] = await engine.read(statement, {})
      return CountRow.parse(row).count
    }),
  )
  return {
    status: 'ok',
    store: engine.kind,
    articles: articles ?? 0,
    claims: claims ?? 0,
    entities: entities ?? 0,
  }
}
