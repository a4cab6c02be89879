import { html, nothing, type TemplateResult } from 'lit-html'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { linkTo } from '../address.ts'
import type { Scene } from '../derive/scene.ts'
import { sentence } from '../events/list.ts'
import type { Model } from '../model.ts'
import { dayWords, whenWords } from '../words/dates.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { signOf } from '../words/signs.ts'
import { lastReport, type Outcome, type SaidAndThen, saidAndThen } from './afterwards.ts'

const MOST_ROWS = 150

const HEADINGS: readonly (readonly [Outcome, string])[] = [
  ['against', 'Happened all the same'],
  ['kept', 'Happened'],
  ['called_off', 'Ruled out later'],
  ['perhaps', 'Something happened that may be it'],
  ['unseen', 'Nothing reported'],
]

const edgeLink = (edge: Edge, reported: string, { state }: Model, scene: Scene) =>
  html`<a class="other" href=${linkTo({ kind: 'edge', id: edge.id }, state)} aria-current=${edge.id === scene.selectedEdge?.id}>${signOf(edge.modality)}<span>${sentence(edge, scene.names)}<span class="event-when">${whenWords(edge)}, ${MODALITY_STYLES[edge.modality].word}; ${reported}</span></span></a>`

const words = (text: string) => html`<span class="hint">${text}</span>`

function became({ outcome, late, due }: SaidAndThen, last: string) {
  if (outcome === 'unseen')
    return words(`Nothing reported by ${dayWords(last)}${due ? '.' : '; its time was not over.'}`)
  if (outcome === 'perhaps')
    return words('Its day is not known well enough, or it was told on the same day.')
  return late > 0 ? words(`${late} ${late === 1 ? 'day' : 'days'} late:`) : nothing
}

const row = (
  one: SaidAndThen,
  last: string,
  model: Model,
  scene: Scene,
) => html`<li class="said" data-outcome=${one.outcome}>
  ${edgeLink(one.said, `said ${dayWords(one.said.firstReported)}`, model, scene)}
  <div class="then">${became(one, last)}
    ${one.later.map((edge) => edgeLink(edge, `told ${dayWords(edge.firstReported)}`, model, scene))}</div>
</li>`

const group = (
  rows: readonly SaidAndThen[],
  heading: string,
  last: string,
  model: Model,
  scene: Scene,
) =>
  rows.length === 0
    ? nothing
    : html`<section class="section"><h3>${heading} <span class="count">${rows.length}</span></h3>
        <ul>${rows.slice(0, MOST_ROWS).map((one) => row(one, last, model, scene))}</ul>
        ${rows.length > MOST_ROWS ? html`<p class="hint">The first ${MOST_ROWS} of ${rows.length}.</p>` : nothing}</section>`

/** What was planned, wished or ruled out, and what was reported of it later. */
export const saidView = (model: Model, scene: Scene): TemplateResult => {
  const all = model.graph?.edges ?? []
  const last = lastReport(all)
  const rows = saidAndThen(scene.edges, all)
  return html`
    <p class="hint" id="said-rule">An event between the same two, of the same or a kindred type, counts as what was spoken of when all its days lie in the days stated (from the day it was said; a week beyond them, a month where they are wider than a week, nothing beyond what was ruled out; a year where no days were stated) and it was reported after that day; that nothing was reported does not say that nothing happened.${scene.omitted > 0 ? ` ${scene.omitted} edges that were not fetched were not looked at.` : nothing}</p>
    ${rows.length === 0 || last === null ? html`<p class="empty">Nothing in view was planned, wished or ruled out for days to come.</p>` : nothing}
    ${
      last === null
        ? nothing
        : HEADINGS.map(([outcome, heading]) =>
            group(
              rows.filter((one) => one.outcome === outcome),
              heading,
              last,
              model,
              scene,
            ),
          )
    }`
}
