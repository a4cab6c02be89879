import { createHash } from 'node:crypto'
import type { Edge } from '../../../graph-schema/model/edge.ts'
import type { Modality } from '../../../graph-schema/model/modality.ts'
import { type Day, Precision } from '../../../graph-schema/model/when.ts'
import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import { scaleOf } from '../../../graph-schema/ontology/scale.ts'
import type { Cluster } from './cluster.ts'
import type { MergeClaim, Relation } from './relation.ts'

/** The edge that a cluster of claims draws; what it contradicts is not known yet. */
export function edgeOf(relation: Relation, modality: Modality, cluster: Cluster): Edge {
  const { claims, span } = cluster
  const from = span?.from ?? null
  const to = span?.to ?? null
  const narrowest = claims.filter((claim) => claim.from === from && claim.to === to)
  const published = claims.map((claim) => claim.published).sort()
  const cameo = usual(claims.map((claim) => claim.cameo || null)) ?? EDGE_KINDS[relation.type].cameo
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
    ...scaleOf(relation.type, cameo),
    sourceCode: usual(claims.map((claim) => codeAt(claim, relation.source))),
    targetCode: usual(claims.map((claim) => codeAt(claim, relation.target))),
    contradicts: [],
  }
}

function edgeId(relation: Relation, modality: Modality, from: Day | null, to: Day | null): string {
  const { source, type, target, title } = relation
  const said = [source, type, target, modality, title, from, to].map((part) => part ?? '').join('|')
  return `edge/${createHash('sha256').update(said).digest('hex').slice(0, 16)}`
}

/** The office as most claims write it. */
function titleOf(relation: Relation, claims: readonly MergeClaim[]): string | null {
  if (relation.title === null) return null
  return usual(claims.map(({ title }) => title?.trim() ?? null)) ?? relation.title
}

/** What most say; the first in code-point order among equals. */
function usual(said: readonly (string | null)[]): string | null {
  const times = new Map<string, number>()
  for (const one of said) if (one !== null) times.set(one, (times.get(one) ?? 0) + 1)
  const [best] = [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return best?.[0] ?? null
}

/** The code of the claim's end that is this entity; the ends of a symmetric claim may be swapped. */
function codeAt(claim: MergeClaim, end: string | null): string | null {
  if (end === null) return null
  return claim.source === end ? claim.sourceCode : claim.targetCode
}

function finest(claims: readonly MergeClaim[]): Precision {
  const said = new Set(claims.map((claim) => claim.precision))
  return Precision.options.find((precision) => said.has(precision)) ?? 'unknown'
}

function first(texts: readonly (string | null)[]): string | null {
  return texts.filter((text) => text !== null).sort()[0] ?? null
}
