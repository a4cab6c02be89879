import { html, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import type { Entity } from '../../graph-schema/model/entity.ts'
import { api } from '../api.ts'
import type { Controller } from '../controller.ts'
import type { Model } from '../model.ts'
import { select, setQuery } from '../state.ts'
import { KIND_SHAPES } from '../words/kinds.ts'
import { kindSign } from '../words/signs.ts'

let asked = new AbortController()

/** Filters while one types, and offers the actors whose names hold the words. */
async function onInput(words: string, { go, set }: Controller): Promise<void> {
  asked.abort()
  asked = new AbortController()
  const { signal } = asked
  go(setQuery(words), { keep: true })
  if (words.trim() === '') return set({ suggestions: [], activeSuggestion: -1 })
  const found = await api.search(words.trim(), { signal }).catch(() => ({ entities: [] }))
  if (!signal.aborted) set({ suggestions: found.entities, activeSuggestion: -1 })
}

function choose({ id }: Entity, { go, set }: Controller): void {
  asked.abort()
  set({ suggestions: [], activeSuggestion: -1 })
  go((state) => select({ kind: 'actor', id })(setQuery('')(state)))
}

function onKey(event: KeyboardEvent, model: Model, controller: Controller): void {
  const { suggestions, activeSuggestion } = model
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step !== undefined && suggestions.length > 0) {
    event.preventDefault()
    const count = suggestions.length
    controller.set({ activeSuggestion: (activeSuggestion + step + count) % count })
  } else if (event.key === 'Enter') {
    const entity = suggestions[Math.max(0, activeSuggestion)]
    if (entity !== undefined) choose(entity, controller)
  } else if (event.key === 'Escape') controller.set({ suggestions: [], activeSuggestion: -1 })
}

const option = (entity: Entity, i: number, model: Model, controller: Controller) => html`
  <li role="option" id="suggestion-${i}" aria-selected=${i === model.activeSuggestion}
    @mousedown=${(event: Event) => event.preventDefault()} @click=${() => choose(entity, controller)}>
    ${kindSign(entity.type)}<span>${entity.name}</span><span class="hint">${KIND_SHAPES[entity.type].word}</span>
  </li>`

/** The search field: words filter all views, a suggestion selects its actor. */
export const search = (model: Model, controller: Controller): TemplateResult => {
  const open = model.suggestions.length > 0
  return html`<div class="search">
    <svg class="search-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="7" cy="7" r="4.5" /><path d="m10.5 10.5 3.5 3.5" /></svg>
    <input id="search" type="search" role="combobox" autocomplete="off" spellcheck="false" maxlength="200"
      aria-label="Search people, countries, verbs" placeholder="Search people, countries, verbs"
      aria-expanded=${open} aria-controls="suggestions" aria-autocomplete="list"
      aria-activedescendant=${model.activeSuggestion < 0 ? '' : `suggestion-${model.activeSuggestion}`}
      .value=${live(model.state.query)}
      @input=${(event: InputEvent & { target: HTMLInputElement }) => onInput(event.target.value, controller)}
      @keydown=${(event: KeyboardEvent) => onKey(event, model, controller)}
      @blur=${() => controller.set({ suggestions: [], activeSuggestion: -1 })} />
    <kbd aria-hidden="true">/</kbd>
    <ul id="suggestions" role="listbox" aria-label="Actors found" ?hidden=${!open}>
      ${model.suggestions.map((entity, i) => option(entity, i, model, controller))}
    </ul>
  </div>`
}
