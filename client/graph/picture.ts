import { DataSet } from 'vis-data/esnext'
import { type Edge, Network, type Node, type Options } from 'vis-network/esnext'
import type { DrawnEdge } from '../derive/drawn.ts'
import { pathOf } from './geometry.ts'
import { looksOf, type PictureInput } from './looks.ts'
import { paintBeneath, paintOnTop } from './overlay.ts'
import { freePoint, type Located, middleOf, nodeAt } from './places.ts'
import type { Point } from './positions.ts'

export type PictureEvents = {
  readonly onLine: (key: string) => void
  readonly onNode: (id: string) => void
}

/** A live drawing: `update` shows new input, `locate` says where on the element a line's middle is. */
export type Picture = {
  readonly update: (input: PictureInput) => void
  readonly fit: () => void
  readonly zoom: (factor: number) => void
  readonly locate: (key: string) => Located | null
  /** Where on the element a node is. */
  readonly locateNode: (id: string) => Located | null
  /** A point of the element where there is nothing. */
  readonly free: () => Point | null
}

const OPTIONS: Options = {
  physics: { enabled: false },
  layout: { improvedLayout: false },
  interaction: { hover: true, selectable: false, tooltipDelay: 1e6 },
}
const MAX_SCALE = 1.35
/** Below this scale names keep their size on the screen instead of shrinking with the picture. */
const READABLE_SCALE = 0.85

type Id = string | number
type Identified = { readonly id: Id }

/** The part of a DataSet that a change needs; its own types lose track of generic items. */
type Items<Item extends Identified> = {
  getIds(): Id[]
  remove(ids: Id[]): unknown
  update(items: Item[]): unknown
}

/** Brings a set to these items: what is gone is removed, the rest added or changed in place. */
function sync<Item extends Identified>(set: Items<Item>, items: readonly Item[]): void {
  const ids = new Set(items.map(({ id }) => id))
  set.remove(set.getIds().filter((id) => !ids.has(id)))
  set.update([...items])
}

const withId = <Item extends { id?: Id | undefined }>(item: Item) => ({
  ...item,
  id: item.id ?? '',
})

const isEmpty = (input: PictureInput | null) =>
  input === null || Object.keys(input.positions).length === 0

/** What is under the pointer, told to the page. */
function listenTo(network: Network, events: PictureEvents, onHover: (key: string | null) => void) {
  network.on('hoverEdge', ({ edge }: { edge: string }) => onHover(edge))
  network.on('blurEdge', () => onHover(null))
  network.on('click', ({ pointer }: { pointer: { DOM: Point } }) => {
    const node = network.getNodeAt(pointer.DOM)
    if (node !== undefined) return events.onNode(String(node))
    const edge = network.getEdgeAt(pointer.DOM)
    if (edge !== undefined) events.onLine(String(edge))
  })
}

/** Paints what vis-network does not, under and over what it draws. */
function paintWith(
  network: Network,
  input: () => PictureInput | null,
  hints: () => { readonly unit: number; readonly hovered: string | null },
): void {
  const path = (line: DrawnEdge | string) =>
    pathOf(network, typeof line === 'string' ? line : line.key)
  network.on('beforeDrawing', (context: CanvasRenderingContext2D) => {
    const now = input()
    if (now !== null) paintBeneath(context, now, path)
  })
  network.on('afterDrawing', (context: CanvasRenderingContext2D) => {
    const now = input()
    if (now !== null) paintOnTop(context, now, path, hints())
    if (!isEmpty(now)) performance.mark('graph-drawn')
  })
}

/** Draws into an element that is empty and stays the picture's own. */
export function createPicture(element: HTMLElement, events: PictureEvents): Picture {
  const nodes = new DataSet<Node & Identified>()
  const edges = new DataSet<Edge & Identified>()
  const network = new Network(element, { nodes, edges }, OPTIONS)
  let input: PictureInput | null = null
  let hovered: string | null = null

  const unit = () => Math.max(1, READABLE_SCALE / network.getScale())
  const refresh = () => {
    if (input === null) return
    const looks = looksOf(input, unit())
    sync(nodes, looks.nodes.map(withId))
    sync(edges, looks.edges.map(withId))
    network.redraw()
  }
  const fitAll = () => {
    network.fit({ animation: false, maxZoomLevel: MAX_SCALE })
    refresh()
  }
  const hover = (key: string | null) => {
    hovered = key
    network.redraw()
  }
  paintWith(
    network,
    () => input,
    () => ({ unit: unit(), hovered }),
  )
  listenTo(network, events, hover)
  const update = (next: PictureInput) => {
    const first = isEmpty(input) && !isEmpty(next)
    input = next
    refresh()
    if (first) fitAll()
  }
  const zoom = (factor: number) => {
    network.moveTo({ scale: network.getScale() * factor })
    refresh()
  }
  return {
    update,
    fit: fitAll,
    zoom,
    locate: (key) => middleOf(network, key),
    locateNode: (id) => nodeAt(network, id),
    free: () => freePoint(network, element.clientWidth, element.clientHeight),
  }
}
