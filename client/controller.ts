import type { Edge } from '../graph-schema/model/edge.ts'
import type { EntityId } from '../graph-schema/model/entity.ts'
import { type DrawnEdge, nextOfLine } from './derive/drawn.ts'
import { createLoading, type Loading } from './loading.ts'
import type { Model } from './model.ts'
import { openSession, type Session } from './session.ts'
import { type Selection, type State, select, together } from './state.ts'

/** Everything the views can do. */
export type Controller = Session & {
  /** Fetches all there is to see; shows it once the picture is `ready` to be laid out. */
  readonly start: (ready: Promise<void>) => Promise<void>
  /** A click on an actor; `both` asks for what is between it and the one that is selected. */
  readonly selectActor: (id: EntityId, both: boolean) => void
  /** A click on a line. */
  readonly selectLine: (line: DrawnEdge, current: Edge | null) => void
  /** Ways to fetch again what is shown. */
  readonly loading: Loading
  /** Fetches the graph and the evidence anew: something in the store has changed. */
  readonly refresh: () => Promise<void>
}

const otherOf = (selected: Selection | null) =>
  selected?.kind === 'between' ? selected.other : null

const sameSelection = (a: Selection | null, b: Selection | null) =>
  a?.kind === b?.kind && a?.id === b?.id && otherOf(a) === otherOf(b)

/** Fetches what another state needs: its evidence, and the window where not everything fits. */
function follow(now: State, before: State, loading: Loading): void {
  if (!sameSelection(now.selected, before.selected)) void loading.evidence()
  if (now !== before) void loading.around()
  if (now.from !== before.from || now.to !== before.to) loading.window()
}

/** Holds the model; every change goes through here and is followed by one `render`. */
export function createController(render: (model: Model) => void): Controller {
  const session: Session = openSession(render, (now, before) => follow(now, before, loading))
  const loading = createLoading(session)
  return {
    ...session,
    start: async (ready) => {
      const [known] = await Promise.all([loading.graph(ready), loading.evidence()])
      const { followChanges } = await import('./live/follow.ts')
      followChanges(session, loading, known)
    },
    selectLine: (line, current) => {
      const next = nextOfLine(line, current)
      if (next !== null) session.go(select({ kind: 'edge', id: next.id }))
    },
    selectActor: (id, both) => session.go(both ? together(id) : select({ kind: 'actor', id })),
    loading,
    refresh: async () => {
      await Promise.all([loading.graph(), loading.evidence()])
    },
  }
}
