import { html, nothing, type TemplateResult } from 'lit-html'
import type { Scene } from '../derive/scene.ts'
import type { Model } from '../model.ts'
import { KIND_SHAPES } from '../words/kinds.ts'
import { legend } from './legend.ts'

/** What the buttons of the picture do. */
export type PictureControls = {
  /** Zooms by a factor; null fits everything. */
  readonly zoom: (factor: number | null) => void
  readonly rearrange: () => void
  readonly onKey: (event: KeyboardEvent) => void
}

const number = (count: number) => count.toLocaleString('en')
const events = (count: number) => `${number(count)} ${count === 1 ? 'event' : 'events'}`

/** What of the graph is not in the picture, and how to see it. */
function leftOut({ undrawn, omitted, edges }: Scene): readonly string[] {
  return [
    ...(undrawn > 0
      ? [
          `${number(undrawn)} of ${events(edges.length)} not drawn: expand an actor for more of its own`,
        ]
      : []),
    ...(omitted > 0
      ? [`${events(omitted)} further back not loaded: expand an actor, or set dates`]
      : []),
  ]
}

/** The selected actor in words, for those who go through the picture by its keys. */
function selectedWords({ selectedActor, names, lines, more }: Scene): string {
  const actor = selectedActor === null ? undefined : names.get(selectedActor)
  if (actor === undefined) return ''
  const count = lines.filter(({ source, target }) => [source, target].includes(actor.id)).length
  const rest = more.get(actor.id) ?? 0
  return `${actor.name}, ${KIND_SHAPES[actor.type].word}, ${count} ${count === 1 ? 'line' : 'lines'}${rest > 0 ? `, ${rest} more events` : ''}`
}

const notes = ({ stale, missing }: Model, scene: Scene) => {
  const lines = leftOut(scene)
  const unknown = missing === null ? stale : [missing, ...stale]
  return html`<div class="notes">
    ${unknown.length === 0 ? nothing : html`<p class="error" role="alert">Not in this graph: ${unknown.join(', ')}. It may have been merged, corrected or taken out; all else is shown.</p>`}
    ${lines.length === 0 ? nothing : html`<p id="left-out">${lines.join('; ')}.</p>`}
  </div>`
}

/** The graph's place: the canvas inside #picture is its own, lit leaves it alone. */
export const graphPanel = (
  model: Model,
  scene: Scene,
  { zoom, rearrange, onKey }: PictureControls,
): TemplateResult => html`
  <section class="panel graph" aria-label="Graph">
    <div id="picture" role="application" tabindex="0" aria-roledescription="graph" aria-describedby="picture-keys" @keydown=${onKey}
      aria-label="Graph of ${scene.lines.length} lines between actors; the list of events tells the same in words"></div>
    <p class="visually-hidden" id="picture-keys">Arrow keys go from actor to actor, Enter expands, Backspace collapses, Shift and Enter looks for what is between it and another; Alt and an arrow moves it, Shift and an arrow the picture, plus, minus and 0 zoom.</p>
    <p class="visually-hidden" id="picture-says" aria-live="polite">${selectedWords(scene)}</p>
    ${notes(model, scene)}
    <div class="zoom" role="group" aria-label="Zoom">
      <button type="button" class="button icon" aria-label="Zoom in" @click=${() => zoom(1.25)}>+</button>
      <button type="button" class="button icon" aria-label="Zoom out" @click=${() => zoom(0.8)}>−</button>
      <button type="button" class="button icon" aria-label="Fit the graph" title="Fit the graph" @click=${() => zoom(null)}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" /></svg></button>
      <button type="button" class="button icon" id="rearrange" aria-label="Arrange anew" title="Arrange anew" @click=${rearrange}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M13 5.5A5.5 5.5 0 1 0 13.5 9M13.5 2.5v3.2h-3.2" /></svg></button>
    </div>
    ${legend()}
  </section>`
