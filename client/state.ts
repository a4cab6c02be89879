import type { ClaimId } from '../graph-schema/model/claim.ts'
import type { EdgeId } from '../graph-schema/model/edge.ts'
import type { EntityId } from '../graph-schema/model/entity.ts'
import type { Modality } from '../graph-schema/model/modality.ts'
import type { Day } from '../graph-schema/model/when.ts'
import type { EdgeType } from '../graph-schema/ontology/edge-types.ts'

/** What the four views are about at the moment. */
export type Selection =
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'edge'; readonly id: EdgeId }
  | { readonly kind: 'actor'; readonly id: EntityId }

/** All that the page shows follows from this and the graph; it is what the address holds. */
export type State = {
  readonly selected: Selection | null
  /** Modalities shown; none named means all. */
  readonly modalities: readonly Modality[]
  /** Edge types shown; none named means every event, offices and memberships aside. */
  readonly types: readonly EdgeType[]
  /** Events that overlap the half-open days `from`..`to`. */
  readonly from: Day | null
  readonly to: Day | null
  /** Words that an edge's ends or verb must hold. */
  readonly query: string
}

/** Makes the next state from this one. */
export type Producer = (state: State) => State

/** Nothing selected and nothing filtered. */
export const EMPTY_STATE: State = {
  selected: null,
  modalities: [],
  types: [],
  from: null,
  to: null,
  query: '',
}

/** Selects a claim, an edge or an actor; null selects nothing. */
export const select =
  (selected: Selection | null): Producer =>
  (state) => ({ ...state, selected })

const toggled = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item]

/** Adds a modality to those shown, or takes it out again. */
export const toggleModality =
  (modality: Modality): Producer =>
  (state) => ({ ...state, modalities: toggled(state.modalities, modality) })

/** Adds an edge type to those shown, or takes it out again. */
export const toggleType =
  (type: EdgeType): Producer =>
  (state) => ({ ...state, types: toggled(state.types, type) })

/** Shows only events that overlap these days; a window that ends before it begins is turned round. */
export const setWindow =
  (from: Day | null, to: Day | null): Producer =>
  (state) =>
    from !== null && to !== null && to < from
      ? { ...state, from: to, to: from }
      : { ...state, from, to }

/** Shows only edges whose ends or verb hold these words. */
export const setQuery =
  (query: string): Producer =>
  (state) => ({ ...state, query })

/** Takes every filter away and keeps the selection. */
export const clearFilters: Producer = (state) => ({ ...EMPTY_STATE, selected: state.selected })

/** True when something is left out on purpose. */
export const isFiltered = (state: State): boolean =>
  state.modalities.length > 0 ||
  state.types.length > 0 ||
  state.from !== null ||
  state.to !== null ||
  state.query.trim() !== ''
