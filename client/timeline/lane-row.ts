import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import { repeat } from 'lit-html/directives/repeat.js'
import { addDays } from '../../graph-schema/model/days.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { addressOf, linkTo } from '../address.ts'
import type { Frame } from '../derive/frame.ts'
import type { Scene } from '../derive/scene.ts'
import { isNear, type Placed, type Sight, type Stack } from '../derive/stack.ts'
import { nameOf } from '../derive/visible.ts'
import { type State, togglePin } from '../state.ts'
import { dayWords } from '../words/dates.ts'

/** A lane is no lower than what a finger hits. */
export const LEAST_LANE_PX = 24
const NAME_Y = 16
const NAME_X = 26
const PX_PER_LETTER = 6.6

/** What lanes are drawn with. */
export type Sheet = {
  readonly frame: Frame
  readonly scene: Scene
  readonly state: State
  /** What links lead on from. */
  readonly linked: State
}

const shortened = (name: string, room: number) =>
  name.length <= room ? name : `${name.slice(0, room - 1).trimEnd()}…`

function pin(actor: EntityId, name: string, top: number, linked: State) {
  const pinned = linked.pins.includes(actor)
  const words = `${pinned ? 'Let go of' : 'Keep on top:'} the lane of ${name}`
  return svg`<a href=${addressOf(togglePin(actor)(linked)) || '?'} tabindex="-1" class="pin ${pinned ? 'pinned' : ''}" aria-label=${words} data-pin=${actor}>
    <title>${words}</title><rect class="target" y=${top} width="24" height=${LEAST_LANE_PX} /><path transform="translate(6 ${top + 5})" d="M4.2 1h5.6l-.9 4.4 2.1 2.2H3l2.1-2.2zM7 7.6v5" />
  </a>`
}

function laneRow<Content>(
  { actor, top, height }: Placed<Content>,
  drawing: TemplateResult,
  unplaced: number,
  { frame, scene, linked }: Sheet,
) {
  const name = nameOf(scene.names, actor)
  const href = linkTo({ kind: 'actor', id: actor }, linked)
  const room = Math.floor((frame.gutter - NAME_X - 6) / PX_PER_LETTER)
  return svg`<g class="lane" data-lane=${actor}>
    <path class="lane-line" d="M0 ${top + height}H${frame.width}" />
    <a href=${href} tabindex="-1" class="lane-name ${actor === scene.selectedActor ? 'selected' : ''}"><title>${name}</title><text x=${NAME_X} y=${top + NAME_Y}>${shortened(name, room)}</text></a>
    ${pin(actor, name, top, linked)}
    <g transform="translate(${frame.gutter} 0)">${drawing}${
      unplaced === 0 || frame.undatedX === null
        ? nothing
        : svg`<a href=${href} tabindex="-1" class="unplaced"><title>${unplaced} events of ${name} without a date</title><text x=${frame.undatedX} y=${top + NAME_Y}>+${unplaced}</text></a>`
    }</g>
  </g>`
}

/** Where the axis is broken. */
export const breaks = ({ axis }: Frame, height: number): readonly TemplateResult[] =>
  axis.stretches.slice(1).map(({ x0 }, i) => {
    const left = axis.stretches[i]?.x1 ?? x0
    return svg`<rect class="break" x=${left} y="0" width=${x0 - left} height=${height} />`
  })

/** The day of the article being read, and all after it: what nobody could know then. */
function horizon({ axis, gutter }: Frame, { reported }: Scene, height: number) {
  if (reported === null) return nothing
  const x = axis.x(addDays(reported, 1))
  return svg`<g class="horizon" transform="translate(${gutter} 0)"><title>Reported on ${dayWords(reported)}; what lies to the right was still to come</title>
    <rect x=${x} y="0" width=${Math.max(0, axis.width - x)} height=${height} /><path d="M${x} 0V${height}" /></g>`
}

/** A line through all lanes where the selected event begins. */
function moment({ axis, gutter }: Frame, { selectedEdge }: Scene, height: number) {
  if (selectedEdge === null || selectedEdge.from === null) return nothing
  const { from } = selectedEdge
  if (from < axis.span.from || from >= axis.span.to) return nothing
  return svg`<path class="moment" d="M${gutter + axis.x(from)} 0V${height}" />`
}

/**
 * What lies outside the window, veiled. A sheet of its own over all lanes, so that they need not be
 * painted anew at each step of a brush.
 */
export function veil({ frame: { axis, gutter, width }, state: { from, to } }: Sheet) {
  const isOpen = from === null && to === null
  const left = from === null ? 0 : axis.x(from)
  const right = to === null ? axis.width : axis.x(to)
  return html`<svg class="veil" width=${width} height="100%" aria-hidden="true">${
    isOpen
      ? nothing
      : svg`<rect x=${gutter - 8} y="0" width=${left + 8} height="100%" />
    <rect x=${gutter + right} y="0" width=${Math.max(0, width - gutter - right)} height="100%" />`
  }</svg>`
}

/** How lanes of one kind are drawn. */
export type LaneDrawer<Content> = {
  readonly draw: (lane: Placed<Content>) => TemplateResult
  readonly unplaced: (content: Content) => number
}

/** The lanes of a stack that are near what is in sight, with what lies behind and over them. */
export function stackSvg<Content>(
  stack: Stack<Content>,
  { draw, unplaced }: LaneDrawer<Content>,
  sheet: Sheet,
  sight: Sight,
): TemplateResult {
  const { frame, scene, linked } = sheet
  const { names, selectedEdge, selectedActor, reported } = scene
  const rows = () =>
    repeat(
      stack.lanes.filter(({ top, height }) => isNear(top, height, sight)),
      ({ actor }) => actor,
      (lane) => laneRow(lane, draw(lane), unplaced(lane.content), sheet),
    )
  // A brush step changes none of this.
  const causes = [
    stack,
    ...Object.values(sight),
    names,
    selectedEdge,
    selectedActor,
    scene.fresh,
    linked,
  ]
  return svg`<g transform="translate(${frame.gutter} 0)">${breaks(frame, stack.height)}</g>
    ${guard([frame, reported, selectedEdge, stack.height], () => svg`${horizon(frame, scene, stack.height)}${moment(frame, scene, stack.height)}`)}
    ${guard(causes, rows)}`
}
