import type { ClaimEvidence, EdgeEvidence, EntityView } from '../../graph-schema/api.ts'
import { api } from '../api.ts'
import type { Selection } from '../state.ts'

/** What the evidence panel shows: an edge with one of its claims in its article, a claim without an edge, or an actor. */
export type Evidence =
  | { readonly kind: 'edge'; readonly edge: EdgeEvidence; readonly claim: ClaimEvidence | null }
  | { readonly kind: 'rejected'; readonly claim: ClaimEvidence }
  | { readonly kind: 'actor'; readonly view: EntityView }

async function ofEdge(id: string, signal: AbortSignal): Promise<Evidence> {
  const edge = await api.edge(id, { signal })
  const first = edge.claims[0]
  const claim = first === undefined ? null : await api.claim(first.claim.id, { signal })
  return { kind: 'edge', edge, claim }
}

async function ofClaim(id: string, signal: AbortSignal): Promise<Evidence> {
  const claim = await api.claim(id, { signal })
  const { edgeId } = claim.claim
  if (edgeId === null) return { kind: 'rejected', claim }
  return { kind: 'edge', edge: await api.edge(edgeId, { signal }), claim }
}

/** Fetches what stands behind a selection. */
export function loadEvidence(
  selected: Exclude<Selection, { kind: 'between' }>,
  signal: AbortSignal,
): Promise<Evidence> {
  if (selected.kind === 'claim') return ofClaim(selected.id, signal)
  if (selected.kind === 'edge') return ofEdge(selected.id, signal)
  return api.entity(selected.id, { signal }).then((view) => ({ kind: 'actor', view }))
}
