import type { GraphView } from '../../graph-schema/api.ts'

/**
 * One graph of several; what is in more than one of them comes once. `omitted` is the first one's, less
 * what the others bring of it.
 */
export function gathered(graph: GraphView, more: readonly GraphView[]): GraphView {
  if (more.length === 0) return graph
  const all = [graph, ...more]
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) => [
    ...new Map(items.map((item) => [item.id, item])).values(),
  ]
  const edges = byId(all.flatMap((one) => one.edges))
  return {
    nodes: byId(all.flatMap(({ nodes }) => nodes)),
    edges,
    omitted: Math.max(0, graph.omitted - (edges.length - graph.edges.length)),
  }
}
