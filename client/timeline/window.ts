import { html, nothing, type TemplateResult } from 'lit-html'
import { addDays } from '../../graph-schema/model/days.ts'
import { isDay } from '../../graph-schema/model/when.ts'
import type { Controller } from '../controller.ts'
import { type State, setWindow } from '../state.ts'

type InputEvent = Event & { target: HTMLInputElement }

const dayIn = (event: InputEvent) => (isDay(event.target.value) ? event.target.value : null)

/** First and last day of the window shown, as fields; the last day is inclusive here. */
export const windowFields = (state: State, { go }: Controller): TemplateResult => {
  const last = state.to === null ? '' : addDays(state.to, -1)
  const setLast = (event: InputEvent) => {
    const day = dayIn(event)
    go(setWindow(state.from, day === null ? null : addDays(day, 1)))
  }
  return html`<div class="window">
    <label>From <input type="date" id="window-from" .value=${state.from ?? ''} @change=${(event: InputEvent) => go(setWindow(dayIn(event), state.to))} /></label>
    <label>to <input type="date" id="window-to" .value=${last} @change=${setLast} /></label>
    ${state.from === null && state.to === null ? nothing : html`<button type="button" class="button quiet" @click=${() => go(setWindow(null, null))}>All time</button>`}
  </div>`
}
