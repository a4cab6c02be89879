import { html, nothing, type TemplateResult } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import type { ClaimEvidence, EntityView } from '../../graph-schema/api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { linkTo } from '../address.ts'
import { betweenCard } from '../between/load.ts'
import type { Controller } from '../controller.ts'
import { actorButtons, claimButtons, correctionNote } from '../corrections/entry.ts'
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
import { rejectedCard } from './rejected.ts'

const actorLink = (id: EntityId, scene: Scene, state: State) =>
  html`<a href=${linkTo({ kind: 'actor', id }, state)}>${nameOf(scene.names, id)}</a>`

const title = (edge: Edge, scene: Scene, state: State) => html`
  <h2 class="evidence-title" id="evidence-title" tabindex="-1" data-of=${edge.id}>
    ${actorLink(edge.source, scene, state)} <em class="m-${edge.modality}">${verbOf(edge)}</em>
    ${edge.target === null ? nothing : actorLink(edge.target, scene, state)}
    ${edge.count > 1 ? html`<span class="times">${timesWord(edge.count)}</span>` : nothing}
  </h2>`

/** Corrections of the claim that is shown. */
function noteOf(evidence: ClaimEvidence, model: Model, controller: Controller) {
  const on = evidence.corrections.filter(({ claims }) => claims.includes(evidence.claim.id))
  return correctionNote(
    on.map(({ correction }) => correction),
    evidence.asRead,
    model,
    controller,
  )
}

const endsOf = ({ source, target }: Edge) => (target === null ? [source] : [source, target])

const NO_EDGES: readonly Edge[] = []

const edgeCard = (
  { edge: { edge, claims }, claim }: Extract<Evidence, { kind: 'edge' }>,
  model: Model,
  scene: Scene,
  controller: Controller,
) => {
  const { linked: state, graph } = model
  const edges = graph?.edges ?? NO_EDGES
  const around = [edge, edges, scene.names, state]
  return html`
    ${title(edge, scene, state)}
    ${facts(edge, claim, state)}
    ${claim === null ? nothing : html`${noteOf(claim, model, controller)} ${claimButtons(claim.claim, endsOf(edge), controller)}`}
    ${claimTabs({ edge, claims }, claim?.claim.id, state)}
    ${claim === null ? nothing : guard([claim, state], () => articleText(claim, state))}
    ${guard(around, () => contradictions(edge, edges, scene.names, state))} ${coding(edge)}
    ${guard(around, () => othersOnPair(edge, edges, scene.names, state))}`
}

function content(model: Model, scene: Scene, controller: Controller) {
  const { evidence, problem, linked: state } = model
  if (state.selected?.kind === 'between')
    return (
      betweenCard(model, scene) ??
      html`<p class=${problem === null ? 'empty' : 'error'}>${problem ?? 'Looking at what is between the two…'}</p>`
    )
  if (evidence?.kind === 'actor')
    return html`${actorCard(evidence.view, scene, state, actorCorrections(evidence.view, model, controller))}`
  if (evidence?.kind === 'edge') return edgeCard(evidence, model, scene, controller)
  if (evidence?.kind === 'rejected')
    return rejectedCard(evidence.claim, scene, state, noteOf(evidence.claim, model, controller))
  if (problem !== null) return html`<p class="error" role="alert">${problem}</p>`
  return html`<p class="empty">Select an event, a line or an actor to read the sentence it rests on.</p>`
}

const actorCorrections = (
  { entity, corrections }: EntityView,
  model: Model,
  controller: Controller,
) =>
  html`${correctionNote(corrections, null, model, controller)} ${actorButtons(entity, controller)}`

/** Why the selected edge is drawn: the sentence in its article, its date and its codes. */
export const evidencePanel = (
  model: Model,
  scene: Scene,
  controller: Controller,
): TemplateResult => html`
  <section class="panel evidence" id="evidence" aria-label="Evidence" data-panel=${model.panel}>
    <div class="scroll" id="evidence-scroll">${content(model, scene, controller)}</div>
  </section>
`
