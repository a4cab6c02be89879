import { html, type TemplateResult } from 'lit-html'
import { side } from './analysis/side.ts'
import { articleDialog } from './article/dialog.ts'
import type { ConsoleDoor } from './console/door.ts'
import type { Controller } from './controller.ts'
import { correctionParts } from './corrections/entry.ts'
import type { Scene } from './derive/scene.ts'
import { eventList } from './events/list.ts'
import { legend } from './graph/legend.ts'
import { header } from './header/header.ts'
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

/** The graph's place: the canvas inside #picture is its own, lit leaves it alone. */
const graph = (scene: Scene, zoom: (factor: number | null) => void) => html`
  <section class="panel graph" aria-label="Graph">
    <div id="picture" role="img" aria-label="Graph of ${scene.lines.length} lines between actors; the list of events tells the same in words"></div>
    <div class="zoom" role="group" aria-label="Zoom">
      <button type="button" class="button icon" aria-label="Zoom in" @click=${() => zoom(1.25)}>+</button>
      <button type="button" class="button icon" aria-label="Zoom out" @click=${() => zoom(0.8)}>−</button>
      <button type="button" class="button icon" aria-label="Fit the graph" @click=${() => zoom(null)}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" /></svg></button>
    </div>
    ${legend()}
  </section>`

/** The whole page as a function of what is known. */
export const page = (
  model: Model,
  scene: Scene,
  controller: Controller,
  zoom: (factor: number | null) => void,
  cypherDrawer: ConsoleDoor,
): TemplateResult => html`
  ${header(model, scene, controller)}
  <main class="views" data-panel=${model.panel} aria-busy=${model.graph === null}>
    ${graph(scene, zoom)}
    ${tabs(model, controller)}
    ${eventList(model, scene, controller)}
    ${side(model, scene, controller)}
    ${timeline(model, scene, controller)}
  </main>
  ${cypherDrawer(model, scene)}
  ${articleDialog(model, controller)} ${correctionParts(model, controller)}
`
