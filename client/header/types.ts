import { html, type TemplateResult } from 'lit-html'
import { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import { type State, toggleType } from '../state.ts'
import { typeWord } from '../words/phrase.ts'

const summary = ({ types }: State) => {
  const [only] = types
  if (only === undefined) return 'All events'
  return types.length === 1 ? typeWord(only) : `${types.length} types`
}

/** A menu of the edge types that are there, each with how many; none ticked shows every event. */
export const typeMenu = (state: State, scene: Scene, { go }: Controller): TemplateResult => {
  const present = EdgeType.options.filter(
    (type) => (scene.typeCounts.get(type) ?? 0) > 0 || state.types.includes(type),
  )
  return html`<details class="menu">
    <summary class="button quiet">${summary(state)}</summary>
    <fieldset class="menu-body">
      <legend>Types of edge</legend>
      ${present.map(
        (type) => html`<label class="menu-item">
          <input type="checkbox" .checked=${state.types.includes(type)} @change=${() => go(toggleType(type))} />
          <span>${typeWord(type)}</span><span class="count">${scene.typeCounts.get(type) ?? 0}</span>
        </label>`,
      )}
      <p class="hint">None ticked: every event. Offices and memberships only when ticked.</p>
    </fieldset>
  </details>`
}
