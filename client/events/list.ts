import { html, nothing, type TemplateResult } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { linkTo } from '../address.ts'
import type { Controller } from '../controller.ts'
import { isShort, piecesOf, type YearGroup, yearGroups } from '../derive/rows.ts'
import type { Scene } from '../derive/scene.ts'
import { SCROLL_STEP_PX, type Sight, scrollStep } from '../derive/stack.ts'
import { type Names, nameOf } from '../derive/visible.ts'
import type { Model } from '../model.ts'
import type { State } from '../state.ts'
import { whenWords } from '../words/dates.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { timesWord, verbOf } from '../words/phrase.ts'
import { signOf } from '../words/signs.ts'

/** The names and verb of an edge as a sentence. */
export const sentence = (edge: Edge, names: Names): TemplateResult =>
  html`<span class="name">${nameOf(names, edge.source)}</span> <span class="verb">${verbOf(edge)}</span>${
    edge.target === null ? nothing : html` <span class="name">${nameOf(names, edge.target)}</span>`
  }${edge.count > 1 ? html` <span class="times">${timesWord(edge.count)}</span>` : nothing}`

const isOn = (edge: Edge, scene: Scene) =>
  scene.selectedActor === null || [edge.source, edge.target].includes(scene.selectedActor)

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

/** What an event rests on, where that is more than one sentence, and whether others say otherwise. */
const restsOn = ({ claims, sources, contradicts }: Edge) =>
  [
    claims > 1 ? `${counted(claims, 'claim')} in ${counted(sources, 'article')}` : '',
    contradicts.length > 0 ? 'others say otherwise' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')

type ListSheet = {
  readonly scene: Scene
  readonly linked: State
  /** The event that Tab comes to. */
  readonly tabbed: string | undefined
}

function item(edge: Edge, place: number, size: number, { scene, linked, tabbed }: ListSheet) {
  const current = edge.id === scene.selectedEdge?.id
  const rests = restsOn(edge)
  const isFresh = scene.fresh.has(edge.id)
  return html`<li aria-setsize=${size} aria-posinset=${place + 1}>
    <a class="event ${isOn(edge, scene) ? '' : 'off'} ${isFresh ? 'fresh' : ''}" href=${linkTo({ kind: 'edge', id: edge.id }, linked)} data-edge=${edge.id}
      aria-current=${current ? 'true' : nothing} tabindex=${edge.id === tabbed ? 0 : -1}>
      ${signOf(edge.modality)}
      <span class="event-words">
        <span class="event-sentence">${sentence(edge, scene.names)}</span>
        <span class="event-when">${whenWords(edge)}<span class="event-modality m-${edge.modality}">${MODALITY_STYLES[edge.modality].word}</span>${isFresh ? html`<span class="fresh-tag">new</span>` : nothing}</span>
        ${rests === '' ? nothing : html`<span class="event-rests">${rests}</span>`}
      </span>
    </a>
  </li>`
}

/** The year's events that are near what is in sight; room is kept for the others. */
function yearList(group: YearGroup, sight: Sight | null, sheet: ListSheet) {
  const size = group.edges.length
  return html`<h3 class="year">${group.year} <span class="year-count">${counted(size, 'event')}</span></h3>
    <ol class="event-list" aria-label=${group.year}>
      ${repeat(
        piecesOf(group, sight, sheet.scene.selectedEdge?.id),
        (piece) => (piece.kind === 'gap' ? `gap-${piece.before}` : piece.edge.id),
        (piece) =>
          piece.kind === 'gap'
            ? html`<li aria-hidden="true"><svg class="gap" width="1" height=${piece.pixels}></svg></li>`
            : item(piece.edge, piece.place, size, sheet),
      )}
    </ol>`
}

/** The first event of a list that stands where it is scrolled to. */
const firstInSight = (groups: readonly YearGroup[], scrolled: number) =>
  groups.flatMap(({ edges, tops }) => edges.find((_, at) => (tops[at] ?? 0) >= scrolled) ?? [])[0]

/**
 * All events shown in time order, each with how many claims it rests on: also the graph's view for the
 * keyboard and for screen readers. Of a long list only what is near what is in sight is drawn.
 */
export const eventList = (model: Model, scene: Scene, controller: Controller): TemplateResult => {
  const { linked, listTop, listHeight, settled } = model
  const groups = yearGroups(scene.edges, scene.names)
  // Nobody scrolls while a brush is drawn.
  const spare = model.state === linked ? SCROLL_STEP_PX : 0
  const sight = settled && isShort(groups) ? null : { top: listTop, height: listHeight, spare }
  const isListed = scene.edges.some(({ id }) => id === scene.selectedEdge?.id)
  const tabbed = (isListed ? scene.selectedEdge : (firstInSight(groups, listTop) ?? scene.edges[0]))
    ?.id
  const follow = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLElement)) return
    const top = scrollStep(currentTarget.scrollTop)
    if (top !== controller.model().listTop) controller.set({ listTop: top })
  }
  return html`<section class="panel events" id="events" aria-labelledby="events-title">
    <h2 class="panel-title" id="events-title">Events in order of date</h2>
    <div class="scroll" id="event-scroll" @scroll=${follow}>
      ${scene.edges.length === 0 ? html`<p class="empty">No event passes these filters.</p>` : nothing}
      ${repeat(
        groups,
        ({ year }) => year,
        (group) => yearList(group, sight, { scene, linked, tabbed }),
      )}
    </div>
  </section>`
}
