import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import { select } from '../state.ts'
import { collapse, expand } from './expansion.ts'
import type { Point } from './positions.ts'
import { ARROWS, stepFrom } from './steps.ts'

/** What keys do in place of a hand on the picture. */
export type PictureHand = {
  /** By a factor; null shows everything. */
  readonly zoom: (factor: number | null) => void
  readonly pan: (by: Point) => void
  readonly put: (id: EntityId, place: Point) => void
}

const ZOOMS: Readonly<Record<string, number | null>> = { '+': 1.25, '=': 1.25, '-': 0.8, '0': null }
/** How far one key moves: the view in pixels, an actor in lengths of the picture. */
const PAN_PX = 60
const PUT = 20

/** Zooms by + − 0, moves the view by Shift and an arrow, the selected actor by Alt and one. */
function handKey(event: KeyboardEvent, scene: Scene, { model }: Controller, hand: PictureHand) {
  const zoom = ZOOMS[event.key]
  const [x, y] = ARROWS[event.key] ?? [0, 0]
  const id = scene.selectedActor
  const at = id === null ? undefined : model().positions[id]
  if (zoom !== undefined) hand.zoom(zoom)
  else if (x === 0 && y === 0) return false
  else if (event.shiftKey) hand.pan({ x: PAN_PX * x, y: PAN_PX * y })
  else if (!event.altKey) return false
  else if (id !== null && at !== undefined) hand.put(id, { x: at.x + PUT * x, y: at.y + PUT * y })
  event.preventDefault()
  return true
}

/** Keys of the picture: arrows go from actor to actor, Enter expands, Backspace collapses. */
export function onPictureKey(
  event: KeyboardEvent,
  scene: Scene,
  controller: Controller,
  hand: PictureHand,
): void {
  if (event.ctrlKey || event.metaKey || handKey(event, scene, controller, hand)) return
  const { selectedActor, lines } = scene
  const arrow = ARROWS[event.key]
  if (event.altKey) return
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
