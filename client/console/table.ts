import { html, nothing, type TemplateResult } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import type { State } from '../state.ts'
import type { ConsoleActions } from './actions.ts'
import { cell } from './cell.ts'
import type { Answered } from './model.ts'
import { sortedRows } from './sort.ts'

/** Rows drawn at first: more take a moment, and nobody reads on from there. */
export const FIRST_ROWS = 200

const SORTED = { true: 'descending', false: 'ascending' } as const

function head({ table, sorting }: Answered, { sort }: ConsoleActions) {
  return table.columns.map((name, column) => {
    const how = sorting?.column === column ? SORTED[`${sorting.descending}`] : null
    const sign = how === null ? '' : how === 'ascending' ? ' ▲' : ' ▼'
    return html`<th scope="col" aria-sort=${how ?? nothing}>
      <button type="button" class="column" title="Sort by this column" @click=${() => sort(column)}>${name}<span aria-hidden="true">${sign}</span></button>
    </th>`
  })
}

/** An answer's rows, sorted by what head was clicked. */
export const cypherTable = (
  answer: Answered,
  state: State,
  actions: ConsoleActions,
): TemplateResult => {
  const { table, sorting, whole } = answer
  const hidden = whole ? 0 : table.rows.length - FIRST_ROWS
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Rows">
    <table>
      <thead><tr>${head(answer, actions)}</tr></thead>
      <tbody>${guard([table, sorting, whole, state], () =>
        sortedRows(table.rows, sorting)
          .slice(0, whole ? undefined : FIRST_ROWS)
          .map((row) => html`<tr>${row.map((value) => html`<td>${cell(value, state)}</td>`)}</tr>`),
      )}</tbody>
    </table>
    ${hidden <= 0 ? nothing : html`<button type="button" class="button quiet" @click=${actions.showAll}>Show the other ${hidden} rows</button>`}
  </div>`
}
