import type { Claim } from '../../../graph-schema/model/claim.ts'
import type { Day } from '../../../graph-schema/model/when.ts'
import { BACKGROUND_TYPES, EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'

/** What merging needs of a claim: who, what, when, in which article of which day. */
export type MergeClaim = Pick<
  Claim,
  | 'id'
  | 'articleId'
  | 'type'
  | 'modality'
  | 'source'
  | 'target'
  | 'title'
  | 'count'
  | 'cameo'
  | 'sourceCode'
  | 'targetCode'
> &
  Pick<Claim['when'], 'from' | 'to' | 'precision' | 'edtf'> & { readonly published: Day }

/** The two ends and the verb that claims must share before they can speak of one event. */
export type Relation = {
  readonly type: EdgeType
  readonly source: string
  readonly target: string | null
  /** Lower-cased office or membership; null for every other type. */
  readonly title: string | null
}

/** The claim's relation: a symmetric type has its ends in code-point order. */
export function relationOf(claim: Pick<Claim, 'type' | 'source' | 'target' | 'title'>): Relation {
  const { type, source, target } = claim
  const swap = EDGE_KINDS[type].symmetric && target !== null && target < source
  const title = BACKGROUND_TYPES.includes(type) ? (claim.title?.trim().toLowerCase() ?? '') : ''
  return {
    type,
    source: swap ? target : source,
    target: swap ? source : target,
    title: title === '' ? null : title,
  }
}

/** The relation as one string, by which its claims are found in a store. */
export function relationKey(relation: Relation): string {
  return [relation.type, relation.source, relation.target ?? '', relation.title ?? ''].join('|')
}
