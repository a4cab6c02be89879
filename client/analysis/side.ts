import { html, nothing, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import { evidencePanel } from '../evidence/panel.ts'
import { lazyPart } from '../lazy-part.ts'
import type { Model } from '../model.ts'
import { showAnalysis } from '../state.ts'

/** The analysis is fetched when it is first looked at. */
const panelFor = lazyPart(() => import('./panel.ts'))

const tab = (word: string, pressed: boolean, open: () => void) =>
  html`<button type="button" aria-pressed=${pressed} @click=${open}>${word}</button>`

const tabs = (
  { state }: Model,
  { go }: Controller,
) => html`<nav class="tabs side-tabs" aria-label="Beside the graph">
  ${tab('Evidence', state.analysis === null, () => go(showAnalysis(null)))}
  ${tab('Analysis', state.analysis !== null, () => go(showAnalysis(state.analysis ?? 'ranking')))}
</nav>`

/** The right column: the evidence of what is selected, or the analysis of what is shown. */
export const side = (model: Model, scene: Scene, controller: Controller): TemplateResult => {
  const shown = model.state.analysis === null ? null : panelFor(controller)
  return html`<div class="side">
    ${tabs(model, controller)}
    ${model.state.analysis === null ? evidencePanel(model, scene, controller) : nothing}
    ${
      model.state.analysis === null
        ? nothing
        : html`<section class="panel analysis" id="analysis" aria-label="Analysis" aria-busy=${shown === null}>
      <div class="scroll" id="analysis-scroll" tabindex="0">${shown?.analysis(model, scene, controller) ?? html`<p class="empty">${model.problem ?? 'Fetching the analysis…'}</p>`}</div>
    </section>`
    }
  </div>`
}
