import type { Controller } from '../controller.ts'
import { type Scene, sceneOf } from '../derive/scene.ts'
import { select, showAnalysis } from '../state.ts'

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const ROW_PX = 56

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/** Rows of a page: what fits into the list, less one to keep one's place. */
function pageRows(): number {
  const height = document.getElementById('event-scroll')?.clientHeight ?? 0
  return Math.max(1, Math.floor(height / ROW_PX) - 1)
}

/** How far a key moves in a list of so many events; undefined for other keys. */
function stepOf(key: string, length: number): number | undefined {
  if (key === 'Home') return -length
  if (key === 'End') return length
  if (key === 'PageUp') return -pageRows()
  if (key === 'PageDown') return pageRows()
  return STEPS[key]
}

function moveBy(step: number, { edges, selectedEdge }: Scene, controller: Controller): void {
  const at = edges.findIndex(({ id }) => id === selectedEdge?.id)
  const next = edges[Math.min(edges.length - 1, Math.max(0, at + step))]
  if (next === undefined) return
  controller.go(select({ kind: 'edge', id: next.id }))
  const link = document.querySelector<HTMLElement>(`#events [data-edge="${next.id}"]`)
  link?.focus({ preventScroll: true })
}

/** Keys of the page: / searches, j and k move on, as arrows and pages do in the list, Enter reads, p plays. */
export function onPageKey(event: KeyboardEvent, controller: Controller): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  // In a shadow root, such as the editor's, the event's own target is only the root's host.
  if (controller.model().dialog !== null || isTyping(event.composedPath()[0] ?? null)) return
  const inList = event.target instanceof Element && event.target.closest('#events') !== null
  const scene = sceneOf(controller.model())
  const step = stepOf(event.key, scene.edges.length)
  if (event.key === '/') {
    event.preventDefault()
    document.getElementById('search')?.focus()
  } else if (step !== undefined && (inList || event.key.length === 1)) {
    event.preventDefault()
    moveBy(step, scene, controller)
  } else if (event.key === 'Enter' && inList) {
    event.preventDefault()
    controller.set({ panel: 'evidence' })
    if (controller.model().state.analysis !== null) controller.go(showAnalysis(null))
    document.getElementById('evidence-title')?.focus()
  } else if (event.key === 'p') {
    event.preventDefault()
    void import('../timeline/play.ts').then(({ togglePlay }) => togglePlay(controller))
  } else if (event.key === 'Escape') controller.go(select(null))
}
