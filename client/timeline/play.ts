import type { Controller } from '../controller.ts'
import { eventAfter } from '../derive/order.ts'
import { sceneOf } from '../derive/scene.ts'
import { select } from '../state.ts'

/** How long an event is shown at the usual pace. */
const STEP_MS = 1600

/** Selects the next event or the one before; false at the end. */
export function stepEvent(controller: Controller, step: 1 | -1, keep = false): boolean {
  const { edges, selectedEdge } = sceneOf(controller.model())
  const next = eventAfter(edges, selectedEdge, step)
  if (next === null) return false
  controller.go(select({ kind: 'edge', id: next.id }), { keep })
  return true
}

let waiting: ReturnType<typeof setTimeout> | undefined

function playOn(controller: Controller): void {
  waiting = setTimeout(() => {
    const { playing, dialog } = controller.model()
    if (!playing) return
    if (dialog === null && stepEvent(controller, 1, true)) playOn(controller)
    else controller.set({ playing: false })
  }, STEP_MS / controller.model().pace)
}

const wantsStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** From event to event by itself until paused or at the end; one step where stillness is wanted. */
export function togglePlay(controller: Controller): void {
  clearTimeout(waiting)
  if (controller.model().playing) {
    controller.set({ playing: false })
    return
  }
  if (!stepEvent(controller, 1)) {
    controller.go(select(null), { keep: true })
    if (!stepEvent(controller, 1, true)) return
  }
  if (wantsStillness()) return
  controller.set({ playing: true })
  playOn(controller)
}
