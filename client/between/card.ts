import { html, nothing, type TemplateResult } from 'lit-html'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { linkTo } from '../address.ts'
import { inTimeOrder } from '../derive/order.ts'
import type { Scene } from '../derive/scene.ts'
import { nameOf } from '../derive/visible.ts'
import { byModality } from '../evidence/others.ts'
import type { State } from '../state.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { timesWord, verbOf } from '../words/phrase.ts'
import { signOf } from '../words/signs.ts'
import type { Between, Path } from './find.ts'

/** More of one step are counted, not listed. */
const MOST_EVENTS = 4

const actorLink = (id: EntityId, scene: Scene, state: State) =>
  html`<a href=${linkTo({ kind: 'actor', id }, state)}>${nameOf(scene.names, id)}</a>`

const event = (edge: Edge, state: State) => html`<li>
  <a class="step-event m-${edge.modality}" href=${linkTo({ kind: 'edge', id: edge.id }, state)}>${signOf(edge.modality)}<span>${verbOf(edge)} ${timesWord(edge.count)}<span class="visually-hidden"> (${MODALITY_STYLES[edge.modality].word})</span></span></a>
</li>`

function step(path: Path, at: number, scene: Scene, state: State) {
  const edges = inTimeOrder(path.steps[at] ?? []).toReversed()
  const rest = edges.length - MOST_EVENTS
  return html`<li>
    <p>${actorLink(path.through[at] ?? '', scene, state)} – ${actorLink(path.through[at + 1] ?? '', scene, state)}</p>
    <ul class="step-events">${edges.slice(0, MOST_EVENTS).map((edge) => event(edge, state))}${rest > 0 ? html`<li class="hint">and ${rest} more</li>` : nothing}</ul>
  </li>`
}

const way = (path: Path, scene: Scene, state: State) => {
  const others = path.through.slice(1, -1).map((id) => nameOf(scene.names, id))
  return html`<li class="way">
    <h4>Through ${others.join(', then ')}</h4>
    <ol class="steps">${path.steps.map((_, at) => step(path, at, scene, state))}</ol>
  </li>`
}

/** Two actors: all that is told of them together, and how others link them, in words. */
export const card = (between: Between, scene: Scene, state: State): TemplateResult => {
  const { id, other, edges, paths } = between
  const count = edges.length
  return html`
    <p class="kicker">Between two</p>
    <h2 class="evidence-title" id="evidence-title" tabindex="-1">${actorLink(id, scene, state)} and ${actorLink(other, scene, state)}</h2>
    <section class="section" id="between-direct">
      <h3>${count === 0 ? 'No event with both of them' : count === 1 ? 'One event with both of them' : `${count} events with both of them`}</h3>
      ${byModality(inTimeOrder(edges), scene.names, state)}
    </section>
    <section class="section" id="between-paths">
      <h3>${paths.length === 0 ? 'Nobody links them' : 'Linked through others'}</h3>
      ${paths.length === 0 ? html`<p class="hint">There is no way from one to the other through the events shown.</p>` : html`<ul class="ways">${paths.map((path) => way(path, scene, state))}</ul>`}
    </section>`
}
