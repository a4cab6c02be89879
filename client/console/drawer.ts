import { html, nothing, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import type { Scene } from '../derive/scene.ts'
import type { Model } from '../model.ts'
import type { ConsoleActions } from './actions.ts'
import { exampleMenu, historyMenu } from './menus.ts'
import { outcome } from './outcome.ts'
import { upperEdge } from './resize.ts'
import { type Only, viewStatement } from './view-statement.ts'

const HINT = 'Read-only. Ctrl + Enter runs it, Ctrl + ↑ brings back the last.'
const PLAIN_HINT =
  'Read-only. Ctrl + Enter runs it. The editor could not be fetched; plain text does.'
const PLACEHOLDER = 'MATCH (a)-[m:MET]->(b) RETURN a, m, b'

/** What is selected, as far as a statement can ask for it. */
function selectedOnly({ state }: Model, { selectedEdge }: Scene): Only {
  if (state.selected?.kind === 'actor') return { actors: [state.selected.id] }
  return selectedEdge === null ? null : { edge: selectedEdge.id }
}

function viewButtons(model: Model, scene: Scene, { put }: ConsoleActions) {
  const only = selectedOnly(model, scene)
  return html`<button type="button" class="button quiet" @click=${() => put(viewStatement(model.state))}>This view as Cypher</button>
    ${only === null ? nothing : html`<button type="button" class="button quiet" @click=${() => put(viewStatement(model.state, only))}>The selection as Cypher</button>`}`
}

/** Escape leaves a menu first, then a statement that runs, then the drawer. */
const onEscape =
  (isRunning: boolean, { cancel, close }: ConsoleActions) =>
  (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    const menu =
      event.currentTarget instanceof Element
        ? event.currentTarget.querySelector('details.menu[open]')
        : null
    if (menu !== null) {
      menu.removeAttribute('open')
      menu.querySelector('summary')?.focus()
    } else if (isRunning) cancel()
    else close()
  }

const statement = ({ run, place }: ConsoleActions) => {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    run()
  }
  return html`<div class="statement" ${ref(place)}><textarea id="cypher-statement" aria-label="Statement in Cypher" spellcheck="false" placeholder=${PLACEHOLDER} @keydown=${onKey}></textarea></div>`
}

/** The drawer, beneath the graph so that both are seen; what would write is refused by the store. */
export function cypherDrawer(model: Model, scene: Scene, actions: ConsoleActions): TemplateResult {
  const { open, height, run, history, plain } = model.console
  const isRunning = run.step === 'running'
  return html`<section class="drawer" id="cypher" aria-labelledby="cypher-title" ?hidden=${!open} .style=${`height:${height}dvh`}
    @keydown=${onEscape(isRunning, actions)}>
    ${upperEdge(height, actions.resize)}
    <header class="drawer-head">
      <h2 id="cypher-title">Ask in Cypher</h2>
      ${exampleMenu(actions)} ${historyMenu(history, actions)} ${viewButtons(model, scene, actions)}
      <button type="button" class="button icon" aria-label="Close" @click=${actions.close}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg></button>
    </header>
    <div class="drawer-body">
      <div class="asking">
        ${statement(actions)}
        <div class="dialog-actions"><span class="hint">${plain ? PLAIN_HINT : HINT}</span>
          ${isRunning ? html`<button type="button" class="button" id="cypher-cancel" @click=${actions.cancel}>Cancel</button>` : nothing}
          <button type="button" class="button primary" id="cypher-run" ?disabled=${isRunning} @click=${actions.run}>Run</button></div>
      </div>
      ${outcome(model, scene, actions)}
    </div>
  </section>`
}
