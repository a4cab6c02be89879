import { html, type TemplateResult } from 'lit-html'
import { heightAfter, LEAST_HEIGHT, MOST_HEIGHT, within } from './heights.ts'

/** The drawer's upper edge: dragged, or moved by the arrows. */
export function upperEdge(height: number, resize: (height: number) => void): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const next = heightAfter(event.key, height)
    if (next === null) return
    event.preventDefault()
    resize(next)
  }
  const onPointerDown = ({ currentTarget, pointerId }: PointerEvent) => {
    if (currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId)
  }
  const onPointerMove = ({ currentTarget, pointerId, clientY }: PointerEvent) => {
    if (!(currentTarget instanceof Element) || !currentTarget.hasPointerCapture(pointerId)) return
    resize(within(100 * (1 - clientY / innerHeight)))
  }
  return html`<div class="drawer-edge" role="separator" tabindex="0" aria-orientation="horizontal" aria-label="Height of the drawer"
    aria-valuenow=${height} aria-valuemin=${LEAST_HEIGHT} aria-valuemax=${MOST_HEIGHT} aria-valuetext="${height} percent of the window"
    @keydown=${onKey} @pointerdown=${onPointerDown} @pointermove=${onPointerMove}></div>`
}
