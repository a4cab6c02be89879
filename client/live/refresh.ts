import type { GraphView } from '../../graph-schema/api.ts'
import type { EdgeId } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { api } from '../api.ts'
import { newcomers } from '../derive/fresh.ts'
import { endsOf } from '../derive/lanes.ts'
import { type Evidence, loadEvidence } from '../evidence/load.ts'
import type { Loading } from '../loading.ts'
import { type Session, wordsOf } from '../session.ts'
import { type Selection, select } from '../state.ts'

/** Asked before what may be gone: a browser logs every 404 as an error. */
const WHERE = {
  actor: 'MATCH (n:Entity {id: $id}) RETURN n.id LIMIT 1',
  claim: 'MATCH (c:Claim {id: $id}) RETURN c.edgeId LIMIT 1',
  rejected: 'MATCH (c:RejectedClaim {id: $id}) RETURN c.id LIMIT 1',
  edge: 'MATCH (c:Claim {edgeId: $id}) RETURN c.edgeId LIMIT 1',
}

/** The id of what is asked for, of a claim that of its edge; null where it is not in the graph. */
async function whereIs(kind: keyof typeof WHERE, id: string): Promise<unknown> {
  const { rows } = await api.cypher({ statement: WHERE[kind], parameters: { id } })
  return rows[0]?.[0] ?? null
}

const never = new AbortController().signal

/** The same evidence as it is now, with the same claim in front; else where to find what is left of it. */
async function renewed(shown: Evidence): Promise<Evidence | Selection | null> {
  if (shown.kind === 'actor') {
    const selected = { kind: 'actor', id: shown.view.entity.id } as const
    return (await whereIs('actor', selected.id)) === null ? null : loadEvidence(selected, never)
  }
  const claim = shown.claim?.claim.id
  const place = claim === undefined ? null : await placeOf(claim)
  if (shown.kind === 'rejected')
    return place === null ? null : loadEvidence({ kind: 'claim', id: shown.claim.claim.id }, never)
  const { id } = shown.edge.edge
  if (claim !== undefined && place === id)
    return { kind: 'edge', edge: await api.edge(id), claim: await api.claim(claim) }
  if (claim !== undefined && place !== null) return { kind: 'claim', id: claim }
  return (await whereIs('edge', id)) === null ? null : loadEvidence({ kind: 'edge', id }, never)
}

/** The edge of a claim, its own id where it was rejected, null where it is gone. */
const placeOf = async (claim: string) =>
  (await whereIs('claim', claim)) ?? (await whereIs('rejected', claim))

const isSelection = (found: Evidence | Selection): found is Selection => 'id' in found

/** Whether the evidence that is shown is that of the selection. */
function isOf(shown: Evidence, { kind, id }: Selection): boolean {
  if (shown.kind === 'actor') return kind === 'actor' && shown.view.entity.id === id
  if (kind === 'edge') return shown.kind === 'edge' && shown.edge.edge.id === id
  return kind === 'claim' && shown.claim?.claim.id === id
}

async function refreshEvidence({ model, set, go }: Session, loading: Loading): Promise<void> {
  const { evidence: shown, state } = model()
  if (state.selected === null) return
  // What is selected is still being fetched, and comes as it is now.
  if (shown === null || !isOf(shown, state.selected)) return loading.evidence()
  const now = await renewed(shown)
  const { evidence, state: after } = model()
  // Somebody went elsewhere meanwhile, and what is there is new already.
  if (evidence !== shown || after.selected !== state.selected) return
  if (now === null) {
    go(select(null), { keep: true })
    return set({ problem: 'What was selected here is no longer in the graph.' })
  }
  // The claim that was read has joined another edge.
  if (isSelection(now)) return go(select(now), { keep: true })
  if (JSON.stringify(now) !== JSON.stringify(shown)) set({ evidence: now })
}

/** What has come since: edges, and the actors nobody had seen. */
export type News = { readonly fresh: ReadonlySet<EdgeId>; readonly arrived: ReadonlySet<EntityId> }

export const NO_NEWS: News = { fresh: new Set(), arrived: new Set() }

/** What is new in a graph, compared to the one before. */
export function newsOf(before: GraphView, now: GraphView): News {
  const fresh = newcomers(before, now)
  const known = new Set(before.nodes.map(({ id }) => id))
  const ends = now.edges.filter(({ id }) => fresh.has(id)).flatMap(endsOf)
  return { fresh, arrived: new Set(ends.filter((id) => !known.has(id))) }
}

/** Brings graph and evidence up to date where they stand; gives what was not there before. */
export async function refresh(session: Session, loading: Loading): Promise<News> {
  const before = session.model().graph
  await loading.graph()
  await refreshEvidence(session, loading).catch((error: unknown) =>
    session.set({ problem: wordsOf(error) }),
  )
  const now = session.model().graph
  return before === null || now === null ? NO_NEWS : newsOf(before, now)
}
