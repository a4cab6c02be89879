import { z } from 'zod'
import { ClaimId } from '../graph-schema/model/claim.ts'
import { EdgeId } from '../graph-schema/model/edge.ts'
import { EntityId } from '../graph-schema/model/entity.ts'
import { Modality } from '../graph-schema/model/modality.ts'
import { Day } from '../graph-schema/model/when.ts'
import { EdgeType } from '../graph-schema/ontology/edge-types.ts'
import { remembered } from './derive/remembered.ts'
import {
  ANALYSIS_PARTS,
  EMPTY_STATE,
  PERIODS,
  type Selection,
  type Span,
  type State,
  TIES,
} from './state.ts'

const MAX_QUERY = 200
const MOST_PINS = 20

const valid = <Schema extends z.ZodType>(schema: Schema, text: string | null) => {
  const parsed = schema.safeParse(text)
  return parsed.success ? parsed.data : null
}

/** Most expansions in one address. */
const MAX_STEPS = 60

const listIn = <Schema extends z.ZodType>(schema: Schema, text: string | null) => [
  ...new Set(
    (text ?? '').split(',').flatMap((part) => {
      const item = valid(schema, part)
      return item === null ? [] : [item]
    }),
  ),
]

function selectionIn(query: URLSearchParams): Selection | null {
  const claim = valid(ClaimId, query.get('claim'))
  if (claim !== null) return { kind: 'claim', id: claim }
  const edge = valid(EdgeId, query.get('edge'))
  if (edge !== null) return { kind: 'edge', id: edge }
  const [id, other] = listIn(EntityId, query.get('between'))
  if (id !== undefined && other !== undefined) return { kind: 'between', id, other }
  const actor = valid(EntityId, query.get('actor'))
  return actor === null ? null : { kind: 'actor', id: actor }
}

function spanIn(text: string | null): Span | null {
  const [from = null, to = null, ...rest] = text?.split('/').map((day) => valid(Day, day)) ?? []
  return from === null || to === null || rest.length > 0 || to <= from ? null : { from, to }
}

/** Ids as they come, again where they come again. */
const stepsIn = (text: string | null): readonly EntityId[] =>
  (text ?? '')
    .split(',')
    .flatMap((part) => valid(EntityId, part) ?? [])
    .slice(0, MAX_STEPS)

/** The state that an address's query holds; parts that make no sense are left out. */
export function stateOf(search: string): State {
  const query = new URLSearchParams(search)
  return {
    selected: selectionIn(query),
    modalities: listIn(Modality, query.get('modality')),
    types: listIn(EdgeType, query.get('types')),
    from: valid(Day, query.get('from')),
    to: valid(Day, query.get('to')),
    query: (query.get('q') ?? '').slice(0, MAX_QUERY),
    analysis: valid(z.enum(ANALYSIS_PARTS), query.get('analysis')),
    ties: valid(z.enum(TIES), query.get('ties')) ?? EMPTY_STATE.ties,
    period: valid(z.enum(PERIODS), query.get('by')),
    pins: listIn(EntityId, query.get('pins')).slice(0, MOST_PINS),
    view: spanIn(query.get('view')),
    expanded: stepsIn(query.get('expand')),
    folded: listIn(EntityId, query.get('fold')),
  }
}

function selectionText(selected: Selection | null): string {
  if (selected === null) return ''
  return selected.kind === 'between'
    ? textOf([['between', `${selected.id},${selected.other}`]])
    : textOf([[selected.kind, selected.id]])
}

/** Parameters as text; ids keep their slashes. */
const textOf = (parameters: [string, string][]) =>
  new URLSearchParams(parameters).toString().replaceAll('%2F', '/').replaceAll('%2C', ',')

/** All of a state but its selection: every link of a view has this in common. */
const restOf = remembered((state: State): string => {
  const parameters: [string, string][] = []
  const add = (name: string, value: string) => parameters.push([name, value])
  if (state.modalities.length > 0) add('modality', state.modalities.join(','))
  if (state.types.length > 0) add('types', state.types.join(','))
  if (state.from !== null) add('from', state.from)
  if (state.to !== null) add('to', state.to)
  if (state.query.trim() !== '') add('q', state.query)
  if (state.analysis !== null) add('analysis', state.analysis)
  if (state.ties !== EMPTY_STATE.ties) add('ties', state.ties)
  if (state.period !== null) add('by', state.period)
  if (state.pins.length > 0) add('pins', state.pins.join(','))
  if (state.view !== null) add('view', `${state.view.from}/${state.view.to}`)
  if (state.expanded.length > 0) add('expand', state.expanded.join(','))
  if (state.folded.length > 0) add('fold', state.folded.join(','))
  return textOf(parameters)
})

const joined = (...parts: readonly string[]): string => {
  const text = parts.filter((part) => part !== '').join('&')
  return text === '' ? '' : `?${text}`
}

/** The query of the address that holds a state, '' for the empty one. */
export const addressOf = (state: State): string =>
  joined(selectionText(state.selected), restOf(state))

/** The address of a selection on its own, for links that work in a new tab as well. */
export const linkTo = (selected: Selection, state: State = EMPTY_STATE): string =>
  joined(selectionText(selected), restOf(state))
