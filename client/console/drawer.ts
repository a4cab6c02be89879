import { html, nothing, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import type { CypherRun, Model } from '../model.ts'
import { cypherTable } from './table.ts'

const EXAMPLES: readonly (readonly [name: string, statement: string])[] = [
  [
    'Who met whom, and when',
    "MATCH (a)-[m:MET]->(b)\nWHERE m.modality = 'occurred'\nRETURN a.name, b.name, m.from, m.count\nORDER BY m.from",
  ],
  [
    'What was ruled out',
    "MATCH (a)-[e]->(b)\nWHERE e.modality = 'ruled_out'\nRETURN a.name, type(e) AS verb, b.name, e.from, e.to",
  ],
  [
    'Sentences behind the claims',
    'MATCH (a:Article)-[:STATES]->(c:Claim)\nRETURN a.published, c.type, c.modality, c.quote\nORDER BY a.published DESC LIMIT 20',
  ],
]

function outcome(run: CypherRun) {
  if (run.step === 'running') return html`<p class="hint">Running…</p>`
  if (run.step === 'failed') return html`<p class="error" role="alert">${run.error}</p>`
  if (run.step !== 'done') return nothing
  const { rows } = run.table
  return html`<p class="hint">${rows.length} ${rows.length === 1 ? 'row' : 'rows'} in ${Math.round(run.ms)} ms</p>${
    rows.length === 0 ? nothing : cypherTable(run.table)
  }`
}

const fieldIn = () => document.querySelector<HTMLTextAreaElement>('#cypher-statement')

/** A drawer to ask the graph in Cypher; what would write is refused by the store. */
export const cypherDrawer = (model: Model, controller: Controller): TemplateResult => {
  const run = () => {
    const statement = fieldIn()?.value.trim() ?? ''
    if (statement !== '') void controller.runCypher(statement)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    run()
  }
  const put = (statement: string) => {
    const field = fieldIn()
    if (field !== null) field.value = statement
    run()
  }
  return html`<dialog class="dialog drawer" id="cypher" aria-labelledby="cypher-title" @close=${() => controller.set({ dialog: null })}>
    <header class="dialog-head"><h2 id="cypher-title">Ask in Cypher</h2>
      <button type="button" class="button icon" aria-label="Close" @click=${() => controller.set({ dialog: null })}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg></button></header>
    <div class="examples" role="group" aria-label="Examples">${EXAMPLES.map(([name, statement]) => html`<button type="button" class="button quiet" @click=${() => put(statement)}>${name}</button>`)}</div>
    <label class="visually-hidden" for="cypher-statement">Statement</label>
    <textarea id="cypher-statement" rows="5" spellcheck="false" placeholder="MATCH (a)-[m:MET]->(b) RETURN a.name, m.modality, m.from, b.name" @keydown=${onKey}></textarea>
    <div class="dialog-actions"><span class="hint">Read-only. Ctrl + Enter runs it.</span><button type="button" class="button primary" id="cypher-run" ?disabled=${model.cypher.step === 'running'} @click=${run}>Run</button></div>
    <div class="outcome" aria-live="polite">${outcome(model.cypher)}</div>
  </dialog>`
}
