import { openArticle } from '../article/dialog.ts'
import type { Controller } from '../controller.ts'
import { type Scene, sceneOf } from '../derive/scene.ts'
import { canRedo, canUndo } from '../past.ts'
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

function readEvidence(controller: Controller): void {
  controller.set({ panel: 'evidence' })
  if (controller.model().state.analysis !== null) controller.go(showAnalysis(null))
  document.getElementById('evidence-title')?.focus()
}

/** What is between the two of the selected event; of one without an addressee, all of its actor. */
function openBetween({ selectedEdge }: Scene, { go }: Controller): void {
  if (selectedEdge === null) return
  const { source, target } = selectedEdge
  go(
    select(
      target === null || target === source
        ? { kind: 'actor', id: source }
        : { kind: 'between', id: source, other: target },
    ),
  )
}

/** Goes back to the view before, or on to the one that was left; never out of the page. */
export function undo({ model }: Controller): void {
  if (canUndo(model().past)) history.back()
}
export function redo({ model }: Controller): void {
  if (canRedo(model().past)) history.forward()
}

/** What single keys do anywhere on the page; client/help/sheet.ts has them in words. */
const KEYS: Readonly<Record<string, (controller: Controller) => void>> = {
  '/': () => document.getElementById('search')?.focus(),
  '?': ({ set }) => set({ dialog: 'help' }),
  a: (controller) => openArticle(controller.model(), controller),
  c: ({ model, set }) => set({ console: { ...model().console, open: true } }),
  g: () => document.getElementById('picture')?.focus(),
  p: (controller) =>
    void import('../timeline/play.ts').then(({ togglePlay }) => togglePlay(controller)),
  u: undo,
  U: redo,
}

/** The keys that undo and do again in every program. */
function chorded(event: KeyboardEvent, controller: Controller): void {
  if (event.altKey || event.key.toLowerCase() !== 'z') return
  event.preventDefault()
  if (event.shiftKey) redo(controller)
  else undo(controller)
}

/** Keys of the page: those above, j and k to move on, in the list arrows and pages too; Enter reads. */
export function onPageKey(event: KeyboardEvent, controller: Controller): void {
  const { dialog, singleKeys } = controller.model()
  // In a shadow root, such as the editor's, the event's own target is only the root's host.
  if (event.defaultPrevented || dialog !== null || isTyping(event.composedPath()[0] ?? null)) return
  if (event.ctrlKey || event.metaKey) {
    chorded(event, controller)
    return
  }
  if (event.altKey || (event.key.length === 1 && !singleKeys)) return
  const inList = event.target instanceof Element && event.target.closest('#events') !== null
  const scene = sceneOf(controller.model())
  const step = stepOf(event.key, scene.edges.length)
  const act = KEYS[event.key]
  if (act !== undefined) {
    event.preventDefault()
    act(controller)
  } else if (step !== undefined && (inList || event.key.length === 1)) {
    event.preventDefault()
    moveBy(step, scene, controller)
  } else if (event.key === 'Enter' && inList) {
    event.preventDefault()
    if (event.shiftKey) openBetween(scene, controller)
    else readEvidence(controller)
  } else if (event.key === 'Escape') controller.go(select(null))
}
