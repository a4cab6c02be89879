import type { GraphView } from '../graph-schema/api.ts'
import type { EdgeId } from '../graph-schema/model/edge.ts'
import type { Entity, EntityId } from '../graph-schema/model/entity.ts'
import type { AnalysisForm } from './analysis/network.ts'
import type { ArticleForm } from './article/form-state.ts'
import type { Between } from './between/find.ts'
import { type Console, SHUT_CONSOLE } from './console/model.ts'
import { type Correcting, NO_CORRECTING } from './corrections/correcting.ts'
import type { Evidence } from './evidence/load.ts'
import type { Exchange } from './export/exchange.ts'
import type { Positions } from './graph/positions.ts'
import type { Past } from './past.ts'
import { EMPTY_STATE, type State, type Window } from './state.ts'

export type Theme = 'auto' | 'light' | 'dark'
export type Panel = 'evidence' | 'events' | 'timeline'

/** What another view asks the picture to show brightly; edges bring their ends along. */
export type Lit = { readonly nodes: readonly EntityId[]; readonly edges: readonly EdgeId[] }

/** Everything the page holds: the state of its address, what was fetched, and what is open. */
export type Model = {
  readonly state: State
  /** The state of the address, from which links lead on: while a brush is drawn it stays. */
  readonly linked: State
  readonly past: Past
  readonly graph: GraphView | null
  /** What was fetched beside it for the actors that are expanded. */
  readonly neighbourhoods: ReadonlyMap<EntityId, GraphView>
  /** How many edges the filters let each actor have; null where those that are here are all. */
  readonly degrees: ReadonlyMap<EntityId, number> | null
  readonly positions: Positions
  /** What is between the two actors that are selected; null while it is not known. */
  readonly between: Between | null
  /** The selection where there is no such thing. */
  readonly missing: string | null
  /** Actors of the address that the graph does not have. */
  readonly stale: readonly string[]
  /** Lit up in the picture, all else dimmed; null leaves that to the selection. */
  readonly lit: Lit | null
  /** Hues of nodes in degrees of the colour circle instead of the colours of their kinds. */
  readonly nodeHues: ReadonlyMap<EntityId, number> | null
  /** Sizes of nodes from 0, the least, to 1 instead of by their lines. */
  readonly nodeSizes: ReadonlyMap<EntityId, number> | null
  readonly evidence: Evidence | null
  /** A line about what went wrong last, shown until the next success. */
  readonly problem: string | null
  readonly suggestions: readonly Entity[]
  readonly activeSuggestion: number
  readonly dialog: 'article' | 'correction' | 'corrections' | 'help' | null
  readonly article: ArticleForm
  readonly console: Console
  readonly theme: Theme
  /** False where single keys do nothing, for those who speak to their computer. */
  readonly singleKeys: boolean
  /** The panel in front on a narrow screen. */
  readonly panel: Panel
  /** Pixels of the timeline's lanes and of the list of events. */
  readonly timelineWidth: number
  readonly timelineHeight: number
  readonly listHeight: number
  /** True once the first picture is there: until then only what is in sight is made. */
  readonly settled: boolean
  /** Signs before the names of nodes, so that a hue is not told by colour alone. */
  readonly nodeTags: ReadonlyMap<EntityId, string> | null
  readonly analysis: AnalysisForm
  readonly exchange: Exchange
  readonly correcting: Correcting
  /** The window that the picture shows while another is being drawn; null for the state's. */
  readonly pictured: Window | null
  /** How far the list and the lanes are scrolled, in coarse steps of pixels. */
  readonly listTop: number
  readonly lanesTop: number
  /** True while the page steps from event to event by itself, at so many times the usual pace. */
  readonly playing: boolean
  readonly pace: number
  /** Edges that came while the page was open, lit for a moment. */
  readonly fresh: ReadonlySet<EdgeId>
  /** Actors that came with them. */
  readonly arrived: ReadonlySet<EntityId>
  /** A line about what happened elsewhere, shown for a moment. */
  readonly note: string | null
  /** True while the server does not answer. */
  readonly away: boolean
}

/** The page before anything has come from the server. */
export const EMPTY_MODEL: Model = {
  state: EMPTY_STATE,
  linked: EMPTY_STATE,
  past: { step: 0, last: 0 },
  graph: null,
  neighbourhoods: new Map(),
  degrees: null,
  positions: {},
  between: null,
  missing: null,
  stale: [],
  lit: null,
  nodeHues: null,
  nodeSizes: null,
  evidence: null,
  problem: null,
  suggestions: [],
  activeSuggestion: -1,
  dialog: null,
  article: { step: 'writing', error: null },
  console: SHUT_CONSOLE,
  theme: 'auto',
  singleKeys: true,
  panel: 'evidence',
  timelineWidth: 900,
  timelineHeight: 300,
  listHeight: 900,
  settled: false,
  nodeTags: null,
  analysis: { network: null, problem: null, order: 'degree' },
  exchange: { step: 'closed' },
  correcting: NO_CORRECTING,
  pictured: null,
  listTop: 0,
  lanesTop: 0,
  playing: false,
  pace: 1,
  fresh: new Set(),
  arrived: new Set(),
  note: null,
  away: false,
}
