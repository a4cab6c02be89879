import type { NewArticle } from '../graph-schema/api.ts'
import type { Edge } from '../graph-schema/model/edge.ts'
import { addressOf, stateOf } from './address.ts'
import { api } from './api.ts'
import { type DrawnEdge, nextOfLine } from './derive/drawn.ts'
import { headlineOf } from './derive/order.ts'
import { edgesBut, namesIn } from './derive/visible.ts'
import { loadEvidence } from './evidence/load.ts'
import { createLayout } from './graph/layout.ts'
import { EMPTY_MODEL, type Model } from './model.ts'
import { EMPTY_STATE, isFiltered, type Producer, type Selection, select } from './state.ts'

/** Most edges fetched at once; more is slow to draw and nobody can read it. */
const MOST_EDGES = 1500

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const sameSelection = (a: Selection | null, b: Selection | null) =>
  a?.kind === b?.kind && a?.id === b?.id

/** The conditions the server is asked to apply, once not everything fits. */
function serverFilter({ state, graph }: Model): URLSearchParams {
  const query = new URLSearchParams({ limit: String(MOST_EDGES) })
  if (graph === null || graph.omitted === 0) return query
  if (state.from !== null) query.set('from', state.from)
  if (state.to !== null) query.set('to', state.to)
  return query
}

export type Controller = ReturnType<typeof createController>

/** Holds the model; every change goes through here and is followed by one `render`. */
export function createController(render: (model: Model) => void) {
  let model = EMPTY_MODEL
  let pending = new AbortController()
  const layout = createLayout()

  const set = (change: Partial<Model>) => {
    model = { ...model, ...change }
    render(model)
  }

  async function fetchEvidence(): Promise<void> {
    pending.abort()
    pending = new AbortController()
    const { signal } = pending
    const { selected } = model.state
    if (selected === null) return set({ evidence: null })
    try {
      const evidence = await loadEvidence(selected, signal)
      if (!signal.aborted) set({ evidence, problem: null })
    } catch (error) {
      if (!signal.aborted) set({ evidence: null, problem: wordsOf(error) })
    }
  }

  /** Goes to the next state; `keep` leaves no step in the history, for typing and moving on. */
  function go(producer: Producer, { keep = false } = {}): void {
    const state = producer(model.state)
    const moved = !sameSelection(state.selected, model.state.selected)
    const windowed = state.from !== model.state.from || state.to !== model.state.to
    const address = addressOf(state) || location.pathname
    if (keep) history.replaceState(null, '', address)
    else if (addressOf(state) !== location.search) history.pushState(null, '', address)
    set({ state })
    if (moved) void fetchEvidence()
    if (windowed && model.graph !== null && model.graph.omitted > 0) void fetchGraph()
  }

  async function fetchGraph(): Promise<void> {
    try {
      const graph = await api.graph(serverFilter(model))
      const known = new Set(graph.nodes.map(({ id }) => id))
      const kept = Object.fromEntries(
        Object.entries(model.positions).filter(([id]) => known.has(id)),
      )
      const positions = await layout({
        nodes: graph.nodes.map(({ id }) => id),
        ties: graph.edges.flatMap(({ source, target }) =>
          target === null ? [] : [{ source, target, weight: 1 }],
        ),
        kept,
      })
      set({ graph, positions, problem: null })
    } catch (error) {
      set({ problem: wordsOf(error) })
    }
  }

  /** Opens on the headline unless the address says what to look at. */
  function selectHeadline(): void {
    if (model.graph === null || model.state.selected !== null || isFiltered(model.state)) return
    const edges = edgesBut(null, model.graph.edges, EMPTY_STATE, namesIn(model.graph))
    const headline = headlineOf(edges)
    if (headline !== null) go(select({ kind: 'edge', id: headline.id }), { keep: true })
  }

  async function start(): Promise<void> {
    set({ state: stateOf(location.search) })
    addEventListener('popstate', () => {
      set({ state: stateOf(location.search) })
      void fetchEvidence()
    })
    await Promise.all([fetchGraph(), fetchEvidence()])
    selectHeadline()
  }

  function selectLine(line: DrawnEdge, current: Edge | null): void {
    const next = nextOfLine(line, current)
    if (next !== null) go(select({ kind: 'edge', id: next.id }))
  }

  async function addArticle(article: NewArticle): Promise<void> {
    set({ article: { step: 'reading' } })
    try {
      const report = await api.addArticle(article)
      set({ article: { step: 'saved', report, error: null } })
      await fetchGraph()
    } catch (error) {
      set({ article: { step: 'writing', error: wordsOf(error) } })
    }
  }

  async function undoArticle(): Promise<void> {
    const { article } = model
    if (article.step !== 'saved') return
    try {
      const { claims } = await api.retract(article.report.articleId)
      set({ article: { step: 'undone', title: article.report.title, claims } })
      await fetchGraph()
      await fetchEvidence()
      // What was selected may have gone with the article.
      if (model.evidence === null) go(select(null), { keep: true })
      set({ problem: null })
      selectHeadline()
    } catch (error) {
      set({ article: { ...article, error: wordsOf(error) } })
    }
  }

  async function runCypher(statement: string): Promise<void> {
    set({ cypher: { step: 'running' } })
    const begun = performance.now()
    try {
      const table = await api.cypher({ statement })
      set({ cypher: { step: 'done', table, ms: performance.now() - begun } })
    } catch (error) {
      set({ cypher: { step: 'failed', error: wordsOf(error) } })
    }
  }

  return { model: () => model, set, go, start, selectLine, addArticle, undoArticle, runCypher }
}
