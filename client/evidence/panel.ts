import { html, nothing, type TemplateResult } from 'lit-html'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { linkTo } from '../address.ts'
import type { Scene } from '../derive/scene.ts'
import { nameOf } from '../derive/visible.ts'
import type { Model } from '../model.ts'
import type { State } from '../state.ts'
import { timesWord, verbOf } from '../words/phrase.ts'
import { actorCard } from './actor.ts'
import { articleText } from './article.ts'
import { coding, facts } from './facts.ts'
import type { Evidence } from './load.ts'
import { claimTabs, contradictions, othersOnPair } from './others.ts'

const actorLink = (id: EntityId, scene: Scene, state: State) =>
  html`<a href=${linkTo({ kind: 'actor', id }, state)}>${nameOf(scene.names, id)}</a>`

const title = (edge: Edge, scene: Scene, state: State) => html`
  <h2 class="evidence-title" id="evidence-title" tabindex="-1" data-of=${edge.id}>
    ${actorLink(edge.source, scene, state)} <em class="m-${edge.modality}">${verbOf(edge)}</em>
    ${edge.target === null ? nothing : actorLink(edge.target, scene, state)}
    ${edge.count > 1 ? html`<span class="times">${timesWord(edge.count)}</span>` : nothing}
  </h2>`

const edgeCard = (
  { edge: { edge, claims }, claim }: Extract<Evidence, { kind: 'edge' }>,
  edges: readonly Edge[],
  scene: Scene,
  state: State,
) => html`
  ${title(edge, scene, state)}
  ${facts(edge, claim, state)}
  ${claimTabs({ edge, claims }, claim?.claim.id, state)}
  ${claim === null ? nothing : articleText(claim, state)}
  ${contradictions(edge, edges, scene.names, state)} ${coding(edge)}
  ${othersOnPair(edge, edges, scene.names, state)}`

function content({ evidence, problem, state, graph }: Model, scene: Scene) {
  if (evidence?.kind === 'actor') return actorCard(evidence.view, state)
  if (evidence?.kind === 'edge') return edgeCard(evidence, graph?.edges ?? [], scene, state)
  if (problem !== null) return html`<p class="error" role="alert">${problem}</p>`
  return html`<p class="empty">Select an event, a line or an actor to read the sentence it rests on.</p>`
}

/** Why the selected edge is drawn: the sentence in its article, its date and its codes. */
export const evidencePanel = (model: Model, scene: Scene): TemplateResult => html`
  <section class="panel evidence" id="evidence" aria-label="Evidence" data-panel=${model.panel}>
    <div class="scroll" id="evidence-scroll">${content(model, scene)}</div>
  </section>
`
