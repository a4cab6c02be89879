import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Producer, State } from '../state.ts'

/** How many more edges one step brings, the most recent first. */
export const STEP = 25

/** How many steps further than at first an actor is expanded. */
export const stepsOf = ({ expanded }: Pick<State, 'expanded'>, id: EntityId): number =>
  expanded.filter((other) => other === id).length

/** Unfolds an actor, or brings the next of its edges. */
export const expand =
  (id: EntityId): Producer =>
  (state) =>
    state.folded.includes(id)
      ? { ...state, folded: state.folded.filter((other) => other !== id) }
      : { ...state, expanded: [...state.expanded, id] }

/** Takes an actor's expansions back; without any, folds away the neighbours that hang on it alone. */
export const collapse =
  (id: EntityId): Producer =>
  (state) => {
    if (stepsOf(state, id) > 0)
      return { ...state, expanded: state.expanded.filter((other) => other !== id) }
    return state.folded.includes(id) ? state : { ...state, folded: [...state.folded, id] }
  }
