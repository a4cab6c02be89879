import type { GraphView } from '../../graph-schema/api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'

/** A way from one actor to another: the actors on it, both ends included, and the edges of each step. */
export type Path = {
  readonly through: readonly EntityId[]
  readonly steps: readonly (readonly Edge[])[]
}

/** What is between two actors, of the edges that pass the filters. */
export type Between = {
  readonly id: EntityId
  readonly other: EntityId
  /** What was fetched about the two beside the graph. */
  readonly graph: GraphView
  /** Edges from the one to the other, in time order. */
  readonly edges: readonly Edge[]
  /** The shortest ways through others, the shortest and then the most trodden first. */
  readonly paths: readonly Path[]
}
