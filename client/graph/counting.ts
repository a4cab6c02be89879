import type { GraphView } from '../../graph-schema/api.ts'
import { type Session, wordsOf } from '../session.ts'
import { sameFilters } from './neighbourhood-queries.ts'

/**
 * Asks the server how many edges each actor has by the filters in force, where not all of them are
 * here; anew with another graph. What words leave out the server cannot count.
 */
export function degreesLoader({ model, set }: Session): () => Promise<void> {
  let known: { readonly graph: GraphView; readonly query: string } | null = null
  return async () => {
    const { state, graph, degrees } = model()
    if (graph === null || graph.omitted === 0 || state.query.trim() !== '') {
      known = null
      if (degrees !== null) set({ degrees: null })
      return
    }
    const filters = sameFilters(state, {})
    const asked = { graph, query: String(filters) }
    if (known?.graph === graph && known.query === asked.query) return
    known = asked
    try {
      const { countedEdges } = await import('./degrees.ts')
      const counted = await countedEdges(filters)
      if (known === asked) set({ degrees: counted })
    } catch (error) {
      if (known === asked) set({ degrees: null, problem: wordsOf(error) })
    }
  }
}
