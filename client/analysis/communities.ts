import { html, type TemplateResult } from 'lit-html'
import { linkTo } from '../address.ts'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import { nameOf } from '../derive/visible.ts'
import type { Model } from '../model.ts'
import { kindSign } from '../words/signs.ts'
import { networkOf } from './counting.ts'
import { hued, hueNumber } from './hues.ts'
import type { Community, Network } from './network.ts'
import { scopeChoice } from './scope.ts'

const MOST_MEMBERS = 60

function member(id: string, scene: Scene, { state }: Model) {
  const type = scene.names.get(id)?.type
  return html`<li><a href=${linkTo({ kind: 'actor', id }, state)}>${type === undefined ? '' : kindSign(type)}${nameOf(scene.names, id)}</a></li>`
}

const community = ({ number, members }: Community, scene: Scene, model: Model) => html`
  <section class="community" data-community=${number}>
    <h3><span class="hue hue-${hueNumber(number)}">${number}</span>${members.length} actors around ${nameOf(scene.names, members[0] ?? '')}</h3>
    <ul class="members">${members.slice(0, MOST_MEMBERS).map((id) => member(id, scene, model))}</ul>
    ${members.length > MOST_MEMBERS ? html`<p class="hint">and ${members.length - MOST_MEMBERS} more</p>` : ''}
  </section>`

function content(network: Network, model: Model, scene: Scene, { set }: Controller) {
  if (network.communities.length === 0)
    return html`<p class="empty">Nothing in view ties two actors.</p>`
  const shown = model.nodeHues !== null
  return html`
    <p class="communities-head">
      <span>${network.communities.length} communities, modularity ${network.modularity.toFixed(2)}</span>
      <button type="button" class="button" id="hues" aria-pressed=${shown} @click=${() => set(shown ? { nodeHues: null, nodeTags: null } : hued(network))}>${shown ? 'Colour by kind again' : 'Show in the graph'}</button>
    </p>
    <p class="hint">Found by the Louvain method: actors more tied to one another than chance would have it. The same view gives the same communities; they are no alliances, only who appears with whom.</p>
    ${network.communities.map((one) => community(one, scene, model))}`
}

/** Who appears with whom: groups with their members, shown in the graph on demand. */
export const communityList = (
  model: Model,
  scene: Scene,
  controller: Controller,
): TemplateResult => {
  const network = networkOf(model, scene, controller)
  const { problem } = model.analysis
  return html`${scopeChoice(model, scene, controller)}
    ${network === null ? html`<p class="empty" role="status">${problem ?? 'Counting…'}</p>` : content(network, model, scene, controller)}`
}
