import type { EdgeId } from '../../graph-schema/model/edge.ts'
import { api } from '../api.ts'
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

/** Brings graph and evidence up to date where they stand; gives the edges that were not there before. */
export async function refresh(session: Session, loading: Loading): Promise<ReadonlySet<EdgeId>> {
  const before = session.model().graph
  await loading.graph()
  await refreshEvidence(session, loading).catch((error: unknown) =>
    session.set({ problem: wordsOf(error) }),
  )
  const known = new Set(before?.edges.map(({ id }) => id))
  const now = session.model().graph?.edges.map(({ id }) => id) ?? []
  return new Set(before === null ? [] : now.filter((id) => !known.has(id)))
}
