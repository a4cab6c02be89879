import type { Network } from 'vis-network/esnext'
import type { Point } from './positions.ts'

/** What somebody does to the picture with a mouse or a finger. */
export type PictureEvents = {
  readonly onLine: (key: string) => void
  /** `both`: with Shift, or a long touch. */
  readonly onNode: (id: string, both: boolean) => void
  readonly onOpen: (id: string) => void
  readonly onMoved: (id: string, place: Point) => void
  /** The first picture is there. */
  readonly onDrawn: () => void
}

type Pointed = { readonly pointer: { readonly DOM: Point }; readonly event?: unknown }
type Dragged = { readonly nodes: readonly string[] }

/** vis-network hands the browser's own event on inside Hammer's. */
const sourceOf = ({ event }: Pointed): PointerEvent | null =>
  typeof event === 'object' &&
  event !== null &&
  'srcEvent' in event &&
  event.srcEvent instanceof PointerEvent
    ? event.srcEvent
    : null

const isShifted = (pointed: Pointed) => sourceOf(pointed)?.shiftKey === true
const isTouch = (pointed: Pointed) => sourceOf(pointed)?.pointerType === 'touch'

/** Tells the page what is done to nodes and lines. */
export function listenTo(network: Network, element: HTMLElement, events: PictureEvents): void {
  const nodeUnder = ({ pointer }: Pointed) => {
    const id = network.getNodeAt(pointer.DOM)
    return id === undefined ? null : String(id)
  }
  const onPress = (pointed: Pointed, isLong: boolean) => {
    const node = nodeUnder(pointed)
    if (node !== null) return events.onNode(node, isShifted(pointed) || isLong)
    const edge = network.getEdgeAt(pointed.pointer.DOM)
    if (edge !== undefined) events.onLine(String(edge))
  }
  network.on('click', (pointed: Pointed) => onPress(pointed, false))
  // Somebody who is slow with a mouse means a click all the same.
  network.on('hold', (pointed: Pointed) => onPress(pointed, isTouch(pointed)))
  // The browser knows a double click by when it came; vis-network by when there was time for it.
  element.addEventListener('dblclick', (event) => {
    const { left, top } = element.getBoundingClientRect()
    const DOM = { x: event.clientX - left, y: event.clientY - top }
    const node = nodeUnder({ pointer: { DOM } })
    if (node !== null && !event.shiftKey) events.onOpen(node)
  })
  network.on('dragEnd', ({ nodes: [id] }: Dragged) => {
    const place = id === undefined ? undefined : network.getPositions([id])[id]
    if (id !== undefined && place !== undefined) events.onMoved(id, place)
  })
}
