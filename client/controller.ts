import type { NewArticle } from '../graph-schema/api.ts'
import type { Edge } from '../graph-schema/model/edge.ts'
import { stateOf } from './address.ts'
import { addArticle, undoArticle } from './article/actions.ts'
import { type DrawnEdge, nextOfLine } from './derive/drawn.ts'
import { createLoading, type Loading } from './loading.ts'
import type { Model } from './model.ts'
import { openSession, type Session } from './session.ts'
import { type Selection, type State, select } from './state.ts'

/** Everything the views can do. */
export type Controller = Session & {
  readonly start: () => Promise<void>
  /** A click on a line. */
  readonly selectLine: (line: DrawnEdge, current: Edge | null) => void
  readonly addArticle: (article: NewArticle) => Promise<void>
  readonly undoArticle: () => Promise<void>
  /** Fetches the graph and the evidence anew: something in the store has changed. */
  readonly refresh: () => Promise<void>
}

const sameSelection = (a: Selection | null, b: Selection | null) =>
  a?.kind === b?.kind && a?.id === b?.id

/** Fetches what another state needs: its evidence, and the window where not everything fits. */
function follow(now: State, before: State, loading: Loading): void {
  if (!sameSelection(now.selected, before.selected)) void loading.evidence()
  if (now.from !== before.from || now.to !== before.to) loading.window()
}

/** Holds the model; every change goes through here and is followed by one `render`. */
export function createController(render: (model: Model) => void): Controller {
  const session: Session = openSession(render, (now, before) => follow(now, before, loading))
  const loading = createLoading(session)
  return {
    ...session,
    start: async () => {
      session.set({ state: stateOf(location.search) })
      await Promise.all([loading.graph(), loading.evidence()])
      loading.headline()
    },
    selectLine: (line, current) => {
      const next = nextOfLine(line, current)
      if (next !== null) session.go(select({ kind: 'edge', id: next.id }))
    },
    addArticle: (article) => addArticle(session, loading, article),
    undoArticle: () => undoArticle(session, loading),
    refresh: async () => {
      await Promise.all([loading.graph(), loading.evidence()])
    },
  }
}
