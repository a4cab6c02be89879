import type { TemplateResult } from 'lit-html'
import type { GraphView } from '../../graph-schema/api.ts'
import { api } from '../api.ts'
import { gathered } from '../derive/gathered.ts'
import type { Scene } from '../derive/scene.ts'
import { edgesBut, namesIn } from '../derive/visible.ts'
import { sameFilters } from '../graph/neighbourhood-queries.ts'
import type { Model } from '../model.ts'
import { type Session, wordsOf } from '../session.ts'
import type { Selection, State } from '../state.ts'

type Pair = Extract<Selection, { kind: 'between' }>

/** Edges looked at around each of the two where the graph is too large to be here as a whole. */
const AROUND = 500

let part: typeof import('./card.ts') | null = null

/** The card of the two actors that are selected; null while it is being fetched. */
export const betweenCard = (model: Model, scene: Scene): TemplateResult | null =>
  part === null || model.between === null ? null : part.card(model.between, scene, model.state)

async function around({ id, other }: Pair, state: State, graph: GraphView): Promise<GraphView> {
  if (graph.omitted === 0) return { nodes: [], edges: [], omitted: 0 }
  const limit = String(AROUND)
  const [both, ...each] = await Promise.all([
    api.graph(sameFilters(state, { actor: id, with: other, limit })),
    api.graph(sameFilters(state, { actor: id, limit })),
    api.graph(sameFilters(state, { actor: other, limit })),
  ])
  return gathered(both, each)
}

/** Finds what is between the two actors that are selected, by the filters in force. */
export function betweenLoader({ model, set }: Session): () => Promise<void> {
  let latest: object = {}
  return async () => {
    const asking = {}
    latest = asking
    const { state, graph, neighbourhoods } = model()
    const { selected } = state
    if (selected?.kind !== 'between' || graph === null) {
      if (model().between !== null) set({ between: null })
      return
    }
    try {
      const [card, { edgesBetween, pathsBetween }, more] = await Promise.all([
        import('./card.ts'),
        import('./paths.ts'),
        around(selected, state, graph),
      ])
      if (latest !== asking) return
      part = card
      const whole = gathered(graph, [more, ...neighbourhoods.values()])
      const edges = edgesBut(null, whole.edges, state, namesIn(whole))
      const { id, other } = selected
      const paths = pathsBetween(edges, id, other)
      const told = new Set([id, other, ...paths.flatMap(({ through }) => through)])
      const direct = edgesBetween(edges, id, other)
      const used = [...direct, ...paths.flatMap(({ steps }) => steps.flat())]
      const nodes = whole.nodes.filter((node) => told.has(node.id))
      set({
        between: { id, other, graph: { nodes, edges: used, omitted: 0 }, edges: direct, paths },
      })
    } catch (error) {
      if (latest === asking) set({ between: null, problem: wordsOf(error) })
    }
  }
}
