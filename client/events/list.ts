import { html, nothing, type TemplateResult } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { linkTo } from '../address.ts'
import type { Scene } from '../derive/scene.ts'
import { type Names, nameOf } from '../derive/visible.ts'
import type { State } from '../state.ts'
import { whenWords } from '../words/dates.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { timesWord, verbOf } from '../words/phrase.ts'
import { signOf } from '../words/signs.ts'

const yearOf = ({ from }: Edge) => from?.slice(0, 4) ?? 'No date given'

function grouped(edges: readonly Edge[]): readonly (readonly [string, readonly Edge[]])[] {
  const groups = new Map<string, Edge[]>()
  for (const edge of edges) {
    const group = groups.get(yearOf(edge))
    if (group === undefined) groups.set(yearOf(edge), [edge])
    else group.push(edge)
  }
  return [...groups]
}

/** The names and verb of an edge as a sentence. */
export const sentence = (edge: Edge, names: Names): TemplateResult =>
  html`<span class="name">${nameOf(names, edge.source)}</span> <span class="verb">${verbOf(edge)}</span>${
    edge.target === null ? nothing : html` <span class="name">${nameOf(names, edge.target)}</span>`
  }${edge.count > 1 ? html` <span class="times">${timesWord(edge.count)}</span>` : nothing}`

const isOn = (edge: Edge, scene: Scene) =>
  scene.selectedActor === null || [edge.source, edge.target].includes(scene.selectedActor)

function item(edge: Edge, scene: Scene, state: State, tabbed: string | undefined) {
  const current = edge.id === scene.selectedEdge?.id
  return html`<li>
    <a class="event ${isOn(edge, scene) ? '' : 'off'}" href=${linkTo({ kind: 'edge', id: edge.id }, state)} data-edge=${edge.id}
      aria-current=${current ? 'true' : nothing} tabindex=${edge.id === tabbed ? 0 : -1}>
      ${signOf(edge.modality)}
      <span class="event-words">
        <span class="event-sentence">${sentence(edge, scene.names)}</span>
        <span class="event-when">${whenWords(edge)}<span class="event-modality m-${edge.modality}">${MODALITY_STYLES[edge.modality].word}</span></span>
      </span>
    </a>
  </li>`
}

/** All edges shown in time order: also the graph's view for the keyboard and for screen readers. */
export const eventList = (scene: Scene, state: State): TemplateResult => {
  const tabbed = scene.edges.some(({ id }) => id === scene.selectedEdge?.id)
    ? scene.selectedEdge?.id
    : scene.edges[0]?.id
  return html`<section class="panel events" id="events" aria-labelledby="events-title">
    <h2 class="panel-title" id="events-title">Events in order of date</h2>
    <div class="scroll" id="event-scroll">
      ${scene.edges.length === 0 ? html`<p class="empty">No event passes these filters.</p>` : nothing}
      ${repeat(
        grouped(scene.edges),
        ([year]) => year,
        ([year, edges]) => html`<h3 class="year">${year}</h3>
          <ol class="event-list" aria-label=${year}>
            ${repeat(
              edges,
              ({ id }) => id,
              (edge) => item(edge, scene, state, tabbed),
            )}
          </ol>`,
      )}
    </div>
  </section>`
}
