import type { EdgeId } from '../../graph-schema/model/edge.ts'
import { api, RequestError } from '../api.ts'
import { type Evidence, loadEvidence } from '../evidence/load.ts'
import type { Loading } from '../loading.ts'
import type { Session } from '../session.ts'
import { select } from '../state.ts'

const unlessGone = (error: unknown): null => {
  if (error instanceof RequestError && error.status === 404) return null
  throw error
}

/** The same evidence as it is now, with the same claim in front; null where it is gone. */
async function renewed(shown: Evidence): Promise<Evidence | null> {
  if (shown.kind === 'actor')
    return loadEvidence({ kind: 'actor', id: shown.view.entity.id }, never).catch(unlessGone)
  const { edge, claim } = shown
  const current = await api.edge(edge.edge.id).catch(unlessGone)
  if (current === null || claim === null) return null
  const same = await api.claim(claim.claim.id).catch(unlessGone)
  if (same?.claim.edgeId !== current.edge.id) return null
  return { kind: 'edge', edge: current, claim: same }
}

const never = new AbortController().signal

/** Where the edge that was shown went: its claim may have joined another, or be gone altogether. */
async function follow({ go, set }: Session, shown: Evidence): Promise<void> {
  const id = shown.kind === 'edge' ? shown.claim?.claim.id : undefined
  const claim = id === undefined ? null : await api.claim(id).catch(unlessGone)
  if (claim !== null) return go(select({ kind: 'claim', id: claim.claim.id }), { keep: true })
  go(select(null), { keep: true })
  set({ problem: 'What was selected here is no longer in the graph.' })
}

async function refreshEvidence(session: Session, loading: Loading): Promise<void> {
  const { evidence: shown, state } = session.model()
  if (state.selected === null) return
  if (shown === null) return loading.evidence()
  const now = await renewed(shown)
  const { evidence, state: after } = session.model()
  // Somebody went elsewhere meanwhile, and what is there is new already.
  if (evidence !== shown || after.selected !== state.selected) return
  if (now === null) return follow(session, shown)
  if (JSON.stringify(now) !== JSON.stringify(shown)) session.set({ evidence: now })
}

/** Brings graph and evidence up to date where they stand; gives the edges that were not there before. */
export async function refresh(session: Session, loading: Loading): Promise<ReadonlySet<EdgeId>> {
  const before = session.model().graph
  await loading.graph()
  await refreshEvidence(session, loading)
  const known = new Set(before?.edges.map(({ id }) => id))
  const now = session.model().graph?.edges.map(({ id }) => id) ?? []
  return new Set(before === null ? [] : now.filter((id) => !known.has(id)))
}
