import type { EntityId } from '../../graph-schema/model/entity.ts'

/** One actor's place among the others. */
export type Standing = {
  readonly id: EntityId
  /** How many others it has a tie to. */
  readonly degree: number
  /** Share of the shortest ways between two others that lead over it, 0..1. */
  readonly betweenness: number
  /** How many edges its ties are made of. */
  readonly edges: number
}

/** Actors more tied to one another than to the rest; numbered from 1, the largest first. */
export type Community = {
  readonly number: number
  /** The most tied first. */
  readonly members: readonly EntityId[]
}

/** What is counted over a graph of ties; `of` names the ties it was counted over. */
export type Network = {
  readonly of: string
  readonly standings: readonly Standing[]
  readonly communities: readonly Community[]
  /** How much more the ties lie inside communities than by chance, −0.5..1. */
  readonly modularity: number
}

export const RANK_ORDERS = ['name', 'degree', 'betweenness', 'edges'] as const
export type RankOrder = (typeof RANK_ORDERS)[number]

/** What the analysis holds beside the state: its latest count, what went wrong, how it is sorted. */
export type AnalysisForm = {
  readonly network: Network | null
  readonly problem: string | null
  readonly order: RankOrder
}
