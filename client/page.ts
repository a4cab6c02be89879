import { html, type TemplateResult } from 'lit-html'
import { side } from './analysis/side.ts'
import { articleDialog } from './article/dialog.ts'
import type { ConsoleDoor } from './console/door.ts'
import type { Controller } from './controller.ts'
import { correctionParts } from './corrections/entry.ts'
import type { Scene } from './derive/scene.ts'
import { eventList } from './events/list.ts'
import { graphPanel, type PictureControls } from './graph/panel.ts'
import { header } from './header/header.ts'
import { helpDialog } from './help/entry.ts'
import { notice } from './live/notice.ts'
import type { Model, Panel } from './model.ts'
import { type AnalysisPart, showAnalysis } from './state.ts'
import { timeline } from './timeline/timeline.ts'

const PANELS: readonly (readonly [Panel, string])[] = [
  ['evidence', 'Evidence'],
  ['events', 'Events'],
  ['timeline', 'Timeline'],
]

const front = (panel: Panel, analysis: AnalysisPart | null, { set, go }: Controller) => {
  set({ panel })
  if (panel === 'evidence') go(showAnalysis(analysis))
}

/** On a narrow screen one panel is in front; evidence and analysis share a place. */
const tabs = ({ panel, state: { analysis } }: Model, controller: Controller) => {
  const isAnalysis = panel === 'evidence' && analysis !== null
  return html`<nav class="tabs" aria-label="Panels">
    ${PANELS.map(([id, word]) => html`<button type="button" aria-pressed=${panel === id && !isAnalysis} @click=${() => front(id, null, controller)}>${word}</button>`)}
    <button type="button" aria-pressed=${isAnalysis} @click=${() => front('evidence', analysis ?? 'ranking', controller)}>Analysis</button>
  </nav>`
}

/** Until all there is to see has been made, or it is known that there is nothing. */
const isBusy = ({ graph, settled }: Model) => graph === null || !settled

/** The whole page as a function of what is known. */
export const page = (
  model: Model,
  scene: Scene,
  controller: Controller,
  controls: PictureControls,
  cypherDrawer: ConsoleDoor,
): TemplateResult => html`
  ${header(model, scene, controller)}
  <main class="views" data-panel=${model.panel} aria-busy=${isBusy(model)}>
    ${graphPanel(model, scene, controls)}
    ${tabs(model, controller)}
    ${eventList(model, scene, controller)}
    ${side(model, scene, controller)}
    ${timeline(model, scene, controller)}
  </main>
  ${cypherDrawer(model, scene)}
  ${articleDialog(model, controller)} ${correctionParts(model, controller)}
  ${notice(model)}
  ${helpDialog(model, controller)}
`
