import type { Controller } from '../controller.ts'
import type { Axis } from '../derive/axis.ts'
import { steppedState } from '../derive/period.ts'
import type { State } from '../state.ts'

/** The state that the last key made: more keys after it are one step of the history. */
let lastMade: State | null = null

/** Moves the handle that has the focus. */
export function moveGrip(
  { key, shiftKey }: KeyboardEvent,
  target: EventTarget | null,
  axis: Axis,
  controller: Controller,
): void {
  const end = target instanceof Element ? target.getAttribute('data-grip') : null
  if (end !== 'from' && end !== 'to') return
  const state = steppedState(controller.model().state, axis, { end, key, both: shiftKey })
  controller.go(() => state, { keep: controller.model().state === lastMade })
  lastMade = state
}
