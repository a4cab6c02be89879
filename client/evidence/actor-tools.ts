import { html, nothing, type TemplateResult } from 'lit-html'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { addressOf } from '../address.ts'
import type { Scene } from '../derive/scene.ts'
import { collapse, expand, STEP, stepsOf } from '../graph/expansion.ts'
import type { State } from '../state.ts'

/** Names offered for the other actor: those that are in sight. */
const names = ({ lines, names }: Scene, id: EntityId) =>
  [...new Set(lines.flatMap(({ source, target }) => [source, target]))]
    .filter((other) => other !== id)
    .flatMap((other) => names.get(other)?.name ?? [])
    .toSorted()

/** What can be done with an actor in the picture: more or less of it, and it together with another. */
export function actorTools(id: EntityId, scene: Scene, state: State): TemplateResult {
  const more = scene.more.get(id) ?? 0
  const steps = stepsOf(state, id)
  const isFolded = state.folded.includes(id)
  const next = isFolded ? 'Unfold' : `Show ${Math.min(STEP, more)} more of ${more}`
  const link = (words: string, to: State, name: string) =>
    html`<a class="button" id=${name} href=${addressOf(to) || '?'}>${words}</a>`
  return html`<div class="actor-tools">
    ${more > 0 || isFolded ? link(next, expand(id)(state), 'expand') : nothing}
    ${isFolded ? nothing : link(steps > 0 ? 'Collapse' : 'Fold', collapse(id)(state), 'collapse')}
    <form class="between-form" data-between=${id}>
      <label for="between-other">Between this and</label>
      <input id="between-other" name="other" list="between-names" autocomplete="off" required maxlength="200" />
      <datalist id="between-names">${names(scene, id).map((name) => html`<option value=${name}></option>`)}</datalist>
      <button type="submit" class="button">Show</button>
    </form>
  </div>`
}
