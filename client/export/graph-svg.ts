import type { Edge } from '../../graph-schema/model/edge.ts'
import type { Entity } from '../../graph-schema/model/entity.ts'
import type { DrawnEdge } from '../derive/drawn.ts'
import { nameOf } from '../derive/visible.ts'
import type { Point } from '../graph/positions.ts'
import { degreesOf, sizeOf } from '../graph/size.ts'
import { whenWords } from '../words/dates.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { type Course, courseOf, tenths } from './course.ts'
import { captionHeight, captionOf, legendHeight, legendOf } from './legend-svg.ts'
import { shapeOf, signAt, strokeOf } from './marks.ts'
import { FONT, PAPER } from './paper.ts'
import { type ExportView, sentenceOf } from './view.ts'
import { element, escaped, XML_HEAD } from './xml.ts'

const MARGIN = 90
const LEAST_WIDTH = 640
/** With more lines than this only the selected one has its words beside it; all have them as a title. */
const MOST_LABELS = 40
const NAME_WIDTH = 20

type Drawn = { readonly line: DrawnEdge; readonly course: Course }

const text = (words: string, x: number, y: number, more: Record<string, string | number> = {}) =>
  element(
    'text',
    {
      x: tenths(x),
      y: tenths(y),
      'text-anchor': 'middle',
      stroke: PAPER.paper,
      'stroke-width': 3,
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
      ...more,
    },
    escaped(words),
  )

const titleOf = (edges: readonly Edge[], view: ExportView) =>
  edges
    .map(
      (edge) =>
        `${sentenceOf(edge, view.names)} (${MODALITY_STYLES[edge.modality].word}, ${whenWords(edge)})`,
    )
    .join('\n')

function lineSvg({ line, course }: Drawn, view: ExportView): string {
  const selected = line.key === view.selectedLine
  const halo = selected
    ? element('path', {
        d: course.path,
        fill: 'none',
        stroke: PAPER.halo,
        'stroke-width': 14,
        'stroke-linecap': 'round',
      })
    : ''
  const { tip } = course
  const arrow =
    line.symmetric || tip === null
      ? ''
      : element('path', {
          d: 'M0 0-9-4.5v9z',
          fill: PAPER.modality[line.modality],
          transform: `translate(${tenths(tip.x)} ${tenths(tip.y)}) rotate(${tenths(course.heading)})`,
        })
  return element(
    'g',
    { 'data-line': line.key },
    element('title', {}, escaped(titleOf(line.edges, view))),
    halo,
    element('path', {
      d: course.path,
      'stroke-width': selected ? 4 : 2,
      ...strokeOf(line.modality),
    }),
    arrow,
  )
}

function wordsSvg({ line, course: { middle } }: Drawn, view: ExportView): string {
  const selected = line.key === view.selectedLine
  const sign =
    line.modality === 'occurred' ? '' : signAt(line.modality, tenths(middle.x), tenths(middle.y))
  if (!selected && view.lines.length > MOST_LABELS) return sign
  const look = {
    'font-size': 12,
    fill: PAPER.modality[line.modality],
    'font-weight': selected ? 700 : 500,
  }
  return sign + text(line.label, middle.x, middle.y + 18, look)
}

/** A name in lines of some twenty letters, so that long ones do not run into others. */
function folded(name: string): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= NAME_WIDTH)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function nodeSvg(node: Entity, place: Point, radius: number, view: ExportView): string {
  const ring =
    node.id === view.selectedNode ? element('circle', { r: radius + 9, fill: PAPER.halo }) : ''
  const name = folded(nameOf(view.names, node.id)).map((words, i) =>
    text(words, 0, radius + 15 + 15 * i, { 'font-size': 13, fill: PAPER.ink }),
  )
  return element(
    'g',
    { transform: `translate(${tenths(place.x)} ${tenths(place.y)})`, 'data-node': node.id },
    ring,
    shapeOf(node.type, radius),
    ...name,
  )
}

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [x, y] = [Math.min(...xs, 0) - MARGIN, Math.min(...ys, 0) - MARGIN]
  const width = Math.max(...xs, 0) + MARGIN - x
  const room = Math.max(width, LEAST_WIDTH)
  return {
    x: tenths(x - (room - width) / 2),
    y: tenths(y),
    width: tenths(room),
    height: tenths(Math.max(...ys, 0) + MARGIN - y),
  }
}

function drawnLines(view: ExportView, radius: (id: string) => number): readonly Drawn[] {
  return view.lines.flatMap((line) => {
    const [from, to] = [view.positions[line.source], view.positions[line.target]]
    return from === undefined || to === undefined
      ? []
      : [{ line, course: courseOf(line, from, to, radius(line.target)) }]
  })
}

/** The graph as it is drawn, with names, dashes, signs and a legend; no font or file is needed. */
export function graphSvg(view: ExportView): string {
  const degrees = degreesOf(view.lines)
  const radius = (id: string) => sizeOf(degrees.get(id) ?? 0)
  const lines = drawnLines(view, radius)
  const nodes = view.nodes.flatMap((node) => {
    const place = view.positions[node.id]
    return place === undefined ? [] : [{ node, place }]
  })
  const box = boxOf([
    ...nodes.map(({ place }) => place),
    ...lines.map(({ course }) => course.middle),
  ])
  const top = captionHeight(view)
  const height = box.height + top + legendHeight(view, box.width)
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: box.width,
    height: tenths(height),
    viewBox: `${box.x} ${tenths(box.y - top)} ${box.width} ${tenths(height)}`,
    'font-family': FONT,
    role: 'img',
    'aria-labelledby': 'graph-name',
  }
  return element(
    'svg',
    attributes,
    element('title', { id: 'graph-name' }, escaped(`Graph of ${view.about.join('; ')}`)),
    element('rect', {
      x: box.x,
      y: tenths(box.y - top),
      width: box.width,
      height: tenths(height),
      fill: PAPER.paper,
    }),
    captionOf(view, box.x + 24, box.y - top),
    ...lines.map((drawn) => lineSvg(drawn, view)),
    ...nodes.map(({ node, place }) => nodeSvg(node, place, radius(node.id), view)),
    ...lines.map((drawn) => wordsSvg(drawn, view)),
    legendOf(view, box.x + 24, box.y + box.height, box.width),
  )
}

/** The same as a file of its own. */
export const graphSvgFile = (view: ExportView): string => `${XML_HEAD}${graphSvg(view)}\n`
