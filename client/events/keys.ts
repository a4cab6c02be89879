import type { Controller } from '../controller.ts'
import { select, showAnalysis } from '../state.ts'

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

function moveBy(step: number, controller: Controller): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#events [data-edge]')]
  const at = links.findIndex((link) => link.getAttribute('aria-current') === 'true')
  const next = links[Math.min(links.length - 1, Math.max(0, at + step))]
  const id = next?.dataset.edge
  if (next === undefined || id === undefined) return
  controller.go(select({ kind: 'edge', id }))
  next.focus({ preventScroll: true })
}

/** Keys of the page: / searches, j and k or the arrows in the list move on, Enter reads. */
export function onPageKey(event: KeyboardEvent, controller: Controller): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  // In a shadow root, such as the editor's, the event's own target is only the root's host.
  if (controller.model().dialog !== null || isTyping(event.composedPath()[0] ?? null)) return
  const inList = event.target instanceof Element && event.target.closest('#events') !== null
  const step = STEPS[event.key]
  if (event.key === '/') {
    event.preventDefault()
    document.getElementById('search')?.focus()
  } else if (step !== undefined && (inList || event.key.length === 1)) {
    event.preventDefault()
    moveBy(step, controller)
  } else if (event.key === 'Enter' && inList) {
    event.preventDefault()
    controller.set({ panel: 'evidence' })
    if (controller.model().state.analysis !== null) controller.go(showAnalysis(null))
    document.getElementById('evidence-title')?.focus()
  } else if (event.key === 'Escape') controller.go(select(null))
}
