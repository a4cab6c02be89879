import { html, nothing, type TemplateResult } from 'lit-html'
import { linkTo } from '../address.ts'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import { edgesBut, nameOf } from '../derive/visible.ts'
import type { Model } from '../model.ts'
import { PERIODS, type Period, setPeriod, setWindow } from '../state.ts'
import { CHART_HEIGHT, chart, chartWidth, signed } from './chart.ts'
import { busiestPairs, edgesBetween, type Pair, pairOf } from './pair-edges.ts'
import { type PairSums, pairSums, type Sum } from './periods.ts'

const MOST_PAIRS = 12
const WORDS: { readonly [P in Period]: string } = {
  month: 'Months',
  quarter: 'Quarters',
  year: 'Years',
}

const choice = (
  { period }: PairSums,
  { go }: Controller,
) => html`<div class="parts" role="group" aria-label="Sum over">
  ${PERIODS.map((one) => html`<button type="button" class="part" aria-pressed=${one === period} @click=${() => go(setPeriod(one))}>${WORDS[one]}</button>`)}
</div>`

const row = (sum: Sum, { go }: Controller) => {
  const { label, from, to, cooperation, conflict, events, others } = sum
  return html`<tr>
    <th scope="row"><button type="button" class="period" aria-label="Show only ${label}" @click=${() => go(setWindow(from, to))}>${label}</button></th>
    <td>${signed(cooperation.happened)}</td><td>${signed(-conflict.happened)}</td>
    <td>${signed(cooperation.happened - conflict.happened)}</td><td>${events}</td><td>${others}</td>
  </tr>`
}

const table = ({ sums }: PairSums, controller: Controller) => html`<table class="sums">
  <caption class="visually-hidden">Goldstein sums by period; only what occurred or is ongoing is in the sums</caption>
  <thead><tr>${['Period', 'Coop.', 'Conflict', 'Sum', 'Events', 'Others'].map((word) => html`<th scope="col">${word}</th>`)}</tr></thead>
  <tbody>${sums.filter(({ events, others }) => events + others > 0).map((sum) => row(sum, controller))}</tbody>
</table>`

function aside({ undated, tooWide, period }: PairSums) {
  const parts = [
    undated === 0 ? '' : `${undated} without a date`,
    tooWide === 0 ? '' : `${tooWide} dated more widely than a ${period}`,
  ].filter((part) => part !== '')
  return parts.length === 0
    ? nothing
    : html`<p class="hint">Not in the chart: ${parts.join(', ')}.</p>`
}

function overTime(pair: Pair, model: Model, scene: Scene, controller: Controller) {
  const edges = edgesBut('window', model.graph?.edges ?? [], model.state, scene.names)
  const sums = pairSums(edgesBetween(pair, edges), model.state.period)
  const [a, b] = pair.map((id) => nameOf(scene.names, id))
  const width = chartWidth(sums)
  return html`<h2 class="pair-title">${a} and ${b}</h2>
    ${choice(sums, controller)}
    ${
      sums.sums.length === 0
        ? html`<p class="empty">Nothing between the two is dated finely enough for ${WORDS[sums.period].toLowerCase()}.</p>`
        : html`<div class="chart-scroll" tabindex="0" role="region" aria-label="Chart">
          <svg class="chart" id="pair-chart" width=${width} height=${CHART_HEIGHT} role="img" aria-label="Cooperation and conflict of ${a} and ${b} by ${sums.period}; the table below tells the same">${chart(sums, model.state, controller)}</svg>
        </div>
        <p class="chart-key"><span class="key-word"><span class="key key-happened"></span>occurred or ongoing</span><span class="key-word"><span class="key key-open"></span>planned, possible, wished</span><span class="key-word"><span class="key key-not">✕</span>ruled out, denied</span></p>`
    }
    <p class="hint">Goldstein values (−10 conflict to +10 cooperation), each edge once, in either direction; cooperation above the line, conflict below. Hollow parts did not happen, or not yet, and are in no sum. A bar shows only its period; the filters apply, the time window does not.</p>
    ${aside(sums)} ${sums.sums.length === 0 ? nothing : table(sums, controller)}`
}

function pairList(model: Model, scene: Scene) {
  const pairs = busiestPairs(scene.edges, scene.selectedActor, MOST_PAIRS)
  const { names, selectedActor } = scene
  return html`<p>Select an event between two actors, two actors, or one of these pairs${selectedActor === null ? '' : ` of ${nameOf(names, selectedActor)}`}:</p>
    <ul class="pairs">${pairs.map(
      ({ latest, count }) =>
        html`<li><a href=${linkTo({ kind: 'between', id: latest.source, other: latest.target ?? '' }, model.state)}>${nameOf(names, latest.source)} and ${nameOf(names, latest.target ?? '')}</a> <span class="count">${count}</span></li>`,
    )}</ul>
    ${pairs.length === 0 ? html`<p class="empty">Nothing in view joins two actors.</p>` : nothing}`
}

/** What was between the two that are selected, over time; without two, whom one may choose. */
export const pairOverTime = (
  model: Model,
  scene: Scene,
  controller: Controller,
): TemplateResult => {
  const pair = pairOf(scene, model.state)
  return pair === null
    ? html`${pairList(model, scene)}`
    : html`${overTime(pair, model, scene, controller)}`
}
