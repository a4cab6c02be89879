import { html, nothing, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import type { Scene } from '../derive/scene.ts'
import type { Lit, Model } from '../model.ts'
import type { ConsoleActions } from './actions.ts'
import { countWords } from './count-words.ts'
import { coverageOf, coverageWords } from './coverage.ts'
import { foundIn } from './found.ts'
import type { Answered, CypherRun } from './model.ts'
import { cypherTable } from './table.ts'

let timer: ReturnType<typeof setInterval> | undefined

/** Counts the seconds in an element as long as it is in the page. */
function countSeconds(element: Element | undefined): void {
  clearInterval(timer)
  if (element === undefined) return
  const begun = performance.now()
  const show = () => {
    element.textContent = `${Math.floor((performance.now() - begun) / 1000)} s`
  }
  show()
  timer = setInterval(show, 1000)
}

/** The outcome in a sentence, which is also read out. */
export function statusOf(run: CypherRun): string {
  if (run.step === 'running') return 'Running…'
  if (run.step === 'cancelled') return `Cancelled after ${Math.round(run.ms / 100) / 10} s.`
  if (run.step !== 'done') return ''
  const { rows, truncated } = run.table
  const count = countWords(rows.length, 'row')
  const ms = `${Math.round(run.ms)} ms`
  return truncated ? `The first ${count}, in ${ms}; there are more.` : `${count} in ${ms}.`
}

const failure = (run: Extract<CypherRun, { step: 'failed' }>, { goTo }: ConsoleActions) => {
  const { at } = run
  return html`<p class="error" role="alert">${run.error}${
    at === null
      ? nothing
      : html` <button type="button" class="button quiet" @click=${() => goTo(at)}>Go to line ${at.line}, column ${at.column}</button>`
  }</p>`
}

/** What of the rows can be seen in the graph, with a switch. */
function lighting(found: Lit, model: Model, scene: Scene, { light }: ConsoleActions) {
  if (found.nodes.length + found.edges.length === 0)
    return html`<p class="hint">Return nodes or relationships, such as a, m, b, to light them up in the graph.</p>`
  const isLit = model.lit === found
  return html`<p class="lighting">
    <button type="button" class="button quiet" aria-pressed=${isLit} @click=${() => light(!isLit)}>Light up in the graph</button>
    <span class="hint" id="cypher-coverage">${coverageWords(found, coverageOf(found, scene))}</span>
  </p>`
}

const answered = (
  run: Answered,
  found: Lit,
  model: Model,
  scene: Scene,
  actions: ConsoleActions,
) => html`
  ${lighting(found, model, scene, actions)}
  ${cypherTable(run, model.state, actions)}`

/** What came of the statement. */
export function outcome(model: Model, scene: Scene, actions: ConsoleActions): TemplateResult {
  const { run } = model.console
  const hasRows = run.step === 'done' && run.table.rows.length > 0
  return html`<div class="outcome">
    <div class="outcome-head">
      <p class="status" role="status">${statusOf(run)}${run.step === 'done' && run.note !== null ? ` ${run.note}` : nothing}</p>
      ${run.step === 'running' ? html`<span class="seconds" role="timer" aria-label="Running for" ${ref(countSeconds)}></span>` : nothing}
      ${
        hasRows
          ? html`<button type="button" class="button quiet" @click=${actions.copy}>Copy</button>
            <button type="button" class="button quiet" @click=${actions.save}>Save as CSV</button>`
          : nothing
      }
    </div>
    ${run.step === 'failed' ? failure(run, actions) : nothing}
    ${hasRows ? answered(run, foundIn(run.table), model, scene, actions) : nothing}
  </div>`
}
