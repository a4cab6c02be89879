import { html, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import { frameOf } from '../derive/frame.ts'
import type { Scene } from '../derive/scene.ts'
import { lazyPart } from '../lazy-part.ts'
import type { Model } from '../model.ts'
import { playControls } from './controls.ts'
import type { Sheet } from './lane-row.ts'
import { barLanes } from './lanes.ts'
import { axisStrip } from './strip.ts'
import { windowFields } from './window.ts'

/** The drawing of cells, which only a crowded timeline needs. */
const heatFor = lazyPart(() => import('./heat.ts'))

const crowdedLanes = (model: Model, sheet: Sheet, controller: Controller) =>
  (model.settled ? heatFor(controller)?.heatLanes(model, sheet, controller) : null) ??
  html`<p class="hint">Counting …</p>`

/** A lane for each actor, the most active first, over an axis without the empty years. */
export const timeline = (model: Model, scene: Scene, controller: Controller): TemplateResult => {
  const { state, linked } = model
  const frame = frameOf(scene.anytime, state.view, model.timelineWidth)
  const sheet: Sheet = { frame, scene, state, linked }
  return html`<section class="panel timeline" id="timeline" aria-labelledby="timeline-title">
    <div class="timeline-head">
      <h2 class="panel-title" id="timeline-title">Timeline</h2>
      ${playControls(model, scene, controller)}
      <span class="hint drag-hint">drag along the dates to choose a period</span>
      ${windowFields(state, frame, controller)}
    </div>
    <div class="timeline-body" id="timeline-body">
      ${axisStrip(frame, state, controller)}
      ${frame.crowded ? crowdedLanes(model, sheet, controller) : barLanes(model, sheet, controller)}
    </div>
  </section>`
}
