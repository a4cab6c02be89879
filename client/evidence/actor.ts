import { html, nothing, type TemplateResult } from 'lit-html'
import type { EntityView } from '../../graph-schema/api.ts'
import { inTimeOrder } from '../derive/order.ts'
import type { Scene } from '../derive/scene.ts'
import { namesIn } from '../derive/visible.ts'
import type { State } from '../state.ts'
import { KIND_SHAPES } from '../words/kinds.ts'
import { kindSign } from '../words/signs.ts'
import { actorTools } from './actor-tools.ts'
import { byModality } from './others.ts'

const wikidata = (id: string) =>
  html`<a href="https://www.wikidata.org/wiki/${id}" target="_blank" rel="noopener noreferrer">Wikidata ${id}<span class="visually-hidden"> (opens in a new tab)</span></a>`

/** An actor: what it is, every name seen, and its edges by modality. */
export const actorCard = (
  { entity, neighbourhood }: EntityView,
  scene: Scene,
  state: State,
  corrections: TemplateResult,
): TemplateResult => {
  const aliases = entity.aliases.filter((alias) => alias !== entity.name)
  const edges = inTimeOrder(neighbourhood.edges)
  return html`
    <p class="kicker">${kindSign(entity.type)} ${KIND_SHAPES[entity.type].word}${entity.iso3 === null ? nothing : ` · ${entity.iso3}`}${entity.wikidata === null ? nothing : html` · ${wikidata(entity.wikidata)}`}</p>
    <h2 class="evidence-title" id="evidence-title" tabindex="-1">${entity.name}</h2>
    ${aliases.length === 0 ? nothing : html`<p class="aliases">Also seen as ${aliases.join(', ')}</p>`}
    ${actorTools(entity.id, scene, state)}
    ${corrections}
    <section class="section">
      <h3>${edges.length} ${edges.length === 1 ? 'edge' : 'edges'}${neighbourhood.omitted > 0 ? `, ${neighbourhood.omitted} older ones not shown` : ''}</h3>
      ${byModality(edges, namesIn({ ...neighbourhood, nodes: [entity, ...neighbourhood.nodes] }), state)}
    </section>`
}
