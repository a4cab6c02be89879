import { html, nothing, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import type { Model } from '../model.ts'
import { setTies, TIES, type Ties } from '../state.ts'

const WORDS: { readonly [T in Ties]: string } = {
  happened: 'what occurred or is ongoing',
  all: 'everything shown',
}

const MEANINGS: { readonly [T in Ties]: string } = {
  happened:
    'Two actors are tied by what occurred or is ongoing between them; plans, wishes and what is ruled out or denied are left aside.',
  all: 'Two actors are tied by anything shown between them, what is planned, ruled out or denied too.',
}

/** Over which graph the counts are made: a choice, and what it means. */
export const scopeChoice = (
  { state }: Model,
  scene: Scene,
  { go }: Controller,
): TemplateResult => html`
  <fieldset class="scope">
    <legend>Count</legend>
    ${TIES.map((ties) => html`<label><input type="radio" name="ties" value=${ties} .checked=${state.ties === ties} @change=${() => go(setTies(ties))} /> ${WORDS[ties]}</label>`)}
  </fieldset>
  <p class="hint">${MEANINGS[state.ties]} Undirected, after the filters; acts without an addressee make no tie.${scene.omitted > 0 ? ` ${scene.omitted} edges that were not fetched are not in it.` : nothing}</p>`
