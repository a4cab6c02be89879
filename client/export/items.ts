import '../styles/export.css'
import { html, nothing, type TemplateResult } from 'lit-html'
import { MAX_IMPORT_MB } from '../../graph-schema/exchange.ts'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import type { Model } from '../model.ts'
import { exportAs, importFrom } from './actions.ts'
import { FORMATS, type Format } from './formats.ts'

const item = (format: Format, scene: Scene, controller: Controller, disabled: boolean) =>
  html`<li><button type="button" class="export-item" data-format=${format.id} ?disabled=${disabled}
    @click=${() => void exportAs(format, scene, controller)}><span>${format.word}</span><span class="hint">${format.hint}</span></button></li>`

function status({ exchange }: Model) {
  if (exchange.step === 'working')
    return html`<p class="export-status" role="status">${exchange.words}</p>`
  if (exchange.step === 'failed') return html`<p class="error" role="alert">${exchange.error}</p>`
  if (exchange.step !== 'done') return nothing
  return html`<p class="export-status" role="status" id="export-done">${exchange.words}${
    exchange.address === null
      ? nothing
      : html` <a href=${exchange.address}>Show the view it was saved from</a>`
  }</p>`
}

function chosen({ target }: Event, controller: Controller): void {
  if (!(target instanceof HTMLInputElement)) return
  const file = target.files?.[0]
  if (file !== undefined) void importFrom(file, controller)
  target.value = ''
}

const openPicker = () => document.getElementById('import-file')?.click()

/** All formats, the way back in, and how the last of either went. */
export const exportItems = (model: Model, scene: Scene, controller: Controller): TemplateResult => {
  const busy = model.exchange.step === 'working' || model.graph === null
  return html`
    ${status(model)}
    <p class="hint">Saves what is in view: ${scene.edges.length} edges after the filters.</p>
    <ul class="export-items">${FORMATS.map((format) => item(format, scene, controller, busy))}</ul>
    <button type="button" class="export-item import" ?disabled=${busy} @click=${openPicker}><span>Import JSON…</span><span class="hint">a file saved here, at most ${MAX_IMPORT_MB} MB</span></button>
    <input type="file" id="import-file" accept=".json,application/json" aria-label="File to import" hidden @change=${(event: Event) => chosen(event, controller)} />`
}
