import { html, nothing, type TemplateResult } from 'lit-html'
import type { CypherTable, CypherValue } from '../../graph-schema/api.ts'

const cell = (value: CypherValue) => {
  if (value === null) return html`<span class="hint">null</span>`
  return typeof value === 'object' ? html`<code>${JSON.stringify(value)}</code>` : String(value)
}

/** Rows as a table, their number beneath. */
export const cypherTable = ({ columns, rows, truncated }: CypherTable): TemplateResult => html`
  <div class="table-scroll" tabindex="0" role="region" aria-label="Rows">
    <table>
      <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((value) => html`<td>${cell(value)}</td>`)}</tr>`)}</tbody>
    </table>
  </div>
  ${truncated ? html`<p class="hint">There were more rows than are shown.</p>` : nothing}
`
