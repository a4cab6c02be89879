import { api } from './api.ts'
import { headlineOf } from './derive/order.ts'
import { edgesBut, namesIn } from './derive/visible.ts'
import { loadEvidence } from './evidence/load.ts'
import { createLayout } from './graph/layout.ts'
import type { Model } from './model.ts'
import { type Session, wordsOf } from './session.ts'
import { EMPTY_STATE, isFiltered, select } from './state.ts'

/** Most edges fetched at once; more is slow to draw and nobody can read it. */
const MOST_EDGES = 5000

/** Brings what the state asks for from the server into the model. */
export type Loading = {
  readonly graph: () => Promise<void>
  readonly evidence: () => Promise<void>
  /** Selects the edge to open with, unless the address says what to look at. */
  readonly headline: () => void
}

/** The conditions the server is asked to apply, once not everything fits. */
function serverFilter({ state, graph }: Model): URLSearchParams {
  const query = new URLSearchParams({ limit: String(MOST_EDGES) })
  if (graph === null || graph.omitted === 0) return query
  if (state.from !== null) query.set('from', state.from)
  if (state.to !== null) query.set('to', state.to)
  return query
}

function evidenceLoader({ model, set, go }: Session): Loading['evidence'] {
  let pending = new AbortController()
  return async () => {
    pending.abort()
    pending = new AbortController()
    const { signal } = pending
    const { selected } = model().state
    if (selected === null) return set({ evidence: null })
    try {
      const evidence = await loadEvidence(selected, signal)
      if (signal.aborted) return
      set({ evidence, problem: null })
      // A link to somebody who was merged into another leads to that other.
      if (evidence.kind === 'actor' && evidence.view.entity.id !== selected.id)
        go(select({ kind: 'actor', id: evidence.view.entity.id }), { keep: true })
    } catch (error) {
      if (!signal.aborted) set({ evidence: null, problem: wordsOf(error) })
    }
  }
}

function graphLoader({ model, set }: Session): Loading['graph'] {
  const layout = createLayout()
  return async () => {
    try {
      const graph = await api.graph(serverFilter(model()))
      performance.mark('graph-fetched')
      const known = new Set(graph.nodes.map(({ id }) => id))
      const before = Object.entries(model().positions)
      const positions = await layout({
        nodes: [...known],
        ties: graph.edges.flatMap(({ source, target }) =>
          target === null ? [] : [{ source, target, weight: 1 }],
        ),
        kept: Object.fromEntries(before.filter(([id]) => known.has(id))),
      })
      set({ graph, positions, problem: null })
    } catch (error) {
      set({ problem: wordsOf(error) })
    }
  }
}

/** Ways to load into this session. */
export function createLoading(session: Session): Loading {
  return {
    graph: graphLoader(session),
    evidence: evidenceLoader(session),
    headline: () => {
      const { graph, state } = session.model()
      if (graph === null || state.selected !== null || isFiltered(state)) return
      const headline = headlineOf(edgesBut(null, graph.edges, EMPTY_STATE, namesIn(graph)))
      if (headline !== null) session.go(select({ kind: 'edge', id: headline.id }), { keep: true })
    },
  }
}
