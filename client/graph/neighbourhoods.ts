import type { GraphView } from '../../graph-schema/api.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { BACKGROUND_TYPES } from '../../graph-schema/ontology/edge-kinds.ts'
import { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import { api } from '../api.ts'
import { edgesBut, namesIn } from '../derive/visible.ts'
import { type Session, wordsOf } from '../session.ts'
import type { State } from '../state.ts'
import { STEP, stepsOf } from './expansion.ts'

/** The filters that the server applies too, so that what it brings is what would be shown. */
export function sameFilters(state: State, more: Readonly<Record<string, string>>): URLSearchParams {
  const types =
    state.types.length > 0
      ? state.types
      : EdgeType.options.filter((type) => !BACKGROUND_TYPES.includes(type))
  const query = new URLSearchParams({ ...more, types: types.join(',') })
  if (state.modalities.length > 0) query.set('modality', state.modalities.join(','))
  if (state.from !== null) query.set('from', state.from)
  if (state.to !== null) query.set('to', state.to)
  return query
}

/** What has to be asked for to draw what the state expands, by actor; '' needs nothing. */
export function neighbourhoodQueries(
  state: State,
  graph: GraphView,
): ReadonlyMap<EntityId, string> {
  const ends = state.selected?.kind === 'between' ? [state.selected.id, state.selected.other] : []
  const ids = new Set([...state.expanded, ...state.folded, ...ends])
  if (ids.size === 0) return new Map()
  const names = namesIn(graph)
  const shown = edgesBut(null, graph.edges, { ...state, query: '' }, names)
  const queryOf = (id: EntityId) => {
    // All is here already; an actor that is not may be unknown, or one nothing is told of.
    if (graph.omitted === 0 && names.has(id)) return ''
    const here = shown.filter(({ source, target }) => source === id || target === id).length
    const limit = here + STEP * stepsOf(state, id)
    return String(sameFilters(state, { actor: id, limit: String(Math.max(1, limit)) }))
  }
  return new Map([...ids].map((id) => [id, queryOf(id)]))
}

/** Fetches what the state expands and is not here; says which of its actors there are not. */
export function neighbourhoodLoader({ model, set }: Session): () => Promise<void> {
  let latest: object = {}
  let fetched: ReadonlyMap<string, GraphView> = new Map()
  let beside: GraphView | null = null
  let shown = ''
  return async () => {
    const { state, graph } = model()
    if (graph === null) return
    const asking = {}
    latest = asking
    // What was fetched beside another graph may have changed with it.
    if (graph !== beside) {
      fetched = new Map()
      shown = ''
    }
    beside = graph
    const queries = [...neighbourhoodQueries(state, graph)].filter(([, query]) => query !== '')
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
