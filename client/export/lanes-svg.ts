import type { Edge } from '../../graph-schema/model/edge.ts'
import { type Axis, axisOf } from '../derive/axis.ts'
import { type Bar, endsOf, eventsByActor, type Lane, laneOf } from '../derive/lanes.ts'
import { inTimeOrder } from '../derive/order.ts'
import { ticksOf } from '../derive/ticks.ts'
import { nameOf } from '../derive/visible.ts'
import { whenWords } from '../words/dates.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { tenths } from './course.ts'
import { captionHeight, captionOf } from './legend-svg.ts'
import { signAt } from './marks.ts'
import { FONT, PAPER } from './paper.ts'
import { type ExportView, sentenceOf } from './view.ts'
import { element, escaped, XML_HEAD } from './xml.ts'

const WIDTH = 1200
const GUTTER = 190
const UNDATED = 90
const ROW = 14
const BAR = 10
const PAD = 8
const AXIS = 30
const MOST_LANES = 60
const NAME_LETTERS = 26

const words = (text: string, x: number, y: number, look: Record<string, string | number> = {}) =>
  element(
    'text',
    { x: tenths(x), y: tenths(y), 'font-size': 12, fill: PAPER.ink, ...look },
    escaped(text),
  )

const shortened = (name: string) =>
  name.length <= NAME_LETTERS ? name : `${name.slice(0, NAME_LETTERS - 1).trimEnd()}…`

/** Filled when it happened, hollow with the dashes of its modality else; a sign says which. */
function barSvg({ edge, row, x, width }: Bar, top: number, view: ExportView): string {
  const y = top + row * ROW + (ROW - BAR) / 2
  const { filled, dash, word } = MODALITY_STYLES[edge.modality]
  const colour = PAPER.modality[edge.modality]
  const shape = {
    x: tenths(x + 0.75),
    y: tenths(y + 0.75),
    width: tenths(width - 1.5),
    height: BAR - 1.5,
    rx: 4,
  }
  const halo =
    edge.id === view.selectedEdge?.id
      ? element('rect', {
          x: tenths(x - 3),
          y: tenths(y - 3),
          width: tenths(width + 6),
          height: BAR + 6,
          rx: 7,
          fill: PAPER.halo,
        })
      : ''
  const body = element('rect', {
    ...shape,
    fill: filled ? colour : PAPER.paper,
    stroke: colour,
    'stroke-width': 1.5,
    'stroke-dasharray': dash.length === 0 ? null : dash.map((length) => length / 2).join(' '),
  })
  const sign =
    edge.modality === 'occurred' || edge.modality === 'planned'
      ? ''
      : signAt(edge.modality, tenths(x + width / 2), tenths(y + BAR / 2))
  const title = `${sentenceOf(edge, view.names)} (${word}, ${whenWords(edge)})`
  return element('g', {}, element('title', {}, escaped(title)), halo, body, sign)
}

function axisSvg(axis: Axis, top: number, height: number, undatedX: number | null): string {
  const breaks = axis.stretches.slice(1).map(({ x0 }, i) => {
    const left = axis.stretches[i]?.x1 ?? x0
    return element('rect', {
      x: tenths(left),
      y: top,
      width: tenths(x0 - left),
      height: tenths(height),
      fill: PAPER.rule,
      opacity: 0.5,
    })
  })
  const ticks = ticksOf(axis).map(
    ({ x, label, major }) =>
      element('path', { d: `M${tenths(x)} ${top + AXIS}v-${major ? 7 : 4}`, stroke: PAPER.muted }) +
      words(label, x + 2, top + 16, { 'font-weight': major ? 600 : 400, 'font-size': 11 }),
  )
  const undated =
    undatedX === null
      ? ''
      : words('no date', undatedX - 6, top + 16, { fill: PAPER.muted, 'font-size': 11 })
  return [...breaks, ...ticks, undated].join('')
}

function laneSvg(lane: Lane, top: number, view: ExportView): string {
  const name = nameOf(view.names, lane.actor)
  return element(
    'g',
    {},
    element('path', { d: `M0 ${top}H${WIDTH}`, stroke: PAPER.rule }),
    element(
      'g',
      {},
      element('title', {}, escaped(name)),
      words(shortened(name), 14, top + PAD / 2 + BAR + 1),
    ),
    element(
      'g',
      { transform: `translate(${GUTTER} 0)` },
      ...lane.bars.map((bar) => barSvg(bar, top + PAD / 2, view)),
    ),
  )
}

const spansOf = (edges: readonly Edge[]) =>
  edges.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]))

/** Actors with their events: those of the selected event first, then the most active. */
function lanesOf({ edges, names, selectedEdge }: ExportView) {
  const ends = selectedEdge === null ? [] : endsOf(selectedEdge)
  const lanes = [...eventsByActor(inTimeOrder(edges), names, [])]
  const [first, others] = [true, false].map((wanted) =>
    lanes.filter(([actor]) => ends.includes(actor) === wanted),
  )
  return [...(first ?? []), ...(others ?? [])].slice(0, MOST_LANES)
}

/** The events in lanes, an actor each, over an axis without the empty years. */
export function lanesSvg(view: ExportView): string {
  const spans = spansOf(view.edges)
  const undated = spans.length < view.edges.length
  const across = WIDTH - GUTTER - 20 - (undated ? UNDATED : 0)
  const axis = axisOf(spans, across)
  const undatedX = across + 24
  const lanes = lanesOf(view).map(([actor, events]) =>
    laneOf(actor, events, axis, undatedX, Number.POSITIVE_INFINITY),
  )
  const top = captionHeight(view)
  const heights = lanes.map(({ rows }) => rows * ROW + PAD)
  const tops = lanes.map((_, i) => heights.slice(0, i).reduce((sum, one) => sum + one, top + AXIS))
  const height = heights.reduce((sum, one) => sum + one, top + AXIS) + 16
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': FONT,
      role: 'img',
      'aria-labelledby': 'lanes-name',
    },
    element('title', { id: 'lanes-name' }, escaped(`Timeline of ${view.about.join('; ')}`)),
    element('rect', { width: WIDTH, height, fill: PAPER.paper }),
    captionOf(view, 14, 0),
    element(
      'g',
      { transform: `translate(${GUTTER} 0)` },
      axisSvg(axis, top, height - top - 16, undated ? undatedX : null),
    ),
    ...lanes.map((lane, i) => laneSvg(lane, tops[i] ?? 0, view)),
  )
}

/** The same as a file of its own. */
export const lanesSvgFile = (view: ExportView): string => `${XML_HEAD}${lanesSvg(view)}\n`
