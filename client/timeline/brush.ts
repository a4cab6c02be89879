import type { Controller } from '../controller.ts'
import type { Frame } from '../derive/frame.ts'
import { dragged, type Grip, limited } from '../derive/period.ts'
import type { Producer } from '../state.ts'
import { zoomOf } from '../zoom.ts'

/** The picture of more events than this follows only when the brush rests, for so many milliseconds. */
const QUICK_EVENTS = 300
const REST_MS = 250

/** Shorter drags are taken for clicks, in pixels. */
const LEAST_DRAG_PX = 6

function gripAt(target: EventTarget | null): Grip {
  const held = target instanceof Element ? target.closest('[data-grip]') : null
  const grip = held?.getAttribute('data-grip')
  return grip === 'from' || grip === 'to' || grip === 'whole' ? grip : 'new'
}

/** Shows steps of a brush in every view at once, the picture of many events excepted. */
function stepper(controller: Controller): (step: () => void) => void {
  let resting: ReturnType<typeof setTimeout> | undefined
  return (step) => {
    clearTimeout(resting)
    const { graph, pictured, state } = controller.model()
    if (graph !== null && graph.edges.length > QUICK_EVENTS) {
      if (pictured === null) controller.set({ pictured: { from: state.from, to: state.to } })
      resting = setTimeout(() => controller.set({ pictured: null }), REST_MS)
    }
    step()
  }
}

/** Calls back with each place the pointer comes to, at most once a frame, and when it is let go. */
function followPointer(
  strip: SVGSVGElement,
  pointer: number,
  { onMove, onEnd }: { onMove: (x: number) => void; onEnd: (isDone: boolean) => void },
): void {
  let frame = 0
  const ends = new AbortController()
  const move = ({ clientX }: PointerEvent) => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => onMove(clientX))
  }
  const end = ({ type, clientX }: PointerEvent) => {
    ends.abort()
    cancelAnimationFrame(frame)
    if (type === 'pointerup') onMove(clientX)
    onEnd(type === 'pointerup')
  }
  // Let go while this was still being fetched.
  if (!strip.hasPointerCapture(pointer)) return
  strip.addEventListener('pointermove', move, { signal: ends.signal })
  strip.addEventListener('pointerup', end, { signal: ends.signal })
  strip.addEventListener('pointercancel', end, { signal: ends.signal })
}

/** Follows the pointer until it is let go: all views show each step, the last is kept. */
export function brush(
  event: PointerEvent,
  strip: SVGSVGElement,
  { axis, gutter }: Frame,
  controller: Controller,
): void {
  const grip = gripAt(event.target)
  const { state } = controller.model()
  // On a very large screen the strip is drawn larger than its own pixels.
  const scale = zoomOf(strip)
  const left = strip.getBoundingClientRect().left + gutter * scale
  const placeOf = (x: number) => (x - left) / scale
  const begun = placeOf(event.clientX)
  const step = stepper(controller)
  let producer: Producer | null = null
  followPointer(strip, event.pointerId, {
    onMove: (x) => {
      const far = Math.abs(placeOf(x) - begun)
      if (producer === null && far < (grip === 'new' ? LEAST_DRAG_PX : 1)) return
      const next = limited(dragged(grip, axis, state, [begun, placeOf(x)]), axis)
      producer = next
      step(() => controller.preview(next))
    },
    onEnd: (isDone) => {
      const last = producer
      if (last !== null) step(() => controller.go(isDone ? last : () => state))
    },
  })
}
