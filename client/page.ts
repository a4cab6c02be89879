import { html, type TemplateResult } from 'lit-html'
import { articleDialog } from './article/dialog.ts'
import { cypherDrawer } from './console/drawer.ts'
import type { Controller } from './controller.ts'
import type { Scene } from './derive/scene.ts'
import { eventList } from './events/list.ts'
import { evidencePanel } from './evidence/panel.ts'
import { legend } from './graph/legend.ts'
import { header } from './header/header.ts'
import type { Model, Panel } from './model.ts'
import { timeline } from './timeline/timeline.ts'

const PANELS: readonly (readonly [Panel, string])[] = [
  ['evidence', 'Evidence'],
  ['events', 'Events'],
  ['timeline', 'Timeline'],
]

const tabs = (model: Model, { set }: Controller) => html`<nav class="tabs" aria-label="Panels">
  ${PANELS.map(([panel, word]) => html`<button type="button" aria-pressed=${model.panel === panel} @click=${() => set({ panel })}>${word}</button>`)}
</nav>`

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
): TemplateResult => html`
  ${header(model, scene, controller)}
  <main class="views" data-panel=${model.panel} aria-busy=${model.graph === null}>
    ${graph(scene, zoom)}
    ${tabs(model, controller)}
    ${eventList(scene, model.state)}
    ${evidencePanel(model, scene)}
    ${timeline(model, scene, controller)}
  </main>
  ${articleDialog(model, controller)} ${cypherDrawer(model, controller)}
`
