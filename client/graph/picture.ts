import { DataSet } from 'vis-data/esnext'
import { Network, type Options } from 'vis-network/esnext'
import { expectedScale, viewOf } from './fit.ts'
import { lineMiddle, pathOf } from './geometry.ts'
import type { EdgeItem, NodeItem } from './look.ts'
import { looksOf, type PictureInput } from './looks.ts'
import { type Moment, paintBeneath, paintOnTop, paintSpokes } from './overlay.ts'
import { freePoint, type Located, middleOf, nodeAt } from './places.ts'
import { listenTo, type PictureEvents } from './pointer.ts'
import type { Point, Positions } from './positions.ts'
import { oncePerFrame, quietly } from './quiet.ts'
import { degreesOf } from './size.ts'
import { createSync } from './sync.ts'

/** A live drawing: `update` shows new input, `locate` says where on the element a line's middle is. */
export type Picture = {
  readonly update: (input: PictureInput) => void
  readonly fit: () => void
  readonly zoom: (factor: number) => void
  /** Moves the view by so many pixels. */
  readonly pan: (by: Point) => void
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
/** Below this scale names keep their size on the screen instead of shrinking with the picture. */
const READABLE_SCALE = 0.85
/** With more lines than this they are not drawn while one drags or zooms. */
const MANY_LINES = 300
/** A wheel turns in many small steps; sizes follow when it rests. */
const REST_MS = 120

/** How the view gets to another place: at once, or gliding. */
export type Moving = Pick<Parameters<Network['moveTo']>[0], 'animation'>

/** What the pointer is doing at the moment, and when somebody last moved the view by hand. */
export type Doing = {
  hovered: string | null
  dragging: boolean
  node: string | null
  touched: number | null
}

const isEmpty = (input: PictureInput | null) =>
  input === null || Object.keys(input.positions).length === 0

function momentOf(network: Network, element: HTMLElement, hovered: string | null): Moment {
  const from = network.DOMtoCanvas({ x: 0, y: 0 })
  const to = network.DOMtoCanvas({ x: element.clientWidth, y: element.clientHeight })
  return {
    unit: unitOf(network),
    hovered,
    view: { left: from.x, top: from.y, right: to.x, bottom: to.y },
    pathOf: (key) => pathOf(network, key),
    middleOf: (key) => lineMiddle(network, key),
  }
}

const unitOf = (network: Network) => Math.max(1, READABLE_SCALE / network.getScale())

/** Paints what vis-network does not, under and over what it draws. */
function paintWith(
  network: Network,
  element: HTMLElement,
  input: () => PictureInput | null,
  { doing, onDrawn }: { readonly doing: Readonly<Doing>; readonly onDrawn: () => void },
): void {
  let isMarked = false
  const isHidden = (now: PictureInput) => doing.dragging && now.lines.length > MANY_LINES
  network.on('beforeDrawing', (context: CanvasRenderingContext2D) => {
    const now = input()
    if (now === null) return
    if (!isHidden(now)) return paintBeneath(context, now, momentOf(network, element, null))
    const at = doing.node === null ? undefined : network.getPositions([doing.node])[doing.node]
    if (doing.node !== null && at !== undefined) paintSpokes(context, now, { id: doing.node, at })
  })
  network.on('afterDrawing', (context: CanvasRenderingContext2D) => {
    const now = input()
    if (now === null || isEmpty(now)) return
    if (!isHidden(now)) paintOnTop(context, now, momentOf(network, element, doing.hovered))
    if (isMarked) return
    isMarked = true
    performance.mark('graph-drawn')
    onDrawn()
  })
}

function watch(network: Network, doing: Doing, onRest: () => void): void {
  // vis-network draws anew by itself when what is under the pointer changes.
  const hover = (key: string | null) => {
    doing.hovered = key
  }
  let rest: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | null = null
  network.on('hoverEdge', ({ edge }: { edge: string }) => hover(edge))
  network.on('blurEdge', () => hover(null))
  network.on('dragStart', ({ nodes }: { nodes: readonly string[] }) => {
    doing.dragging = true
    doing.node = nodes[0] ?? null
    if (doing.node !== null) stop = oncePerFrame(network)
  })
  network.on('dragEnd', () => {
    doing.dragging = false
    doing.node = null
    stop?.()
    stop = null
    doing.touched = performance.now()
  })
  network.on('zoom', () => {
    doing.touched = performance.now()
    clearTimeout(rest)
    rest = setTimeout(onRest, REST_MS)
  })
}

/** Draws into an element that is empty and stays the picture's own. */
export function createPicture(element: HTMLElement, events: PictureEvents): Picture {
  const nodes = new DataSet<NodeItem>()
  const edges = new DataSet<EdgeItem>()
  const network = new Network(element, { nodes, edges }, OPTIONS)
  const [syncNodes, syncEdges] = [createSync<NodeItem>(nodes), createSync<EdgeItem>(edges)]
  const doing: Doing = { hovered: null, dragging: false, node: null, touched: null }
  let input: PictureInput | null = null
  let hidesLines = false
  let fitted: Positions | null = null

  const refresh = () => {
    if (input === null) return
    const isLarge = input.lines.length > MANY_LINES
    if (isLarge !== hidesLines)
      network.setOptions({ interaction: { hideEdgesOnDrag: isLarge, hideEdgesOnZoom: isLarge } })
    hidesLines = isLarge
    const looks = looksOf(input, unitOf(network))
    syncNodes(looks.nodes)
    syncEdges(looks.edges)
  }
  const fitAll = (moving: Moving = {}) => {
    const { lines = [], positions = {} } = input ?? {}
    const points = [...new Set(lines.flatMap(({ source, target }) => [source, target]))].flatMap(
      (id) => positions[id] ?? [],
    )
    if (points.length === 0) return
    doing.touched = null
    fitted = positions
    network.moveTo({ ...viewOf(points, element.clientWidth, element.clientHeight), ...moving })
    refresh()
  }
  // Lines are made while their ends are being laid out, as they will look then: that takes a while.
  const prepare = () => {
    const { lines = [] } = input ?? {}
    const nodes = degreesOf(lines).size
    if (nodes > 0) network.moveTo({ scale: expectedScale(nodes, element.clientHeight) })
    refresh()
  }
  const redraw = (change: () => void) => quietly(network, change)
  const bringIntoSight = () =>
    (doing.touched !== null || input?.positions !== fitted) &&
    void import('./sight.ts').then(({ bringIntoSight: bring }) => {
      if (input === null) return
      const standing = { network, element, input, doing }
      const fit = (moving: Moving) => redraw(() => fitAll(moving))
      bring({ ...standing, fitAll: fit, refresh: () => redraw(refresh) })
    })
  paintWith(network, element, () => input, { doing, onDrawn: events.onDrawn })
  listenTo(network, element, events)
  watch(network, doing, () => redraw(refresh))
  return {
    update: (next) => {
      const isFirst = isEmpty(input) && !isEmpty(next)
      input = next
      redraw(isEmpty(next) ? prepare : isFirst ? fitAll : refresh)
      if (!isEmpty(next) && !isFirst) bringIntoSight()
    },
    fit: () => redraw(fitAll),
    zoom: (factor) =>
      redraw(() => {
        doing.touched = performance.now()
        network.moveTo({ scale: network.getScale() * factor })
        refresh()
      }),
    pan: ({ x, y }) =>
      redraw(() => {
        doing.touched = performance.now()
        const [at, scale] = [network.getViewPosition(), network.getScale()]
        network.moveTo({ position: { x: at.x + x / scale, y: at.y + y / scale } })
      }),
    locate: (key) => middleOf(network, key),
    locateNode: (id) => nodeAt(network, id),
    free: () => freePoint(network, element.clientWidth, element.clientHeight),
  }
}
