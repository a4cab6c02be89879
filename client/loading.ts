import type { GraphSnapshot, GraphView, Ledger } from '../graph-schema/api.ts'
import type { Edge } from '../graph-schema/model/edge.ts'
import { api, RequestError } from './api.ts'
import { betweenLoader } from './between/load.ts'
import { gathered } from './derive/gathered.ts'
import { headlineOf } from './derive/order.ts'
import { edgesBut, namesIn } from './derive/visible.ts'
import { loadEvidence } from './evidence/load.ts'
import { degreesLoader } from './graph/counting.ts'
import { neighbourhoodLoader } from './graph/neighbourhoods.ts'
import { type Session, wordsOf } from './session.ts'
import { EMPTY_STATE, isFiltered, type State, select } from './state.ts'

/** Most edges fetched at once; more is slow to draw and nobody can read it. */
const MOST_EDGES = 5000

/** Brings what the state asks for from the server into the model. */
export type Loading = {
  /** Gives the ledger as it was just before; null where it failed. Shown not before `ready`. */
  readonly graph: (ready?: Promise<void>) => Promise<Ledger | null>
  /** What another window needs, once it has stood still, where not everything was fetched. */
  readonly window: () => void
  readonly evidence: () => Promise<void>
  /** What is expanded beyond the graph, and what is between two actors. */
  readonly around: () => Promise<void>
  /** Selects the edge to open with, as the first graph does, unless something is selected. */
  readonly headline: () => void
}

/** A window is taken for chosen after so many milliseconds. */
const SETTLED_MS = 250

/** The conditions the server is asked to apply. */
function windowFilter(state: State): URLSearchParams {
  const query = new URLSearchParams({ limit: String(MOST_EDGES) })
  if (state.from !== null) query.set('from', state.from)
  if (state.to !== null) query.set('to', state.to)
  return query
}

const isMissing = (error: unknown) => error instanceof RequestError && error.status === 404

function evidenceLoader({ model, set, go }: Session): Loading['evidence'] {
  let pending = new AbortController()
  return async () => {
    pending.abort()
    pending = new AbortController()
    const { signal } = pending
    const { selected } = model().state
    if (selected === null || selected.kind === 'between')
      return set({ evidence: null, missing: null })
    try {
      const evidence = await loadEvidence(selected, signal)
      if (signal.aborted) return
      set({ evidence, problem: null, missing: null })
      // A link to somebody who was merged into another leads to that other.
      if (evidence.kind === 'actor' && evidence.view.entity.id !== selected.id)
        go(select({ kind: 'actor', id: evidence.view.entity.id }), { keep: true })
    } catch (error) {
      if (signal.aborted) return
      if (isMissing(error)) set({ evidence: null, missing: selected.id })
      else set({ evidence: null, missing: null, problem: wordsOf(error) })
    }
  }
}

/** The latest edges, and beside them those of the window where not everything fits. */
async function fetchGraph(
  state: State,
  latest: GraphSnapshot | null,
): Promise<[GraphSnapshot, ...GraphSnapshot[]]> {
  const whole = latest ?? (await api.graph(new URLSearchParams({ limit: String(MOST_EDGES) })))
  if (whole.omitted === 0 || (state.from === null && state.to === null)) return [whole]
  return [whole, await api.graph(windowFilter(state))]
}

/** The edge to open a graph with, unless the address says what to look at. */
function headlineFor(graph: GraphView, state: State): Edge | null {
  if (state.selected !== null || isFiltered(state)) return null
  return headlineOf(edgesBut(null, graph.edges, EMPTY_STATE, namesIn(graph)))
}

function graphLoader(
  { model, set, go }: Session,
  around: Loading['around'],
): Pick<Loading, 'graph' | 'window'> {
  let whole: GraphSnapshot | null = null
  let latest = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  const show = (graph: GraphView) => {
    const change = { graph, problem: null }
    const headline = model().graph === null ? headlineFor(graph, model().state) : null
    if (headline === null) set(change)
    else go(select({ kind: 'edge', id: headline.id }), { keep: true, change })
  }
  const load = async (known: GraphSnapshot | null, ready?: Promise<void>) => {
    latest += 1
    const asked = latest
    try {
      const [first, ...window] = await fetchGraph(model().state, known)
      await ready
      if (asked !== latest) return first.ledger
      whole = first
      performance.mark('graph-fetched')
      show(gathered(first, window))
      await around()
      return first.ledger
    } catch (error) {
      set({ problem: wordsOf(error) })
      return null
    }
  }
  const window = () => {
    clearTimeout(waiting)
    if (whole !== null && whole.omitted > 0) waiting = setTimeout(() => load(whole), SETTLED_MS)
  }
  return { graph: (ready) => load(null, ready), window }
}

/** Ways to load into this session. */
export function createLoading(session: Session): Loading {
  const [neighbourhoods, between] = [neighbourhoodLoader(session), betweenLoader(session)]
  const degrees = degreesLoader(session)
  const around = async () => {
    void degrees()
    await neighbourhoods()
    await between()
  }
  const evidence = evidenceLoader(session)
  return {
    ...graphLoader(session, around),
    evidence: async () => {
      await evidence()
      // What is selected beyond the graph is known by its evidence alone.
      await neighbourhoods()
    },
    around,
    headline: () => {
      const { graph, state } = session.model()
      const headline = graph === null ? null : headlineFor(graph, state)
      if (headline !== null) session.go(select({ kind: 'edge', id: headline.id }), { keep: true })
    },
  }
}
