import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { addDays, dayNumber } from '../../graph-schema/model/days.ts'
import type { Controller } from '../controller.ts'
import type { Frame } from '../derive/frame.ts'
import type { State } from '../state.ts'
import { dayWords } from '../words/dates.ts'
import { breaks } from './lane-row.ts'

const AXIS_PX = 28
const GRIP_PX = 24

/** The ends of the period that can be taken hold of. */
type End = 'from' | 'to'

const GRIPS: { readonly [E in End]: string } = {
  from: 'First day of the period',
  to: 'Last day of the period',
}

/** A handle of the period: it is hit on its outer side, so that two never lie on each other. */
function grip(end: End, { axis }: Frame, state: State) {
  const { from, to } = axis.span
  const day = state[end] ?? axis.span[end]
  const shown = end === 'to' ? addDays(day, -1) : day
  const x = axis.x(day)
  const words = `${dayWords(shown)}${state[end] === null ? ', not limited' : ''}`
  return svg`<g class="grip" role="slider" tabindex="0" data-grip=${end} aria-label=${GRIPS[end]}
    aria-valuemin=${dayNumber(from)} aria-valuemax=${dayNumber(to)} aria-valuenow=${Math.min(dayNumber(to), Math.max(dayNumber(from), dayNumber(day)))} aria-valuetext=${words}>
    <title>${GRIPS[end]}: ${words}. Drag, or use the arrow keys; with Shift both ends move</title>
    <rect class="target" x=${end === 'from' ? x - GRIP_PX : x} y="2" width=${GRIP_PX} height=${GRIP_PX} />
    <path d="M${x} 0V${AXIS_PX}" /><rect class="knob" x=${end === 'from' ? x - 7 : x} y="6" width="7" height="16" rx="2" />
  </g>`
}

function band({ axis }: Frame, { from, to }: State) {
  if (from === null && to === null) return nothing
  const left = from === null ? 0 : axis.x(from)
  const right = to === null ? axis.width : axis.x(to)
  return svg`<rect class="chosen" data-grip="whole" x=${left} y="0" height=${AXIS_PX} width=${Math.max(2, right - left)} />`
}

/** The axis with its dates, and on it the period that is chosen: drawn, dragged and moved here. */
export function axisStrip(frame: Frame, state: State, controller: Controller): TemplateResult {
  const { gutter, width, axis, undatedX } = frame
  const begin = (event: PointerEvent) => {
    const strip = event.currentTarget
    if (!(strip instanceof SVGSVGElement) || event.button !== 0) return
    strip.setPointerCapture(event.pointerId)
    void import('./brush.ts').then(({ brush }) => brush(event, strip, frame, controller))
  }
  const move = (event: KeyboardEvent) => {
    if (!/^(Arrow|Home|End|Page)/.test(event.key)) return
    event.preventDefault()
    const { target } = event
    void import('./brush-keys.ts').then(({ moveGrip }) => moveGrip(event, target, axis, controller))
  }
  return html`<svg class="axis" width=${width} height=${AXIS_PX} role="group" aria-label="Axis of time"
    @pointerdown=${begin} @keydown=${move} @pointerenter=${() => void import('./brush.ts')}>
    <g transform="translate(${gutter} 0)">
      <rect class="target" x="0" y="0" width=${axis.width} height=${AXIS_PX} />
      ${breaks(frame, AXIS_PX)}${band(frame, state)}
      <g class="ticks" aria-hidden="true">
        ${frame.ticks.map(({ x, label, major }) => svg`<g class=${major ? 'tick major' : 'tick'}><path d="M${x} ${AXIS_PX}v-${major ? 8 : 4}" /><text x=${x + (major ? 3 : -4)} y="15">${label}</text></g>`)}
        ${undatedX === null ? nothing : svg`<text class="undated" x=${undatedX - 2} y="15">no date</text>`}
      </g>
      ${grip('from', frame, state)}${grip('to', frame, state)}
    </g>
  </svg>`
}
