import { html, type TemplateResult } from 'lit-html'
import { linkTo } from '../address.ts'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import { type Names, nameOf } from '../derive/visible.ts'
import type { Model } from '../model.ts'
import { kindSign } from '../words/signs.ts'
import { networkOf } from './counting.ts'
import type { Network, RankOrder, Standing } from './network.ts'
import { ranked, sized } from './ranks.ts'
import { scopeChoice } from './scope.ts'

const MOST_ROWS = 100
const BAR_WIDTH = 46

const COLUMNS: readonly {
  readonly order: RankOrder
  readonly word: string
  readonly title: string
}[] = [
  { order: 'name', word: 'Actor', title: 'Name' },
  { order: 'degree', word: 'Others', title: 'Degree: how many others it has a tie to' },
  {
    order: 'betweenness',
    word: 'Between',
    title: 'Betweenness: share of the shortest ways between two others that lead over it',
  },
  { order: 'edges', word: 'Edges', title: 'Edges that its ties are made of' },
]

const sizes = (network: Network, { analysis, nodeSizes }: Model, { set }: Controller) => {
  const column = COLUMNS.find(({ order }) => order === analysis.order) ?? COLUMNS[1]
  const word = analysis.order === 'name' ? 'Others' : column?.word
  return html`<button type="button" class="button quiet" id="sizes" aria-pressed=${nodeSizes !== null}
    @click=${() => set(nodeSizes === null ? sized(network, analysis.order) : { nodeSizes: null })}>
    ${nodeSizes === null ? `Size nodes by “${word}”` : 'Size nodes by lines again'}</button>`
}

/** Sorts, and sizes the nodes by the column where they are sized by one. */
function sortBy(order: RankOrder, { analysis, nodeSizes }: Model, { set }: Controller): void {
  const { network } = analysis
  const sizesToo = nodeSizes === null || network === null ? {} : sized(network, order)
  set({ analysis: { ...analysis, order }, ...sizesToo })
}

const heading = (
  { order, word, title }: (typeof COLUMNS)[number],
  model: Model,
  controller: Controller,
) => {
  const sorted = model.analysis.order === order
  return html`<th scope="col" aria-sort=${sorted ? (order === 'name' ? 'ascending' : 'descending') : 'none'}>
    <button type="button" class="sort" title=${title} @click=${() => sortBy(order, model, controller)}>${word}<span aria-hidden="true">${sorted ? (order === 'name' ? '▴' : '▾') : ''}</span></button>
  </th>`
}

const meter = (value: number, most: number) =>
  html`<svg class="meter" width=${BAR_WIDTH} height="8" aria-hidden="true"><rect class="meter-all" width=${BAR_WIDTH} height="8" rx="2" /><rect class="meter-part" width=${most === 0 ? 0 : (value / most) * BAR_WIDTH} height="8" rx="2" /></svg>`

const percent = (share: number) => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`

function row(one: Standing, most: Omit<Standing, 'id'>, names: Names, { state }: Model) {
  const type = names.get(one.id)?.type
  const current = state.selected?.kind === 'actor' && state.selected.id === one.id
  return html`<tr class=${current ? 'current' : ''}>
    <th scope="row"><a href=${linkTo({ kind: 'actor', id: one.id }, state)} data-actor=${one.id} aria-current=${current}>${type === undefined ? '' : kindSign(type)}<span>${nameOf(names, one.id)}</span></a></th>
    <td>${meter(one.degree, most.degree)}<span>${one.degree}</span></td>
    <td>${meter(one.betweenness, most.betweenness)}<span>${percent(one.betweenness)}</span></td>
    <td><span>${one.edges}</span></td>
  </tr>`
}

function table(network: Network, model: Model, scene: Scene, controller: Controller) {
  const { standings } = network
  if (standings.length === 0) return html`<p class="empty">Nothing in view ties two actors.</p>`
  const rows = ranked(standings, model.analysis.order, scene.names)
  const most = {
    degree: Math.max(...standings.map(({ degree }) => degree)),
    betweenness: Math.max(...standings.map(({ betweenness }) => betweenness)),
    edges: Math.max(...standings.map(({ edges }) => edges)),
  }
  return html`${sizes(network, model, controller)}<table class="ranks">
    <caption class="visually-hidden">Actors by their ties; a heading sorts, a name selects</caption>
    <thead><tr>${COLUMNS.map((column) => heading(column, model, controller))}</tr></thead>
    <tbody>${rows.slice(0, MOST_ROWS).map((one) => row(one, most, scene.names, model))}</tbody>
  </table>
  ${rows.length > MOST_ROWS ? html`<p class="hint">The first ${MOST_ROWS} of ${rows.length} actors.</p>` : ''}`
}

/** Actors by how many others they have ties to, how many ways lead over them and how many edges. */
export const ranking = (model: Model, scene: Scene, controller: Controller): TemplateResult => {
  const network = networkOf(model, scene, controller)
  const { problem } = model.analysis
  return html`${scopeChoice(model, scene, controller)}
    ${network === null ? html`<p class="empty" role="status">${problem ?? 'Counting…'}</p>` : table(network, model, scene, controller)}`
}
