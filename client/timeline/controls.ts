import { html, nothing, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import type { Frame } from '../derive/frame.ts'
import type { Scene } from '../derive/scene.ts'
import type { Model } from '../model.ts'
import { type State, setView } from '../state.ts'

const PACES = [0.5, 1, 2, 4]

const ICONS = {
  back: 'M4 3v10M13 3 6 8l7 5z',
  play: 'M4 2.5 13 8l-9 5.5z',
  pause: 'M5 3v10M11 3v10',
  on: 'M12 3v10M3 3l7 5-7 5z',
}

const icon = (name: keyof typeof ICONS) =>
  html`<svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d=${ICONS[name]} /></svg>`

/** Goes from event to event in time order, by hand or by itself. */
export function playControls(model: Model, scene: Scene, controller: Controller): TemplateResult {
  const step = (by: 1 | -1) => async () => (await import('./play.ts')).stepEvent(controller, by)
  const toggle = async () => (await import('./play.ts')).togglePlay(controller)
  const at = scene.edges.findIndex(({ id }) => id === scene.selectedEdge?.id)
  const setPace = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) controller.set({ pace: Number(target.value) })
  }
  return html`<div class="play" role="group" aria-label="From event to event">
    <button type="button" class="button icon" aria-label="Event before" @click=${step(-1)}>${icon('back')}</button>
    <button type="button" class="button icon by-itself" id="play" aria-label=${model.playing ? 'Pause' : 'Play the events'} title="p" @click=${toggle}>${icon(model.playing ? 'pause' : 'play')}</button>
    <button type="button" class="button icon" aria-label="Next event" @click=${step(1)}>${icon('on')}</button>
    <select class="by-itself" aria-label="Pace" .value=${String(model.pace)} @change=${setPace}>
      ${PACES.map((pace) => html`<option value=${pace} ?selected=${pace === model.pace}>${pace}×</option>`)}
    </select>
    <span class="hint play-place">${at === -1 ? `– of ${scene.edges.length}` : `${at + 1} of ${scene.edges.length}`}</span>
  </div>`
}

/** Draws the axis for the chosen period alone, and for all of time again. */
export function viewControls(state: State, { axis }: Frame, { go }: Controller): TemplateResult {
  const { from, to, view } = state
  const closer = { from: from ?? axis.span.from, to: to ?? axis.span.to }
  const isClose = closer.from <= axis.span.from && closer.to >= axis.span.to
  return html`${
    isClose
      ? nothing
      : html`<button type="button" class="button quiet" id="look-closer" @click=${() => go(setView(closer))}>Look closer</button>`
  }${view === null ? nothing : html`<button type="button" class="button quiet" id="whole-axis" @click=${() => go(setView(null))}>Whole axis</button>`}`
}
