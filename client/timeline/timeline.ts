import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { addDays } from '../../graph-schema/model/days.ts'
import { linkTo } from '../address.ts'
import type { Controller } from '../controller.ts'
import { type Axis, axisOf } from '../derive/axis.ts'
import { type Lane, laneActors, laneOf, MIN_BAR_PX } from '../derive/lanes.ts'
import type { Scene } from '../derive/scene.ts'
import { ticksOf } from '../derive/ticks.ts'
import { nameOf } from '../derive/visible.ts'
import type { Model } from '../model.ts'
import type { State } from '../state.ts'
import { dayWords } from '../words/dates.ts'
import { BAR_PX, bar, ROW_PX } from './bars.ts'
import { beginBrush } from './brush.ts'
import { windowFields } from './window.ts'

const MOST_LANES = 14
const AXIS_PX = 26
const LANE_PAD = 6
const NARROW_PX = 600
const UNDATED_PX = 84

type Frame = { readonly gutter: number; readonly width: number; readonly axis: Axis }

/** Where things stand across: names, then the axis, then what has no date. */
function frameOf(scene: Scene, width: number): Frame & { undatedX: number | null } {
  const gutter = width < NARROW_PX ? 92 : 148
  const spans = scene.edges.flatMap(({ from, to }) =>
    from === null || to === null ? [] : [{ from, to }],
  )
  const marks = scene.reported === null ? [] : [oneDay(scene.reported)]
  const undated = scene.edges.length > spans.length
  const across = Math.max(120, width - gutter - 16 - (undated ? UNDATED_PX : 0))
  return {
    gutter,
    width,
    axis: axisOf([...spans, ...marks], across),
    undatedX: undated ? across + 24 : null,
  }
}

const oneDay = (from: string) => ({ from, to: addDays(from, 1) })

const breaks = ({ axis }: Frame, height: number) =>
  axis.stretches.slice(1).map(({ x0 }, i) => {
    const left = axis.stretches[i]?.x1 ?? x0
    return svg`<rect class="break" x=${left} y="0" width=${x0 - left} height=${height} />`
  })

function axisStrip(frame: Frame, undatedX: number | null, state: State, controller: Controller) {
  const { gutter, width, axis } = frame
  const chosen =
    state.from === null && state.to === null
      ? nothing
      : svg`<rect class="chosen" x=${gutter + (state.from === null ? 0 : axis.x(state.from))} y="0" height=${AXIS_PX}
          width=${Math.max(2, (state.to === null ? axis.width : axis.x(state.to)) - (state.from === null ? 0 : axis.x(state.from)))} />`
  return html`<svg class="axis" width=${width} height=${AXIS_PX} aria-hidden="true"
    @pointerdown=${(event: PointerEvent) => beginBrush(event, axis, gutter, controller)}>
    ${chosen}<rect class="brush" x="0" y="0" width="0" height=${AXIS_PX} />
    <g transform="translate(${gutter} 0)">
      ${breaks(frame, AXIS_PX)}
      ${ticksOf(axis).map(({ x, label, major }) => svg`<g class=${major ? 'tick major' : 'tick'}><path d="M${x} ${AXIS_PX}v-${major ? 7 : 4}" /><text x=${x + (major ? 2 : -4)} y="14">${label}</text></g>`)}
      ${undatedX === null ? nothing : svg`<text class="undated" x=${undatedX - 6} y="14">no date</text>`}
    </g>
  </svg>`
}

/** The day of the article being read, and all after it: what nobody could know then. */
function horizon({ axis, gutter, width }: Frame, scene: Scene, height: number) {
  if (scene.reported === null) return nothing
  const x = gutter + axis.x(addDays(scene.reported, 1))
  const right = Math.min(width, gutter + axis.width)
  return svg`<g class="horizon"><title>Reported on ${dayWords(scene.reported)}; what lies to the right was still to come</title>
    <rect x=${x} y="0" width=${Math.max(0, right - x)} height=${height} /><path d="M${x} 0V${height}" /></g>`
}

const shortened = (name: string, room: number) =>
  name.length <= room ? name : `${name.slice(0, room - 1).trimEnd()}…`

const heightOf = ({ rows }: Lane) => rows * ROW_PX + LANE_PAD

function laneRow(lane: Lane, top: number, frame: Frame, scene: Scene, state: State) {
  const name = nameOf(scene.names, lane.actor)
  const current = lane.actor === scene.selectedActor
  return svg`<g class="lane">
    <path class="lane-line" d="M0 ${top + heightOf(lane)}H${frame.width}" />
    <a href=${linkTo({ kind: 'actor', id: lane.actor }, state)} tabindex="-1" class="lane-name ${current ? 'selected' : ''}"><title>${name}</title><text x="12" y=${top + LANE_PAD / 2 + BAR_PX + 1}>${shortened(name, Math.floor(frame.gutter / 7) - 1)}</text></a>
    <g transform="translate(${frame.gutter} 0)">${lane.bars.map((one) => bar(one, top + LANE_PAD / 2, scene, state))}</g>
  </g>`
}

function lanesSvg(model: Model, scene: Scene, frame: Frame, undatedX: number | null) {
  const actors = laneActors(scene.edges, scene.names, scene.selectedEdge, MOST_LANES)
  const lanes = actors.map((actor) =>
    laneOf(actor, scene.edges, frame.axis, undatedX ?? frame.axis.width + MIN_BAR_PX),
  )
  const tops = lanes.map((_, i) => lanes.slice(0, i).reduce((sum, lane) => sum + heightOf(lane), 0))
  const height = lanes.reduce((sum, lane) => sum + heightOf(lane), 0)
  return html`<svg class="lanes" width=${frame.width} height=${height} role="group"
    aria-label="Timeline of ${scene.edges.length} events in ${lanes.length} lanes; the list of events tells the same in words">
    <g transform="translate(${frame.gutter} 0)">${breaks(frame, height)}</g>
    ${horizon(frame, scene, height)}
    ${lanes.map((lane, i) => laneRow(lane, tops[i] ?? 0, frame, scene, model.state))}
  </svg>`
}

/** A lane of bars for each of the most active actors, over an axis without the empty years. */
export const timeline = (model: Model, scene: Scene, controller: Controller): TemplateResult => {
  const { undatedX, ...frame } = frameOf(scene, model.timelineWidth)
  return html`<section class="panel timeline" id="timeline" aria-labelledby="timeline-title">
    <div class="timeline-head">
      <h2 class="panel-title" id="timeline-title">Timeline</h2>
      <span class="hint">drag along the dates to choose a period</span>
      ${windowFields(model.state, controller)}
    </div>
    <div class="timeline-body" id="timeline-body">
      ${axisStrip(frame, undatedX, model.state, controller)}
      <div class="lane-scroll" tabindex="0" role="region" aria-label="Lanes of the timeline">${lanesSvg(model, scene, frame, undatedX)}</div>
    </div>
  </section>`
}
