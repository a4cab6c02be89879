import { html, nothing, type TemplateResult } from 'lit-html'
import { addDays } from '../../graph-schema/model/days.ts'
import { isDay } from '../../graph-schema/model/when.ts'
import type { Controller } from '../controller.ts'
import type { Frame } from '../derive/frame.ts'
import { type Producer, type State, setWindow } from '../state.ts'
import { viewControls } from './controls.ts'

type InputEvent = Event & { target: HTMLInputElement }

const dayIn = (event: InputEvent) => (isDay(event.target.value) ? event.target.value : null)

const allTime: Producer = (state) => ({ ...state, from: null, to: null, view: null })

/** First and last day of the window shown, as fields; the last day is inclusive here. */
export const windowFields = (
  state: State,
  frame: Frame,
  controller: Controller,
): TemplateResult => {
  const { go } = controller
  const last = state.to === null ? '' : addDays(state.to, -1)
  const setLast = (event: InputEvent) => {
    const day = dayIn(event)
    go(setWindow(state.from, day === null ? null : addDays(day, 1)))
  }
  const isWhole = state.from === null && state.to === null && state.view === null
  return html`<div class="window">
    ${viewControls(state, frame, controller)}
    <label>From <input type="date" id="window-from" .value=${state.from ?? ''} @change=${(event: InputEvent) => go(setWindow(dayIn(event), state.to))} /></label>
    <label>to <input type="date" id="window-to" .value=${last} @change=${setLast} /></label>
    ${isWhole ? nothing : html`<button type="button" class="button quiet" id="all-time" @click=${() => go(allTime)}>All time</button>`}
  </div>`
}
