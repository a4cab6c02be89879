import { html, nothing, type TemplateResult } from 'lit-html'
import { openArticle } from '../article/dialog.ts'
import type { Controller } from '../controller.ts'
import { correctionsButton } from '../corrections/entry.ts'
import type { Scene } from '../derive/scene.ts'
import { exportMenu } from '../export/menu.ts'
import { helpButton } from '../help/entry.ts'
import type { Model } from '../model.ts'
import { clearFilters, isFiltered } from '../state.ts'
import { chips } from './chips.ts'
import { pastButtons } from './past-buttons.ts'
import { search } from './search.ts'
import { themeButton } from './theme.ts'
import { typeMenu } from './types.ts'

const countLine = (scene: Scene) =>
  scene.edges.length === scene.total
    ? `${scene.total} edges`
    : `${scene.edges.length} of ${scene.total} edges`

/** Name, search, filters and what can be done. */
export const header = (model: Model, scene: Scene, controller: Controller): TemplateResult => html`
  <header class="header">
    <div class="bar">
      <h1 class="wordmark"><a href="?">Demarche</a></h1>
      ${pastButtons(model.past, controller)}
      ${search(model, controller)}
      <div class="actions">
        <button type="button" class="button primary" @click=${() => openArticle(model, controller)}>Add article</button>
        <button type="button" class="button" aria-expanded=${model.console.open} @click=${() => controller.set({ console: { ...model.console, open: !model.console.open } })}>Cypher</button>
        ${exportMenu(model, scene, controller)}
        ${themeButton(model.theme, controller)}
        ${helpButton(controller)}
      </div>
    </div>
    <div class="filters">
      ${chips(model.state, scene, controller)}
      ${typeMenu(model.state, scene, controller)}
      <span class="tally" role="status">${countLine(scene)}${scene.omitted > 0 ? `, ${scene.omitted} more not fetched` : nothing}</span>
      ${isFiltered(model.state) ? html`<button type="button" class="button quiet" @click=${() => controller.go(clearFilters)}>Clear filters</button>` : nothing}
      ${correctionsButton(controller)}
    </div>
  </header>
`
