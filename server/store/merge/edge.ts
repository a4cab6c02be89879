import { createHash } from 'node:crypto'
import type { Edge } from '../../../graph-schema/model/edge.ts'
import type { Modality } from '../../../graph-schema/model/modality.ts'
import { type Day, Precision } from '../../../graph-schema/model/when.ts'
import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import type { Cluster } from './cluster.ts'
import type { MergeClaim, Relation } from './relation.ts'

/** The edge that a cluster of claims draws; what it contradicts is not known yet. */
export function edgeOf(relation: Relation, modality: Modality, cluster: Cluster): Edge {
  const { claims, span } = cluster
  const from = span?.from ?? null
  const to = span?.to ?? null
  const narrowest = claims.filter((claim) => claim.from === from && claim.to === to)
  const published = claims.map((claim) => claim.published).sort()
  const { cameo, plover, goldstein } = EDGE_KINDS[relation.type]
  return {
    id: edgeId(relation, modality, from, to),
    type: relation.type,
    source: relation.source,
    target: relation.target,
    modality,
    title: titleOf(relation, claims),
    from,
    to,
    precision: finest(narrowest),
    edtf: first(narrowest.map((claim) => claim.edtf)),
    count: claims.reduce((most, claim) => Math.max(most, claim.count), 1),
    claims: claims.length,
    sources: new Set(claims.map((claim) => claim.articleId)).size,
    firstReported: published[0]!,
    lastReported: published.at(-1)!,
    cameo,
    plover,
    goldstein,
    contradicts: [],
  }
}

function edgeId(relation: Relation, modality: Modality, from: Day | null, to: Day | null): string {
  const { source, type, target, title } = relation
  const said = [source, type, target, modality, title, from, to].map((part) => part ?? '').join('|')
  return `edge/${createHash('sha256').update(said).digest('hex').slice(0, 16)}`
}

/** The office as most claims write it; the first in code-point order among equals. */
function titleOf(relation: Relation, claims: readonly MergeClaim[]): string | null {
  if (relation.title === null) return null
  const times = new Map<string, number>()
  for (const { title } of claims)
    if (title !== null) times.set(title.trim(), (times.get(title.trim()) ?? 0) + 1)
  const [best] = [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return best?.[0] ?? relation.title
}

function finest(claims: readonly MergeClaim[]): Precision {
  const said = new Set(claims.map((claim) => claim.precision))
  return Precision.options.find((precision) => said.has(precision)) ?? 'unknown'
}

function first(texts: readonly (string | null)[]): string | null {
  return texts.filter((text) => text !== null).sort()[0] ?? null
}
