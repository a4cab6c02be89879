import type { ClaimId } from '../graph-schema/model/claim.ts'
import type { EdgeId } from '../graph-schema/model/edge.ts'
import type { EntityId } from '../graph-schema/model/entity.ts'
import type { Modality } from '../graph-schema/model/modality.ts'
import type { Day } from '../graph-schema/model/when.ts'
import type { EdgeType } from '../graph-schema/ontology/edge-types.ts'

/** Half-open days `from`..`to`. */
export type Span = { readonly from: Day; readonly to: Day }

/** The same, where an end may be open. */
export type Window = { readonly from: Day | null; readonly to: Day | null }

/** What the four views are about at the moment. */
export type Selection =
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'edge'; readonly id: EdgeId }
  | { readonly kind: 'actor'; readonly id: EntityId }
  /** Everything between two actors, and the ways from one to the other. */
  | { readonly kind: 'between'; readonly id: EntityId; readonly other: EntityId }

/** A part of the analysis beside the graph. */
export const ANALYSIS_PARTS = ['ranking', 'communities', 'pair', 'afterwards'] as const
export type AnalysisPart = (typeof ANALYSIS_PARTS)[number]

/** Which edges tie two actors together: those that happened, or all that are shown. */
export const TIES = ['happened', 'all'] as const
export type Ties = (typeof TIES)[number]

export const PERIODS = ['month', 'quarter', 'year'] as const
export type Period = (typeof PERIODS)[number]

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
  /** The part of the analysis in the right column; null where the evidence is there. */
  readonly analysis: AnalysisPart | null
  readonly ties: Ties
  /** What a pair's events are summed over; null leaves it to their span. */
  readonly period: Period | null
  /** Actors whose lanes stay on top, in the order they were pinned. */
  readonly pins: readonly EntityId[]
  /** The part of time that the axis is drawn for; null is all of it. */
  readonly view: Span | null
  /** Actors of whom more is drawn than at first, once for each step. */
  readonly expanded: readonly EntityId[]
  /** Actors whose neighbours that hang on them alone are not drawn. */
  readonly folded: readonly EntityId[]
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
  analysis: null,
  ties: 'happened',
  period: null,
  pins: [],
  view: null,
  expanded: [],
  folded: [],
}

/** Selects a claim, an edge or an actor; null selects nothing. */
export const select =
  (selected: Selection | null): Producer =>
  (state) => ({ ...state, selected })

/** Selects an actor together with the one that is selected; alone where none other is. */
export const together =
  (id: EntityId): Producer =>
  (state) => {
    const first = ['actor', 'between'].includes(state.selected?.kind ?? '')
      ? state.selected?.id
      : undefined
    return first === undefined || first === id
      ? select({ kind: 'actor', id })(state)
      : select({ kind: 'between', id: first, other: id })(state)
  }

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

/** Shows a part of the analysis beside the graph, or the evidence again (null). */
export const showAnalysis =
  (analysis: AnalysisPart | null): Producer =>
  (state) => ({ ...state, analysis })

/** Counts networks over these ties. */
export const setTies =
  (ties: Ties): Producer =>
  (state) => ({ ...state, ties })

/** Sums a pair's events over months, quarters or years. */
export const setPeriod =
  (period: Period | null): Producer =>
  (state) => ({ ...state, period })

/** Keeps an actor's lane on top, or lets it go again. */
export const togglePin =
  (actor: EntityId): Producer =>
  (state) => ({ ...state, pins: toggled(state.pins, actor) })

/** Draws the axis for these days alone; null draws all of it. */
export const setView =
  (view: Span | null): Producer =>
  (state) => ({ ...state, view })

/** Chooses a period and draws the axis for it alone. */
export const lookInto =
  (span: Span): Producer =>
  (state) => ({ ...state, ...span, view: span })

/** Takes every filter away and keeps the selection, what is expanded and how the timeline is looked at. */
export const clearFilters: Producer = (state) => ({
  ...state,
  modalities: [],
  types: [],
  from: null,
  to: null,
  query: '',
})

/** True when something is left out on purpose. */
export const isFiltered = (state: State): boolean =>
  state.modalities.length > 0 ||
  state.types.length > 0 ||
  state.from !== null ||
  state.to !== null ||
  state.query.trim() !== ''
