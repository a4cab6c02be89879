import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import { select } from '../state.ts'
import { collapse, expand } from './expansion.ts'
import { ARROWS, stepFrom } from './steps.ts'

/** Keys of the picture: arrows go from actor to actor, Enter expands, Backspace collapses. */
export function onPictureKey(event: KeyboardEvent, scene: Scene, controller: Controller): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { selectedActor, lines } = scene
  const arrow = ARROWS[event.key]
  if (arrow !== undefined) {
    event.preventDefault()
    const next = stepFrom(selectedActor, arrow, lines, controller.model().positions)
    if (next !== null) controller.go(select({ kind: 'actor', id: next }))
  } else if (selectedActor === null) return
  else if (event.key === 'Enter') {
    event.preventDefault()
    if (event.shiftKey) document.getElementById('between-other')?.focus()
    else controller.go(expand(selectedActor))
  } else if (event.key === 'Backspace' || event.key === 'Delete') {
    event.preventDefault()
    controller.go(collapse(selectedActor))
  }
}
