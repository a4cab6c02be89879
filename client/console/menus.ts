import { html, type TemplateResult } from 'lit-html'
import type { ConsoleActions } from './actions.ts'
import { countWords } from './count-words.ts'
import { EXAMPLES } from './examples.ts'
import type { Past } from './history.ts'

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** A menu closes once something is chosen from it. */
const choosing = (choose: () => void) => (event: Event) => {
  if (event.currentTarget instanceof Element)
    event.currentTarget.closest('details')?.removeAttribute('open')
  choose()
}

/** Statements to begin with. */
export const exampleMenu = ({ put }: ConsoleActions): TemplateResult => html`<details class="menu">
  <summary class="button quiet">Examples</summary>
  <ul class="menu-body">
    ${EXAMPLES.map(([name, statement]) => html`<li><button type="button" class="past" @click=${choosing(() => put(statement))}><span>${name}</span><code>${statement}</code></button></li>`)}
  </ul>
</details>`

const pastItem = ({ statement, at, rows }: Past, { put }: ConsoleActions) => html`<li>
  <button type="button" class="past" @click=${choosing(() => put(statement))}>
    <code>${statement}</code><span class="hint">${WHEN.format(new Date(at))} · ${countWords(rows, 'row')}</span>
  </button>
</li>`

/** Statements that were run in this browser, the latest first. */
export const historyMenu = (
  history: readonly Past[],
  actions: ConsoleActions,
): TemplateResult => html`<details class="menu" id="cypher-history">
  <summary class="button quiet">History</summary>
  <div class="menu-body">
    ${
      history.length === 0
        ? html`<p class="hint">Statements you run are kept here, in this browser alone.</p>`
        : html`<ul>${history.map((past) => pastItem(past, actions))}</ul>
          <button type="button" class="button quiet" @click=${choosing(actions.forget)}>Clear the history</button>`
    }
  </div>
</details>`
