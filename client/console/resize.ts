import { html, type TemplateResult } from 'lit-html'

/** Heights of the drawer in percent of the window's. */
export const LEAST_HEIGHT = 24
export const MOST_HEIGHT = 84
const STEP = 6

const within = (height: number) => Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, height)))

/** The height that a key asks for; null for every other key. */
export function heightAfter(key: string, height: number): number | null {
  if (key === 'ArrowUp') return within(height + STEP)
  if (key === 'ArrowDown') return within(height - STEP)
  if (key === 'Home') return LEAST_HEIGHT
  return key === 'End' ? MOST_HEIGHT : null
}

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
