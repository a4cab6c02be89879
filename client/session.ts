import { addressOf, stateOf } from './address.ts'
import { EMPTY_MODEL, type Model } from './model.ts'
import { grown, stepIn } from './past.ts'
import type { Producer, State } from './state.ts'

/** The model and the one way to change it; `state` below is the part that the address holds. */
export type Session = {
  readonly model: () => Model
  /** Changes the model and renders. */
  readonly set: (change: Partial<Model>) => void
  /**
   * Goes to the next state and its address; `keep` leaves no step in the history, for typing; `change`
   * is what else of the model changes with it.
   */
  readonly go: (producer: Producer, options?: { keep?: boolean; change?: Partial<Model> }) => void
  /** Shows a state on the way to another, as while dragging: no address, nothing fetched before `go`. */
  readonly preview: (producer: Producer) => void
}

/** What to do once the state is another one. */
export type OnState = (now: State, before: State) => void

/** Holds the model of one page; back and forward are undo and redo. */
export function openSession(render: (model: Model) => void, onState: OnState): Session {
  const step = stepIn(history.state)
  const state = stateOf(location.search)
  let model: Model = { ...EMPTY_MODEL, state, linked: state, past: { step, last: step } }

  const set = (change: Partial<Model>) => {
    model = { ...model, ...change }
    render(model)
  }
  let previewedFrom: State | null = null
  const enter = (state: State, change: Partial<Model> = {}) => {
    const before = previewedFrom ?? model.state
    previewedFrom = null
    set({ ...change, state, linked: state })
    onState(state, before)
  }
  const preview = (producer: Producer) => {
    previewedFrom ??= model.state
    set({ state: producer(model.state) })
  }
  const go: Session['go'] = (producer, { keep = false, change } = {}) => {
    const state = producer(model.state)
    const address = addressOf(state) || location.pathname
    if (keep) history.replaceState(history.state, '', address)
    else if (addressOf(state) !== location.search) {
      model = { ...model, past: grown(model.past) }
      history.pushState({ step: model.past.step }, '', address)
    }
    enter(state, change)
  }
  addEventListener('popstate', ({ state: held }) => {
    model = { ...model, past: { ...model.past, step: stepIn(held) } }
    enter(stateOf(location.search))
  })
  return { model: () => model, set, go, preview }
}

/** An error as a line for people. */
export const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
