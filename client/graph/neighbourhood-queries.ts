import type { GraphView } from '../../graph-schema/api.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { BACKGROUND_TYPES } from '../../graph-schema/ontology/edge-kinds.ts'
import { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import { edgesBut, namesIn } from '../derive/visible.ts'
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

/**
 * What has to be asked for to draw what the state expands and what is selected beyond the graph
 * (`distant`), by actor; '' needs nothing.
 */
export function neighbourhoodQueries(
  state: State,
  graph: GraphView,
  distant: readonly EntityId[] = [],
): ReadonlyMap<EntityId, string> {
  const ends = state.selected?.kind === 'between' ? [state.selected.id, state.selected.other] : []
  const ids = new Set([...state.expanded, ...state.folded, ...ends, ...distant])
  if (ids.size === 0) return new Map()
  const names = namesIn(graph)
  const shown = edgesBut(null, graph.edges, { ...state, query: '' }, names)
  const queryOf = (id: EntityId) => {
    // All is here already; an actor that is not may be unknown, or one nothing is told of.
    if (graph.omitted === 0 && names.has(id)) return ''
    const here = shown.filter(({ source, target }) => source === id || target === id).length
    const limit = here + STEP * stepsOf(state, id)
    const least = distant.includes(id) ? STEP : 1
    return String(sameFilters(state, { actor: id, limit: String(Math.max(least, limit)) }))
  }
  return new Map([...ids].map((id) => [id, queryOf(id)]))
}
