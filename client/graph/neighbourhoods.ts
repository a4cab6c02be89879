import type { GraphView } from '../../graph-schema/api.ts'
import { api } from '../api.ts'
import { distantActors } from '../derive/distant.ts'
import { type Session, wordsOf } from '../session.ts'
import { neighbourhoodQueries } from './neighbourhood-queries.ts'

/** Fetches what the state expands and is not here; says which of its actors there are not. */
export function neighbourhoodLoader({ model, set }: Session): () => Promise<void> {
  let latest: object = {}
  let fetched: ReadonlyMap<string, GraphView> = new Map()
  let beside: GraphView | null = null
  let shown = ''
  return async () => {
    const { state, graph, evidence } = model()
    if (graph === null) return
    const asking = {}
    latest = asking
    // What was fetched beside another graph may have changed with it.
    if (graph !== beside) {
      fetched = new Map()
      shown = ''
    }
    beside = graph
    const distant = distantActors(state.selected, evidence, graph)
    const queries = [...neighbourhoodQueries(state, graph, distant)].filter(
      ([, query]) => query !== '',
    )
    const wanted = queries.map(([, query]) => query).join('\n')
    if (wanted !== '' && wanted === shown) return
    try {
      const views = await Promise.all(
        queries.map(async ([id, query]) => {
          const view = fetched.get(query) ?? (await api.graph(new URLSearchParams(query)))
          return { id, query, view }
        }),
      )
      if (latest !== asking) return
      shown = wanted
      fetched = new Map(views.map(({ query, view }) => [query, view]))
      const isThere = ({ id, view }: (typeof views)[number]) =>
        view.nodes.some((node) => node.id === id)
      const stale = views.filter((each) => !isThere(each)).map(({ id }) => id)
      if (views.length === 0 && model().neighbourhoods.size + model().stale.length === 0) return
      set({
        neighbourhoods: new Map(views.filter(isThere).map(({ id, view }) => [id, view])),
        stale,
      })
    } catch (error) {
      if (latest === asking) set({ problem: wordsOf(error) })
    }
  }
}
