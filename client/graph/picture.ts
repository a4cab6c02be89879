import { DataSet } from 'vis-data/esnext'
import { type Edge, Network, type Node, type Options } from 'vis-network/esnext'
import type { DrawnEdge } from '../derive/drawn.ts'
import type { Names } from '../derive/visible.ts'
import { pathOf } from './geometry.ts'
import { edgeLook, nodeLook, sizeOf } from './look.ts'
import { paintHalo, paintLabel, paintRing, paintSign } from './paint.ts'
import type { Palette } from './palette.ts'
import type { Point, Positions } from './positions.ts'

/** Everything the picture is drawn from. */
export type PictureInput = {
  readonly lines: readonly DrawnEdge[]
  readonly names: Names
  readonly positions: Positions
  readonly selectedLine: string | null
  readonly selectedNode: string | null
  readonly palette: Palette
}

export type PictureEvents = {
  readonly onLine: (key: string) => void
  readonly onNode: (id: string) => void
}

/** A live drawing: `update` shows new input, `locate` says where on the element a line's middle is. */
export type Picture = {
  readonly update: (input: PictureInput) => void
  readonly fit: () => void
  readonly zoom: (factor: number) => void
  readonly locate: (key: string) => Point | null
}

const OPTIONS: Options = {
  physics: { enabled: false },
  layout: { improvedLayout: false },
  interaction: { hover: true, selectable: false, hideEdgesOnDrag: false, tooltipDelay: 1e6 },
  nodes: { shapeProperties: { interpolation: false } },
}
/** With more lines than this, words are shown only on what is pointed at or selected. */
const FEW_LINES = 16
const MAX_SCALE = 1.35

const endsOf = (line: DrawnEdge) => [line.source, line.target]

/** Lines and nodes that the selection is about; null when nothing is selected. */
function focusOf({ lines, selectedLine, selectedNode }: PictureInput) {
  if (selectedLine === null && selectedNode === null) return null
  const near = lines.filter(
    (line) =>
      line.key === selectedLine || (selectedNode !== null && endsOf(line).includes(selectedNode)),
  )
  return {
    lines: new Set(near.map(({ key }) => key)),
    nodes: new Set([...near.flatMap(endsOf), ...(selectedNode === null ? [] : [selectedNode])]),
  }
}

function looksOf(input: PictureInput): { nodes: Node[]; edges: Edge[] } {
  const focus = focusOf(input)
  const degrees = new Map<string, number>()
  for (const id of input.lines.flatMap(endsOf)) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const nodes = [...degrees].flatMap(([id, degree]): Node[] => {
    const entity = input.names.get(id)
    const place = input.positions[id]
    if (entity === undefined || place === undefined) return []
    const dim = focus !== null && !focus.nodes.has(id)
    return [nodeLook(entity, place, { degree, dim, palette: input.palette })]
  })
  const edges = input.lines.map((line) =>
    edgeLook(line, {
      dim: focus !== null && !focus.lines.has(line.key),
      selected: line.key === input.selectedLine,
      palette: input.palette,
    }),
  )
  return { nodes, edges }
}

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

/** Draws into an element that is empty and stays the picture's own. */
export function createPicture(element: HTMLElement, events: PictureEvents): Picture {
  const nodes = new DataSet<Node & Identified>()
  const edges = new DataSet<Edge & Identified>()
  const network = new Network(element, { nodes, edges }, OPTIONS)
  let input: PictureInput | null = null
  let hovered: string | null = null

  const labelled = (line: DrawnEdge, few: boolean) =>
    few ||
    line.key === hovered ||
    line.key === input?.selectedLine ||
    (input?.selectedNode != null && endsOf(line).includes(input.selectedNode))

  network.on('beforeDrawing', (context: CanvasRenderingContext2D) => {
    if (input === null) return
    const path = input.selectedLine === null ? null : pathOf(network, input.selectedLine)
    if (path !== null) paintHalo(context, path, input.palette)
    const node = input.selectedNode
    const place = node === null ? undefined : nodes.get(node)
    if (node !== null && place?.x !== undefined && place.y !== undefined)
      paintRing(context, { x: place.x, y: place.y }, (place.size ?? sizeOf(0)) + 9, input.palette)
  })

  network.on('afterDrawing', (context: CanvasRenderingContext2D) => {
    if (input === null) return
    const focus = focusOf(input)
    const few = input.lines.length <= FEW_LINES
    const marks = input.lines.flatMap((line) => {
      const middle = pathOf(network, line.key)?.middle
      return middle === undefined ? [] : [{ line, middle }]
    })
    for (const { line, middle } of marks) {
      context.globalAlpha = focus === null || focus.lines.has(line.key) ? 1 : 0.35
      paintSign(context, line, middle, input.palette)
    }
    context.globalAlpha = 1
    for (const { line, middle } of marks)
      if (labelled(line, few)) paintLabel(context, line, middle, input.palette)
  })

  network.on('hoverEdge', ({ edge }: { edge: string }) => {
    hovered = edge
    network.redraw()
  })
  network.on('blurEdge', () => {
    hovered = null
    network.redraw()
  })
  network.on('click', ({ pointer }: { pointer: { DOM: Point } }) => {
    const node = network.getNodeAt(pointer.DOM)
    if (node !== undefined) return events.onNode(String(node))
    const edge = network.getEdgeAt(pointer.DOM)
    if (edge !== undefined) events.onLine(String(edge))
  })

  const fitAll = () => network.fit({ animation: false, maxZoomLevel: MAX_SCALE })
  return {
    update: (next) => {
      const first = input === null || Object.keys(input.positions).length === 0
      input = next
      const looks = looksOf(next)
      sync(nodes, looks.nodes.map(withId))
      sync(edges, looks.edges.map(withId))
      if (first) fitAll()
      network.redraw()
    },
    fit: fitAll,
    zoom: (factor) => network.moveTo({ scale: network.getScale() * factor }),
    locate: (key) => {
      const middle = pathOf(network, key)?.middle
      return middle === undefined ? null : network.canvasToDOM(middle)
    },
  }
}
